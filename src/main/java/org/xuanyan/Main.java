package org.xuanyan;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.xuanyan.intake.DeclarationText;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.serve.DevServer;
import org.xuanyan.write.StagedDeclaration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: arguments to exit code. The only class that prints. */
@Command(
        name = "xuanyan",
        description = "Publishes a collection of declarations as a static web site. Without a command it builds.",
        synopsisSubcommandLabel = "[build | check | anchors | serve | import | new]",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Arguments.Version.class,
        sortOptions = false,
        subcommands = {AnchorsCommand.class, ImportCommand.class})
public final class Main implements Callable<Integer> {

    static final int DONE = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "content",
            description = "the collection (default: ${DEFAULT-VALUE})")
    private Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            converter = Arguments.Folder.class,
            description = "the pages' frames (default: templates; where there is none, those of the program)")
    private Path templates = Path.of("templates");

    @Option(
            names = "--static",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            converter = Arguments.Folder.class,
            description = "files published as they are (default: static; likewise)")
    private Path assets = Path.of("static");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "target/site",
            description = "the site (default: ${DEFAULT-VALUE}); it is replaced as a whole")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            converter = Arguments.BaseUrl.class,
            description = "where the site will be published; goes before baseUrl in site.yml")
    private URI baseUrl;

    private Main(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 1 the content has errors or the disk failed, 2 wrong usage
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main(out, err))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((failure, words) -> misused(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        // Reflection lists methods in no order; the list of commands has one.
        commandLine
                .getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> help.commandList(new TreeMap<>(help.subcommands())));
        return commandLine.execute(args);
    }

    @Override
    public Integer call() throws IOException {
        return build(false);
    }

    @Command(description = "Builds the site. If anything is wrong, the old site stays as it is.")
    int build(
            @Option(
                            names = "--frozen",
                            description = "record no ids, and fail where there are any to record; for servers")
                    boolean frozen)
            throws IOException {
        if (isMixedUp()) {
            return WRONG_USAGE;
        }
        Problems problems = new Problems();
        Optional<Build.BuildResult> built =
                Build.build(settings(), output, frozen ? Recording.FROZEN : Recording.RECORD, problems);
        int code = report(problems, output + " is as it was");
        built.ifPresent(result -> {
            out.println(count(result.declarations(), "declaration") + ", " + count(result.paragraphs(), "paragraph")
                    + ": " + count(result.files(), "file") + " in " + output);
            result.recorded()
                    .forEach((slug, rows) -> out.println("recorded: " + count(rows, "change") + " of ids in "
                            + Path.of("declarations", slug.toString(), Ledger.FILE) + "; commit it"));
            out.println("look: " + output.resolve("index.html") + ", or run the command serve");
        });
        return code;
    }

    @Command(description = "Does all that build does, but writes nothing.")
    int check() throws IOException {
        Problems problems = new Problems();
        Optional<Build.BuildResult> checked = Build.check(settings(), Recording.FROZEN, problems);
        int code = report(problems, "nothing was to be written");
        if (code == DONE && checked.isPresent()) {
            out.println(count(checked.get().declarations(), "declaration") + ", "
                    + count(checked.get().paragraphs(), "paragraph") + ": no errors");
        }
        return code;
    }

    @Command(description = "Shows the site to this machine, and builds it again at every change.")
    int serve(
            @Option(
                            names = "--port",
                            paramLabel = "N",
                            defaultValue = "8000",
                            converter = Arguments.Port.class,
                            description = "default: ${DEFAULT-VALUE}; 0 takes any free port")
                    int port)
            throws IOException {
        if (isMixedUp()) {
            return WRONG_USAGE;
        }
        try (DevServer server = DevServer.open(output, this::rebuild, port)) {
            server.watch(
                    List.of(content, templates, assets),
                    () -> out.println("open " + server.address() + " (end with Ctrl-C)"));
        }
        return DONE;
    }

    @Command(name = "new", description = "Makes the folder of a new declaration; its text is then written by hand.")
    int add(
            @Parameters(
                            paramLabel = "SLUG",
                            converter = Arguments.DeclarationSlug.class,
                            description = "its address: year-place in ASCII, e.g. 2031-yunling")
                    Slug slug,
            @Option(
                            names = "--title",
                            required = true,
                            converter = Arguments.Words.class,
                            description = "in full, as printed")
                    String title,
            @Option(
                            names = "--name",
                            required = true,
                            converter = Arguments.Words.class,
                            description = "short, e.g. 云岭宣言")
                    String name,
            @Option(
                            names = "--date",
                            required = true,
                            converter = Arguments.Day.class,
                            description = "of adoption, e.g. 2031-07-05")
                    LocalDate date,
            @Option(names = "--place", required = true, converter = Arguments.Words.class, description = "e.g. 云岭")
                    String place)
            throws IOException {
        if (!date.toString().startsWith(slug.year())) {
            err.println("error: the address " + slug + " and the date " + date + " have different years");
            return WRONG_USAGE;
        }
        Path file;
        try (StagedDeclaration staged = StagedDeclaration.open(content, slug)) {
            staged.write(DeclarationText.empty(new DeclarationText.Head(title, name, date, place)));
            file = staged.publish();
        }
        out.println("write the text into " + file + ", and put the raw copies into the folder sources beside it");
        return DONE;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Returns what the options say of the folders. */
    Settings settings() {
        return new Settings(content, templates, assets, Optional.ofNullable(baseUrl));
    }

    /** Whatever goes wrong while somebody edits is shown, and the next change is waited for. */
    private List<String> rebuild() {
        Problems problems = new Problems();
        try {
            Build.build(settings(), output, Recording.PREVIEW, problems);
        } catch (IOException | RuntimeException e) {
            String message = "error: " + Failure.describe(e);
            err.println(message);
            return List.of(message);
        }
        int code = report(problems, output + " is as it was");
        out.println(code == DONE ? "built " + output : "not built");
        return code == DONE
                ? List.of()
                : problems.sorted().stream().map(Diagnostic::toString).toList();
    }

    /** Whether the site would be written into what it is made from, or the other way round; says so. */
    private boolean isMixedUp() throws IOException {
        Optional<Path> input = settings().overlapping(output);
        input.ifPresent(found -> {
            err.println("error: the output " + output + " and the input " + found + " lie in each other");
            err.println("name a folder of its own with --output");
        });
        return input.isPresent();
    }

    int report(Problems problems, String whatStands) {
        problems.sorted().forEach(err::println);
        long errors = problems.count(Severity.ERROR);
        long warnings = problems.count(Severity.WARNING);
        if (errors + warnings > 0) {
            String end = errors > 0 ? "; " + whatStands : "";
            err.println(count(errors, "error") + ", " + count(warnings, "warning") + end);
        }
        return errors > 0 ? CONTENT_HAS_ERRORS : DONE;
    }

    /** Returns a number and its noun, e.g. {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static int misused(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("the command " + command.getCommandSpec().qualifiedName() + " --help lists what it takes");
        return WRONG_USAGE;
    }

    private static int failed(Exception failure, PrintWriter err) {
        err.println("error: " + Failure.describe(failure));
        return CONTENT_HAS_ERRORS;
    }
}
