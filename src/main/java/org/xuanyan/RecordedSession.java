package org.xuanyan;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.write.LastBuild;

/** A session that keeps what is printed. */
final class RecordedSession implements Session {

    private final Session session;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final PrintWriter bothOut;
    private final PrintWriter bothErr;

    RecordedSession(Session session) {
        this.session = session;
        this.bothOut = new PrintWriter(new Tee(session.out(), out), true);
        this.bothErr = new PrintWriter(new Tee(session.err(), err), true);
    }

    /** Returns the session without the record, for what is said only once. */
    Session unrecorded() {
        return session;
    }

    /** Returns what was printed. */
    LastBuild.ConsoleOutput printed() {
        return new LastBuild.ConsoleOutput(out.toString(), err.toString());
    }

    @Override
    public PrintWriter out() {
        return bothOut;
    }

    @Override
    public PrintWriter err() {
        return bothErr;
    }

    @Override
    public ConsoleMessages messages() {
        return session.messages();
    }

    @Override
    public Settings settings() {
        return session.settings();
    }

    @Override
    public Path output() {
        return session.output();
    }
}
