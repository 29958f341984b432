package org.xuanyan.clean;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;

/**
 * Places where a wrapped copy may lack lines, because its indents do not fit: the words below a heading begin without the
 * indent that paragraphs have, or a paragraph begins below a full line in which no sentence ends.
 */
final class MissingLines {

    private static final int QUOTED = 10;

    private final List<Line> lines;
    private final PageLayout page;
    private final MarkedLines marked;
    private final CleaningRecord record;

    /** Whether most paragraphs below headings begin with an indent, as the others do. */
    private final boolean belowHeadings;

    MissingLines(List<Line> lines, PageLayout page, MarkedLines marked, CleaningRecord record) {
        this.lines = lines;
        this.page = page;
        this.marked = marked;
        this.record = record;
        long all = count(i -> isBelowHeading(i) && !marked.begins(i));
        long flush = count(this::isFlushBelowHeading);
        belowHeadings = 2 * (flush - 1) < all;
    }

    /** Reports the first words below a heading, or below the title, if they may go on with lines that are missing. */
    void reportBelowHeading(int i) {
        if (page.wrapped() && page.indentTells() && belowHeadings && isFlushBelowHeading(i)) {
            report(i);
        }
    }

    /** Whether a paragraph begins below a full line in which no sentence ends; it is reported. */
    boolean divide(int i) {
        boolean divided = page.wrapped()
                && page.indentTells()
                && isText(i - 1)
                && isText(i)
                && lines.get(i).layout().indented()
                && (page.isFull(lines.get(i - 1)) || page.isFullOpening(lines.get(i - 1)))
                && isOpen(lines.get(i - 1))
                && !Sentence.continues(lines.get(i).text())
                && !record.isPageBreak(lines.get(i - 1).end(), lines.get(i).start());
        if (divided) {
            report(i);
        }
        return divided;
    }

    private static boolean isOpen(Line line) {
        return !Sentence.ends(line.text()) && !Sentence.endsWithComma(line.text());
    }

    private boolean isFlushBelowHeading(int i) {
        return isBelowHeading(i) && !marked.begins(i) && !lines.get(i).layout().indented();
    }

    private boolean isBelowHeading(int i) {
        return isText(i) && (i == 0 || !isText(i - 1) && !lines.get(i - 1).isOfTable());
    }

    private boolean isText(int i) {
        return lines.get(i).role() == Line.Role.TEXT;
    }

    private long count(IntPredicate lineIs) {
        return IntStream.range(0, lines.size()).filter(lineIs).count();
    }

    private void report(int i) {
        String before = i == 0 ? record.titleText() : lines.get(i - 1).text();
        String after = lines.get(i).text();
        record.report(
                Code.LOST_LINES,
                lines.get(i).slice(0, 1),
                before.substring(Math.max(0, before.length() - QUOTED)),
                after.substring(0, Math.min(QUOTED, after.length())));
    }
}
