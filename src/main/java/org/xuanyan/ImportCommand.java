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
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Severity;
import org.xuanyan.write.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code import}: its options, and what it says. */
@Command(
        name = "import",
        description = "Makes the folder of a new declaration from a raw copy, text or HTML.",
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "the copy, as it was received")
    private Path file;

    @Option(
            names = "--slug",
            required = true,
            converter = Arguments.DeclarationSlug.class,
            description = "its address: year-place in ASCII, e.g. 2031-yunling")
    private Slug slug;

    @Option(
            names = "--title",
            converter = Arguments.Words.class,
            description = "in full, as printed; guessed from the text where it lacks")
    private String title;

    @Option(names = "--name", converter = Arguments.Words.class, description = "short, e.g. 云岭宣言; likewise")
    private String name;

    @Option(names = "--date", converter = Arguments.Day.class, description = "of adoption, e.g. 2031-07-05; likewise")
    private LocalDate date;

    @Option(names = "--place", converter = Arguments.Words.class, description = "e.g. 云岭; likewise")
    private String place;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "of the copy (default: ${DEFAULT-VALUE}): GB18030, Big5, UTF-16")
    private String encoding;

    @Option(names = "--report", paramLabel = "FILE", description = "where to write what was found and done, as JSON")
    private Path report;

    @Override
    public Integer call() throws IOException {
        if (RawCopyReader.isFolder(file)) {
            return misused(file + " is a folder", "name the file of one raw copy");
        }
        Optional<ReportFile> target = Optional.ofNullable(report).map(ReportFile::new);
        if (target.isPresent() && !target.get().canBeWritten(file)) {
            return misused("the report cannot be written to " + report, "name a new file in a folder that is there");
        }
        Optional<Charset> charset = RawCopyReader.encoding(encoding, file);
        if (charset.isEmpty()) {
            boolean unmarked = encoding.equalsIgnoreCase("UTF-16");
            return misused(
                    unmarked ? "this file has no byte order mark" : "unknown encoding \"" + encoding + "\"",
                    "name one of " + RawCopyReader.encodings());
        }
        GivenHead given = new GivenHead(
                Optional.ofNullable(title),
                Optional.ofNullable(name),
                Optional.ofNullable(date),
                Optional.ofNullable(place));
        return tell(Importer.run(new ImportRequest(file, charset.get(), slug, given, main.settings())), target);
    }

    private int misused(String what, String advice) {
        main.err().println("error: " + what);
        main.err().println(advice);
        return Main.WRONG_USAGE;
    }

    private int tell(ImportResult result, Optional<ReportFile> target) throws IOException {
        ImportReport told = new ImportReport(result, main.messages());
        told.findings().forEach(main.err()::println);
        long errors = told.count(Severity.ERROR);
        main.err()
                .println(Main.count(errors, "error") + ", " + Main.count(told.count(Severity.WARNING), "warning")
                        + (errors > 0 ? "; nothing was written" : ""));
        if (target.isPresent()) {
            target.get().write(told.json());
        }
        if (result.file().isEmpty()) {
            return Main.CONTENT_HAS_ERRORS;
        }
        main.out().println("what was done with the copy, by line and column:");
        told.interventions().forEach(main.out()::println);
        main.out().println("wrote " + result.file().get() + "; read it beside the copy, then build");
        return Main.DONE;
    }
}
