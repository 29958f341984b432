package org.xuanyan.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.xuanyan.problem.Code;

/** A PDF, whose text is read from the places of its characters. */
final class PdfFile {

    private PdfFile() {}

    /** Writes the text. */
    static void write(byte[] file, PageText page) throws UnreadableFile {
        List<PrintedPage> pages = pages(file);
        if (pages.stream().noneMatch(PrintedPage::hasText)) {
            throw new UnreadableFile(Code.SCANNED_FILE, pages.size());
        }
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).hasText() && pages.get(i).pictures()) {
                page.remark(0, Code.SCANNED_PAGE, i + 1);
            }
        }
        PrintedText.write(pages, page);
    }

    private static List<PrintedPage> pages(byte[] file) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(file)) {
            return GlyphReader.read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Code.PROTECTED_FILE);
        } catch (IOException | RuntimeException e) {
            // PDFBox throws many kinds of exceptions for broken files.
            throw new UnreadableFile(Code.BROKEN_FILE);
        }
    }
}
