package org.xuanyan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.extract.CopyBudget;
import org.xuanyan.extract.CsvTable;
import org.xuanyan.extract.EscapedText;
import org.xuanyan.extract.Extractor;
import org.xuanyan.extract.ScriptText;
import org.xuanyan.load.FileSignature;
import org.xuanyan.load.RawCopyReader;
import org.xuanyan.model.Original;
import org.xuanyan.model.RawCopy;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.write.StagedDeclaration;

/** Reads a file to import: it is a raw copy, or one is taken from it. */
final class FileReception {

    private static final String FOLDER = "sources/";

    /** The endings of saved web pages. */
    private static final String PAGE = "x?html?";

    private static final String TABLE = ".data.html";

    /** The endings of tables in which commas or tabs divide the values. */
    private static final Pattern VALUES = Pattern.compile("(?i).*\\.(?:csv|tsv)");

    /** Signatures of files from which a text can be taken. */
    private static final Map<String, TakenForm> FORMATS = Map.of(
            "pdf", new TakenForm("pdf", "pdf-text", "pdf", "pdf"),
            "rtf", new TakenForm("document", "document", "rtf|doc", "rtf"),
            "zip", new TakenForm("document", "document", "docx|odt", "docx"),
            "mhtml", new TakenForm("web", "web-page", "mhtml?|mht", "mhtml"));

    /**
     * A kind of file from which a text can be taken.
     *
     * @param endings the pattern of the endings of its names
     * @param ending the usual one
     */
    private record TakenForm(String id, String kind, String endings, String ending) {}

    private final ImportRequest request;
    private final String name;
    private final StagedDeclaration staged;
    private final Problems problems;

    /**
     * Prepares to read a file.
     *
     * @param name of the file in findings
     */
    FileReception(ImportRequest request, String name, StagedDeclaration staged, Problems problems) {
        this.request = request;
        this.name = name;
        this.staged = staged;
        this.problems = problems;
    }

    /**
     * Reads the file.
     *
     * @return empty if it has no text that can be read; the reason is reported
     */
    Optional<ReceivedFile> read() throws IOException {
        Path path = request.file();
        Optional<String> signature = FileSignature.of(path);
        if (signature.isPresent()) {
            return taken(signature.get());
        }
        String file = FOLDER + fileName(path, PAGE, "txt");
        boolean web = Pattern.compile(".*\\." + PAGE, Pattern.CASE_INSENSITIVE)
                .matcher(file)
                .matches();
        RawCopyReader reader = new RawCopyReader(name, problems);
        Optional<RawCopy> copy = request.encoding().isPresent()
                ? reader.read(path, file, request.encoding().get())
                : reader.readDeclared(path, file);
        if (copy.filter(each -> isTooMuch(each, web)).isPresent()) {
            return Optional.empty();
        }
        if (copy.isPresent() && !web) {
            String text = copy.get().text().text();
            Optional<EscapedText> escaped = Extractor.unescaped(text);
            if (escaped.isPresent()) {
                return unescaped(escaped.get(), file);
            }
            Optional<CsvTable> table =
                    VALUES.matcher(path.getFileName().toString()).matches() ? Extractor.table(text) : Optional.empty();
            if (table.isPresent()) {
                problems.report(
                        Code.TEXT_IN_DATA,
                        SourceSpan.startOf(name),
                        "CSV",
                        file + TABLE,
                        table.get().numbered() ? "numbers" : "all");
                return beside(file, table.get().page(), file + TABLE, true);
            }
            Optional<String> ordered = Extractor.columns(text);
            return ordered.isPresent() ? ordered(ordered.get(), file) : received(copy, "text", "text");
        }
        return copy.isPresent() && web ? page(copy.get(), file) : received(copy, "web", "web-page");
    }

    /** Reports a copy that nobody wrote as a text, and with which the import would not end. */
    private boolean isTooMuch(RawCopy copy, boolean web) {
        String text = copy.text().text();
        Optional<CopyBudget> excess = web ? CopyBudget.ofPage(text) : CopyBudget.ofText(text);
        excess.ifPresent(each -> problems.report(
                Code.UNREADABLE_FILE, copy.text().span(each.offset(), each.offset()), each.kind(), each.most()));
        return excess.isPresent();
    }

