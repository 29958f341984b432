package org.xuanyan;

import java.util.stream.Collectors;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;

/** Findings as a maintainer reads them, in English. */
public final class Said {

    private static final ConsoleMessages ENGLISH = ConsoleMessagesReader.read(ConsoleMessagesReader.ENGLISH);

    private Said() {}

    /** Returns what is said of one finding, without its place and its code. */
    public static String message(Diagnostic finding) {
        return ENGLISH.message(finding);
    }

    /** Returns the lines that are printed of all findings. */
    public static String of(Problems problems) {
        return problems.sorted().stream().map(ENGLISH::finding).collect(Collectors.joining("\n"));
    }
}
