package org.xuanyan;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Problems;
import org.xuanyan.serve.DevServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The command {@code serve}: shows the site with its drafts, and builds it again after each change. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000", converter = Arguments.Port.class)
    private int port;

    @Override
    public Integer call() throws IOException {
        if (session.foldersOverlap()) {
            return ExitCode.WRONG_USAGE;
        }
        Settings settings = session.settings();
        ConsoleMessages messages = session.messages();
        try (DevServer server = DevServer.open(session.output(), this::rebuild, port, messages)) {
            server.watch(
                    List.of(settings.content(), settings.templates(), settings.assets()),
                    () -> session.out().println(messages.say("serve.open", server.address())));
        }
        return ExitCode.DONE;
    }

    /** Builds the site and returns what stopped the build; an exception is reported, so that the server goes on. */
    private List<String> rebuild() {
        ConsoleMessages messages = session.messages();
        Problems problems = new Problems();
        try {
            Build.build(session.settings(), session.output(), Recording.PREVIEW, problems);
        } catch (IOException | RuntimeException e) {
            String message = new Failure(messages).describe(e);
            session.err().println(message);
            return List.of(message);
        }
        if (session.report(problems, session.keptSite()) != ExitCode.DONE) {
            session.out().println(messages.say("serve.not-built"));
            return problems.sorted().stream().map(messages::finding).toList();
        }
        session.out().println(messages.say("serve.built", session.output()));
        return List.of();
    }
}
