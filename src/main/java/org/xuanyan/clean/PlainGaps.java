package org.xuanyan.clean;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Empty lines below each line of a plain text, as some programs write them: they divide no paragraphs. Sentences go on below
 * many of them in small letters.
 */
final class PlainGaps {

    /** The fewest lines of such a copy. */
    private static final int FEWEST = 4;

    /** Of so many lines, at least one goes on with a sentence. */
    private static final int SHARE = 4;

    private PlainGaps() {}

    /** Returns the lines without the empty ones that stand below each of them. */
    static List<Line> closed(List<Line> lines, Forms forms) {
        if (lines.size() < FEWEST) {
            return lines;
        }
        int least = IntStream.range(1, lines.size())
                .map(i -> lines.get(i).layout().gap())
                .min()
                .orElse(0);
        IntPredicate goesOn = i -> !forms.writing().ends(lines.get(i - 1).text())
                && Character.isLowerCase(lines.get(i).text().codePointAt(0));
        long open = IntStream.range(1, lines.size()).filter(goesOn).count();
        return least < 1 || open < 2 || SHARE * open < lines.size()
                ? lines
                : lines.stream()
                        .map(line -> line.laidOut(
                                line.layout().withGap(Math.max(0, line.layout().gap() - least))))
                        .toList();
    }
}
