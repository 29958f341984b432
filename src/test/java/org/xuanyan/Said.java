package org.xuanyan;

import java.util.stream.Collectors;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Problems;

/** Findings as a maintainer reads them, in English. */
public final class Said {

    /** The messages. */
    public static final ConsoleMessages ENGLISH = ConsoleMessagesReader.in(ConsoleMessagesReader.ENGLISH);

    private Said() {}

    /** Returns the lines that are printed of an exception that ended a run. */
    public static String of(Exception failure) {
        return of(failure, ENGLISH);
    }

    /** Returns the lines that are printed of an exception that ended a run, in a language of the command line. */
    public static String of(Exception failure, ConsoleMessages messages) {
        return new Failure(messages).describe(failure);
    }

    /** Returns the lines that are printed of all findings. */
    public static String of(Problems problems) {
        return problems.sorted().stream().map(ENGLISH::finding).collect(Collectors.joining("\n"));
    }
}
