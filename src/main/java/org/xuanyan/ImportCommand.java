package org.xuanyan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xuanyan.intake.GivenHead;
import org.xuanyan.intake.ImportReport;
import org.xuanyan.intake.ImportRequest;
import org.xuanyan.intake.ImportResult;
import org.xuanyan.intake.Importer;
import org.xuanyan.load.RawCopyReader;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Severity;
import org.xuanyan.write.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code import}: its options and its output. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Parameters(paramLabel = "FILE", converter = Arguments.FileName.class, descriptionKey = "copy")
    private Path file;

    @Option(names = "--slug", paramLabel = "SLUG", required = true, converter = Arguments.DeclarationSlug.class)
    private Slug slug;

    @Option(names = "--title", paramLabel = "TEXT", converter = Arguments.Words.class)
    private String title;

    @Option(names = "--name", paramLabel = "TEXT", converter = Arguments.Words.class)
    private String name;

    @Option(names = "--date", paramLabel = "DATE", converter = Arguments.Day.class)
    private LocalDate date;

    @Option(names = "--place", paramLabel = "TEXT", converter = Arguments.Words.class)
    private String place;

    @Option(names = "--language", paramLabel = "TAG", converter = Arguments.TextLanguage.class)
    private LanguageTag language;

    @Option(names = "--encoding", paramLabel = "NAME")
    private String encoding;

    @Option(names = "--report", paramLabel = "FILE", converter = Arguments.FileName.class)
    private Path report;

    @Override
    public Integer call() throws IOException {
        if (RawCopyReader.isFolder(file)) {
            return misused(Code.COPY_IS_A_FOLDER, file);
        }
        Optional<Charset> charset = encoding == null ? Optional.empty() : RawCopyReader.encoding(encoding, file);
        if (encoding != null && charset.isEmpty()) {
            return encoding.equalsIgnoreCase("UTF-16")
                    ? misused(Code.NO_BYTE_ORDER_MARK, RawCopyReader.encodings())
                    : misused(Code.UNKNOWN_ENCODING, encoding, RawCopyReader.encodings());
        }
        GivenHead given = new GivenHead(
                Optional.ofNullable(title),
                Optional.ofNullable(name),
                Optional.ofNullable(date),
                Optional.ofNullable(place),
                Optional.ofNullable(language));
        ImportRequest request = new ImportRequest(file, charset, slug, given, session.settings());
        if (report == null) {
            return print(Importer.run(request, session.messages(), result -> {}));
        }
        Optional<ReportFile> target = ReportFile.create(report);
        if (target.isEmpty()) {
            return misused(Code.REPORT_NOT_WRITABLE, report);
        }
        try (ReportFile opened = target.get()) {
            ImportResult result = Importer.run(
                    request,
                    session.messages(),
                    each -> opened.write(new ImportReport(each, session.messages()).json()));
            opened.keep();
            return print(result);
        }
    }

    private int misused(Code code, Object... arguments) {
        session.err().println(session.messages().failure("", code, arguments));
        return ExitCode.WRONG_USAGE;
    }

    private int print(ImportResult result) {
        ImportReport lines = new ImportReport(result, session.messages());
        lines.doubts().forEach(session.err()::println);
        session.sumUp(
                lines.count(Severity.ERROR),
                lines.count(Severity.WARNING),
                session.messages().say(result.file().isPresent() ? "kept.draft" : "kept.unwritten"));
        if (result.file().isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (lines.doubts().isEmpty()) {
            session.out().println(session.messages().say("import.no-doubts"));
        }
        lines.guesses().forEach(session.out()::println);
        lines.work().forEach(session.out()::println);
        session.out()
                .println(session.messages().say("import.done", result.file().get()));
        session.out().println(session.messages().say("import.look"));
        session.out().println(session.messages().say("import.publish"));
        return ExitCode.DONE;
    }
}
