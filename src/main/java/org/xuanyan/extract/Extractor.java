package org.xuanyan.extract;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Takes the text from a file. The same file gives the same text on every machine. */
public final class Extractor {

    private final String fileName;
    private final String textName;
    private final Problems problems;
    private final Function<byte[], Optional<Charset>> encodings;

    /**
     * Makes an extractor for one file.
     *
     * @param fileName the name of the file in findings
     * @param textName the name of the text in findings
     * @param encodings finds the encoding that bytes show with certainty although nothing declares it
     */
    public Extractor(
            String fileName, String textName, Problems problems, Function<byte[], Optional<Charset>> encodings) {
        this.fileName = fileName;
        this.textName = textName;
        this.problems = problems;
        this.encodings = encodings;
    }

    /**
     * Returns the text of a file as a web page.
     *
     * @param format {@code pdf}, {@code rtf}, {@code zip} (a DOCX or ODT file) or {@code mhtml}
     * @return empty if it has none that can be read; the reason is reported
     */
    public Optional<String> text(byte[] file, String format) {
        try {
            return Optional.of(
                    switch (format) {
                        case "pdf" -> {
                            PageText page = new PageText();
                            PdfFile.write(file, page);
                            yield page.finish(textName, problems);
                        }
                        case "rtf" -> {
                            PageText page = new PageText();
                            RtfText.write(file, page);
                            yield page.finish(textName, problems);
                        }
                        case "zip" -> {
                            PageText page = new PageText();
                            writeOffice(ZipParts.of(file), page);
                            yield page.finish(textName, problems);
                        }
                        case "mhtml" -> archived(file);
                        default -> throw new UnreadableFile(Code.NO_TEXT_FILE, format);
                    });
        } catch (UnreadableFile e) {
            problems.report(e.code(), SourceSpan.startOf(fileName), e.arguments());
            return Optional.empty();
        }
    }

    /**
     * Returns a plain text with the left column of each page, or of a table that has a page, before the right one.
     *
     * @return empty if the lines of two columns do not stand beside each other in it
     */
    public static Optional<String> columns(String text) {
        return ColumnText.inReadingOrder(text).or(() -> TabledColumns.inReadingOrder(text));
    }

    /** Returns a text without the escapes in which a program handed it on; empty if it has none, or they are not exact. */
    public static Optional<EscapedText> unescaped(String text) {
        return EscapedText.of(text);
    }

    /** Returns the text that lies in a script of a page, or where it lies; empty if the page shows its text. */
    public static Optional<ScriptText> inScript(String page) {
        return ScriptText.of(page);
    }

    /** Returns a page with the cells of a file whose values are divided by commas or tabs; empty if it is not one. */
    public static Optional<CsvTable> table(String text) {
        return CsvTable.of(text);
    }

    private String archived(byte[] file) throws UnreadableFile {
        ArchivedPage page = ArchivedPage.of(file, encodings);
        page.guessed()
                .ifPresent(charset ->
                        problems.report(Code.GUESSED_ENCODING, SourceSpan.startOf(fileName), charset.name()));
        return page.html();
    }

    private static void writeOffice(ZipParts parts, PageText page) throws UnreadableFile {
        if (parts.has(WordText.MAIN)) {
            WordText.write(parts, page);
        } else if (parts.has(OpenDocumentText.MAIN)) {
            OpenDocumentText.write(parts, page);
        } else {
            throw new UnreadableFile(Code.NO_TEXT_FILE, "zip");
        }
    }
}
