package org.xuanyan.clean;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether the empty lines of a copy divide its paragraphs. Those of a printed page may only set off its headings: a text
 * extracted from a PDF has such lines where the space between two lines is large.
 */
final class EmptyLines {

    /** Empty lines divide paragraphs if at least one in so many ends of paragraphs has one below it. */
    private static final int SHARE = 4;

    /** A heading is narrower than this share of the longest line. */
    private static final double SHORT = 0.7;

    private final List<Line> lines;
    private final Forms forms;
    private final double longest;

    EmptyLines(List<Line> lines, Forms forms) {
        this.lines = lines;
        this.forms = forms;
        longest =
                lines.stream().mapToDouble(line -> line.layout().width()).max().orElse(0);
    }

    /**
     * Whether there are enough of them. A sentence that ends above a line without a number or mark counts against them.
     *
     * @param counts the indexes of lines above which an empty line tells something
     */
    boolean dividesParagraphs(IntPredicate counts) {
        long divided = count(i -> counts.test(i) && isDivided(i));
        long others = count(i -> counts.test(i)
                && lines.get(i).layout().gap() == 0
                && lines.get(i).layout().edge().compareTo(Line.Edge.LINE) <= 0
                && forms.writing().ends(lines.get(i - 1).text())
                && forms.marks().find(lines.get(i).text()).isEmpty());
        return divided > 0 ? SHARE * divided >= divided + others : others == 0 && count(this::beginsBelowEnd) == 0;
    }

    /** Whether a line without an empty one above it may begin a paragraph below the end of a sentence or a clause. */
    private boolean beginsBelowEnd(int i) {
        String above = lines.get(i - 1).text();
        Line line = lines.get(i);
        return line.layout().gap() == 0
                && line.layout().edge().compareTo(Line.Edge.LINE) <= 0
                && (forms.writing().ends(above)
                        || Sentence.endsWithComma(above)
                                && Character.isUpperCase(line.text().codePointAt(0)));
    }

    /** Whether there is an empty line above a line, and neither of the two around it may be a heading. */
    private boolean isDivided(int i) {
        return lines.get(i).layout().gap() > 0 && !mayBeHeading(i) && !mayBeHeading(i - 1);
    }

    /** Whether a line is short and begins and ends as a heading does. */
    private boolean mayBeHeading(int i) {
        Line line = lines.get(i);
        return line.layout().width() < SHORT * longest
                && !forms.writing().ends(line.text())
                && !Sentence.endsWithComma(line.text())
                && !Character.isLowerCase(line.text().codePointAt(0))
                && forms.marks().find(line.text()).isEmpty();
    }

    /** Counts lines, without the first one. */
    private long count(IntPredicate lineIs) {
        return IntStream.range(1, lines.size()).filter(lineIs).count();
    }
}
