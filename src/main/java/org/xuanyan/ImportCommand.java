package org.xuanyan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xuanyan.load.RawCopyReader;
import org.xuanyan.problem.Severity;
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
    private String slug;

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
        Optional<Charset> charset = RawCopyReader.encoding(encoding, Files.readAllBytes(file));
        if (charset.isEmpty()) {
            main.err().println("error: unknown encoding \"" + encoding + "\", or UTF-16 without a byte order mark");
            main.err().println("name one of " + RawCopyReader.encodings());
            return Main.WRONG_USAGE;
        }
        Import.Given given = new Import.Given(
                Optional.ofNullable(title),
                Optional.ofNullable(name),
                Optional.ofNullable(date),
                Optional.ofNullable(place));
        return tell(Import.run(new Import.Request(file, charset.get(), slug, given, main.settings())));
    }

    private int tell(Import.Result result) throws IOException {
        ImportReport told = new ImportReport(result);
        if (report != null) {
            Files.write(report, told.json());
        }
        told.findings().forEach(main.err()::println);
        long errors = told.count(Severity.ERROR);
        main.err()
                .println(Main.count(errors, "error") + ", " + Main.count(told.count(Severity.WARNING), "warning")
                        + (errors > 0 ? "; nothing was written" : ""));
        if (result.file().isEmpty()) {
            return Main.CONTENT_HAS_ERRORS;
        }
        main.out().println("what was done with the copy, by line and column:");
        told.interventions().forEach(main.out()::println);
        main.out().println("wrote " + result.file().get() + "; read it beside the copy, then build");
        return Main.DONE;
    }
}
