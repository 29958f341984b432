package org.xuanyan;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.pipeline.Preview;
import org.xuanyan.serve.DevServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The command {@code serve}: shows the site with its drafts, as it is after each change; it writes nothing. */
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
        Preview preview = new Preview(settings);
        try (DevServer server =
                DevServer.open(changed -> ServedPreview.make(session, preview, changed), port, messages)) {
            server.watch(
                    List.of(settings.content(), settings.templates(), settings.assets()),
                    () -> session.out().println(messages.say("serve.open", server.address())));
        }
        return ExitCode.DONE;
    }
}
