package org.xuanyan;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuanyan.load.Settings;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Kinship;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.write.Staging;

/** What every command uses: the folders, the two writers and the messages. */
interface Session {

    /** The most links to be judged that are named at once. */
    int UNJUDGED_SHOWN = 10;

    /** Returns the writer for results. */
    PrintWriter out();

    /** Returns the writer for findings. */
    PrintWriter err();

    /** Returns the messages, in the language of this run. */
    ConsoleMessages messages();

    /** Returns the folders and the base URL, as the options set them. */
    Settings settings();

    /** Returns the folder of the site. */
    Path output();

    /** Returns whether the folder of the site overlaps a folder that the site is made from, and reports it if so. */
    default boolean foldersOverlap() throws IOException {
        Optional<Path> input = settings().overlapping(output());
        input.ifPresent(found -> err().println(messages().failure("", Code.OVERLAPPING_FOLDERS, output(), found)));
        return input.isPresent();
    }

    /** Returns a sentence that tells what a build with errors did to the site: nothing. */
    default String keptSite() {
        return messages().say(Staging.isTaken(output()) ? "kept.site" : "kept.no-site", output());
    }

    /**
     * Prints all findings and their number.
     *
     * @param unchanged a sentence about what was left unchanged, printed if there are errors
     * @return the exit code for these findings
     */
    default int report(Problems problems, String unchanged) {
        messages().findings(problems.sorted()).forEach(err()::println);
        long errors = problems.count(Severity.ERROR);
        sumUp(errors, problems.count(Severity.WARNING), unchanged);
        return errors > 0 ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    /** Prints how many links between related paragraphs an editor has to judge, if there are any, and the first of them. */
    default void printUnjudged(List<Kinship> links) {
        if (!links.isEmpty()) {
            String first = links.stream()
                    .limit(UNJUDGED_SHOWN)
                    .map(each -> each.one() + " – " + each.other())
                    .collect(Collectors.joining(", "));
            out().println(messages()
                    .say("links.unjudged", links.size(), first, links.size() > UNJUDGED_SHOWN ? "more" : ""));
        }
    }

    /**
     * Prints the number of findings, if there are any.
     *
     * @param unchanged a sentence about what was left unchanged, printed if there are errors
     */
    default void sumUp(long errors, long warnings, String unchanged) {
        if (errors + warnings > 0) {
            err().println(messages().say("counts.found", errors, warnings, errors > 0 ? unchanged : ""));
        }
    }
}
