package org.xuanyan;

import java.io.PrintWriter;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;

/** What a command is given: where things are, where it speaks, and in which language. */
interface Session {

    /** Returns where results are printed. */
    PrintWriter out();

    /** Returns where findings are printed. */
    PrintWriter err();

    /** Returns what is said, in the language of this run. */
    ConsoleMessages messages();

    /** Returns what the options say of the folders. */
    Settings settings();

    /**
     * Prints all findings.
     *
     * @param whatStands what errors left as it was
     * @return the exit code that they mean
     */
    default int report(Problems problems, String whatStands) {
        problems.sorted().forEach(each -> err().println(messages().finding(each)));
        long errors = problems.count(Severity.ERROR);
        sumUp(errors, problems.count(Severity.WARNING), whatStands);
        return errors > 0 ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    /**
     * Says how many findings there were, if any.
     *
     * @param whatStands what errors left as it was
     */
    default void sumUp(long errors, long warnings, String whatStands) {
        if (errors + warnings > 0) {
            err().println(messages().say("counts.found", errors, warnings, errors > 0 ? whatStands : ""));
        }
    }
}
