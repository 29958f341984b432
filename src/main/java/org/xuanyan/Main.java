package org.xuanyan;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
        subcommands = {
            AnchorsCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            NewCommand.class,
            ServeCommand.class
        })
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
        String language = ConsoleLanguage.of(environment, args);
        ConsoleMessages messages = ConsoleMessagesReader.in(language).repeating(GivenOptions.of(args));
        int code = run(messages, out, err, args);
        if (out.checkError() && code == ExitCode.DONE) {
            err.println(new Failure(messages).describe(new Refusal(Code.UNWRITABLE_CONSOLE)));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        // An import may have written the site.yml that names the language.
        if (!ConsoleLanguage.of(environment, args).equals(language)) {
            out.println(messages.say("language.next"));
        }
        return code;
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
        try {
            return commandLine.execute(Help.asOption(args));
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println(new Failure(messages).describe(e));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
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

    /** Without the name of a command, builds the site. */
    @Override
    public Integer call() throws IOException {
        return BuildCommand.run(this, Recording.RECORD, true);
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

    @Override
    public Path output() {
        return output;
    }
}
