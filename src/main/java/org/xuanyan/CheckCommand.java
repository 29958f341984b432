package org.xuanyan;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xuanyan.pipeline.Build;
import org.xuanyan.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The command {@code check}: reports what a build would report, and writes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Optional<Build.BuildResult> checked = Build.check(session.settings(), problems);
        int code = session.report(problems, session.messages().say("kept.nothing"));
        if (code == ExitCode.DONE && checked.isPresent()) {
            int declarations = checked.get().declarations();
            int paragraphs = checked.get().paragraphs();
            session.out().println(session.messages().say("counts.checked", declarations, paragraphs));
            session.printUnjudged(checked.get().unjudged());
        }
        return code;
    }
}
