package org.xuanyan;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xuanyan.intake.DeclarationHead;
import org.xuanyan.intake.DeclarationText;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.serve.DevServer;
import org.xuanyan.site.Routes;
import org.xuanyan.write.StagedDeclaration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command line: turns arguments into an exit code. The only class that opens the console. */
@Command(
        name = Help.PROGRAM,
        synopsisSubcommandLabel = "[build | check | anchors | serve | import | new]",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Arguments.Version.class,
        sortOptions = false,
        subcommands = {AnchorsCommand.class, ImportCommand.class})
public final class Main implements Callable<Integer>, Session {

    private final PrintWriter out;
    private final PrintWriter err;
    private final ConsoleMessages messages;

    @Option(
            names = ConsoleLanguage.CONTENT_OPTION,
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = ConsoleLanguage.CONTENT,
            converter = Arguments.FileName.class)
    private Path content;

    @Option(names = "--templates", paramLabel = "DIR", scope = ScopeType.INHERIT, converter = Arguments.Folder.class)
    private Path templates = Path.of("templates");

    @Option(names = "--static", paramLabel = "DIR", scope = ScopeType.INHERIT, converter = Arguments.Folder.class)
    private Path assets = Path.of("static");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "target/site",
            converter = Arguments.FileName.class)
    private Path output;

    @Option(names = "--base-url", paramLabel = "URL", scope = ScopeType.INHERIT, converter = Arguments.BaseUrl.class)
    private URI baseUrl;

    @Option(
            names = ConsoleLanguage.OPTION,
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            converter = Arguments.ConsoleTag.class)
    private String language;

    private Main(ConsoleMessages messages, PrintWriter out, PrintWriter err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(System.getenv(), out, err, args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs one command.
     *
     * @param environment the environment variables; they can choose the language of the messages
     * @return one of the values in {@link ExitCode}
     */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        return run(ConsoleMessagesReader.in(ConsoleLanguage.of(environment, args)), out, err, args);
    }

    /** Runs one command with these messages. */
    static int run(ConsoleMessages messages, PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main(messages, out, err))
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((failure, words) -> {
                    err.println(new UsageErrors(messages, words).describe(failure));
                    return ExitCode.WRONG_USAGE;
                })
                .setExecutionStrategy(parsed -> execute(parsed, messages))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println(new Failure(messages).describe(failure));
                    return ExitCode.CONTENT_HAS_ERRORS;
                });
        // Reflection returns methods in no fixed order, so the list of commands is sorted.
        commandLine
                .getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> help.commandList(new TreeMap<>(help.subcommands())));
        return commandLine.execute(Help.asOption(args));
    }

    /** Reads the messages for help only when help is requested, because reading them takes time. */
    private static int execute(ParseResult parsed, ConsoleMessages messages) {
        boolean help = parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
        if (help) {
            CommandLine commandLine = parsed.commandSpec().commandLine();
            try {
                commandLine.setResourceBundle(new Help(messages));
            } catch (RuntimeException e) {
                throw new CommandLine.ExecutionException(commandLine, "no messages for help", e);
            }
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public Integer call() throws IOException {
        return build(false, false);
    }

    @Command
    int build(@Option(names = "--frozen") boolean frozen, @Option(names = "--drafts") boolean drafts)
            throws IOException {
        if (frozen && drafts) {
            err.println(messages.failure("", Code.FROZEN_DRAFTS));
            return ExitCode.WRONG_USAGE;
        }
        if (foldersOverlap()) {
            return ExitCode.WRONG_USAGE;
        }
        Recording unfrozen = drafts ? Recording.PREVIEW : Recording.RECORD;
        Problems problems = new Problems();
        Optional<Build.BuildResult> built =
                Build.build(settings(), output, frozen ? Recording.FROZEN : unfrozen, problems);
        int code = report(problems, messages.say("kept.site", output));
        built.ifPresent(result -> {
            out.println(
                    messages.say("counts.built", result.declarations(), result.paragraphs(), result.files(), output));
            result.recorded()
                    .forEach((slug, rows) -> out.println(
                            messages.say("recorded.ids", rows, Path.of("declarations", slug.toString(), Ledger.FILE))));
            if (!result.drafts().isEmpty()) {
                out.println(messages.say(drafts ? "drafts.shown" : "drafts.left-out", joined(result.drafts())));
            }
            out.println(messages.say("look", output.resolve(Routes.HOME.file())));
        });
        return code;
    }

    @Command
    int check() throws IOException {
        Problems problems = new Problems();
        Optional<Build.BuildResult> checked = Build.check(settings(), problems);
        int code = report(problems, messages.say("kept.nothing"));
        if (code == ExitCode.DONE && checked.isPresent()) {
            out.println(messages.say(
                    "counts.checked",
                    checked.get().declarations(),
                    checked.get().paragraphs()));
        }
        return code;
    }

    @Command
    int serve(
            @Option(names = "--port", paramLabel = "N", defaultValue = "8000", converter = Arguments.Port.class)
                    int port)
            throws IOException {
        if (foldersOverlap()) {
            return ExitCode.WRONG_USAGE;
        }
        try (DevServer server = DevServer.open(output, this::rebuild, port, messages)) {
            server.watch(
                    List.of(content, templates, assets),
                    () -> out.println(messages.say("serve.open", server.address())));
        }
        return ExitCode.DONE;
    }

    @Command(name = "new")
    int add(
            @Parameters(paramLabel = "SLUG", converter = Arguments.DeclarationSlug.class) Slug slug,
            @Option(names = "--title", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
                    String title,
            @Option(names = "--name", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
                    String name,
            @Option(names = "--date", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
                    LocalDate date,
            @Option(names = "--place", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
                    String place)
            throws IOException {
        if (!date.toString().startsWith(slug.year())) {
            err.println(messages.failure("", Code.OTHER_YEAR, slug, date));
            return ExitCode.WRONG_USAGE;
        }
        Path file;
        try (StagedDeclaration staged = StagedDeclaration.open(content, slug)) {
            staged.write(DeclarationText.empty(new DeclarationHead(title, name, date, place)));
            file = staged.publish();
        }
        out.println(messages.say("new.done", file));
        return ExitCode.DONE;
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public PrintWriter err() {
        return err;
    }

    @Override
    public ConsoleMessages messages() {
        return messages;
    }

    @Override
    public Settings settings() {
        return new Settings(content, templates, assets, Optional.ofNullable(baseUrl));
    }

    /** Builds the site and returns what stopped the build; an exception is reported, so that the server goes on. */
    private List<String> rebuild() {
        Problems problems = new Problems();
        try {
            Build.build(settings(), output, Recording.PREVIEW, problems);
        } catch (IOException | RuntimeException e) {
            String message = new Failure(messages).describe(e);
            err.println(message);
            return List.of(message);
        }
        int code = report(problems, messages.say("kept.site", output));
        out.println(code == ExitCode.DONE ? messages.say("serve.built", output) : messages.say("serve.not-built"));
        return code == ExitCode.DONE
                ? List.of()
                : problems.sorted().stream().map(messages::finding).toList();
    }

    private static String joined(List<Slug> slugs) {
        return slugs.stream().map(Slug::toString).collect(Collectors.joining(", "));
    }

    /** Returns whether the output folder overlaps a folder that the site is made from, and reports it if so. */
    private boolean foldersOverlap() throws IOException {
        Optional<Path> input = settings().overlapping(output);
        input.ifPresent(found -> err.println(messages.failure("", Code.OVERLAPPING_FOLDERS, output, found)));
        return input.isPresent();
    }
}