    /** Receives a page, or the text of one that shows it only by a program of its own. */
    private Optional<ReceivedFile> page(RawCopy page, String file) throws IOException {
        Optional<ScriptText> script = Extractor.inScript(page.text().text());
        if (script.isEmpty()) {
            return received(Optional.of(page), "web", "web-page");
        }
        if (script.get().text().isPresent()) {
            String textFile = file + ".data.txt";
            problems.report(
                    Code.TEXT_IN_DATA, SourceSpan.startOf(name), script.get().place(), textFile, "all");
            return beside(file, script.get().text().get(), textFile, false);
        }
        problems.report(
                Code.TEXT_IN_SCRIPT, SourceSpan.startOf(name), script.get().place());
        return Optional.empty();
    }

    private static Optional<ReceivedFile> received(Optional<RawCopy> copy, String id, String kind) {
        return copy.map(found -> new ReceivedFile(id, kind, found, Optional.empty()));
    }

    /** Receives a text that was handed on in escapes: only without them it can be read, and compared with what is published. */
    private Optional<ReceivedFile> unescaped(EscapedText text, String file) throws IOException {
        String textFile = file + (text.page() ? ".decoded.html" : ".decoded.txt");
        problems.report(Code.ESCAPED_COPY, SourceSpan.startOf(name), text.form(), textFile);
        return beside(file, text.text(), textFile, text.page());
    }

    /**
     * Receives the text of a file in which two columns stand beside each other.
     *
     * @param text in the order in which it is read
     */
    private Optional<ReceivedFile> ordered(String text, String file) throws IOException {
        String textFile = file + ".columns.txt";
        problems.report(Code.TWO_COLUMNS, SourceSpan.startOf(name), textFile);
        return beside(file, text, textFile, false);
    }

    /** Receives a text that is written beside the file from which it was made. */
    private Optional<ReceivedFile> beside(String file, String text, String textFile, boolean page) throws IOException {
        Original original = RawCopyReader.original(request.file(), file);
        return new RawCopyReader(staged.nameOf(textFile), problems)
                .take(text, textFile)
                .filter(copy -> !isTooMuch(copy, page))
                .map(copy -> new ReceivedFile(
                        page ? "web" : "text", page ? "web-page" : "text", copy, Optional.of(original)));
    }

    private Optional<ReceivedFile> taken(String signature) throws IOException {
        TakenForm format = FORMATS.get(signature);
        if (format == null) {
            problems.report(Code.NO_TEXT_FILE, SourceSpan.startOf(name), signature);
            return Optional.empty();
        }
        String file = fileName(request.file(), format.endings(), format.ending());
        String originalFile =
                FOLDER + (file.matches("(?i).*\\.(?:" + format.endings() + ")") ? file : file + "." + format.ending());
        String textFile = originalFile + ".html";
        Original original = RawCopyReader.original(request.file(), originalFile);
        String textName = staged.nameOf(textFile);
        return new Extractor(name, textName, problems, RawCopyReader::shownEncoding)
                .text(original.bytes().get(), signature)
                .flatMap(text -> new RawCopyReader(textName, problems).take(text, textFile))
                .filter(copy -> !isTooMuch(copy, true))
                .map(copy -> new ReceivedFile(format.id(), format.kind(), copy, Optional.of(original)));
    }

    /**
     * Returns the name of the file in {@code sources/}: its own if it is plain ASCII, otherwise {@code copy.…}.
     *
     * @param endings the pattern of the endings that {@code copy} can have
     * @param ending the one it has instead of any other
     */
    private static String fileName(Path path, String endings, String ending) {
        String name = path.getFileName().toString();
        Matcher own = Pattern.compile(".*\\.(" + endings + ")", Pattern.CASE_INSENSITIVE)
                .matcher(name);
        if (RawCopyReader.isPlainName(name)) {
            return name;
        }
        return "copy." + (own.matches() ? own.group(1).toLowerCase(Locale.ROOT) : ending);
    }
}
