package org.xuanyan.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines that end at the right edge of their column and begin at different places, such as the signatures below a text. Each
 * is a paragraph by itself, as a centred line is.
 */
final class RightAlignedLines {

    /** Lines end at the same place within this distance, in em. */
    private static final double FLUSH = 0.15;
    /** The edge is at most this far from them, in em; a mark may stand outside of it. */
    private static final double ROOM = 1.2;
    /** Lines begin at the same place within this distance, in em. */
    private static final double SAME = 0.4;
    /** The places where ragged lines begin differ by more than this, in em. */
    private static final double RAGGED = 1;
    /** Lines that begin at the same place by chance are at least this far from the left edge, in em. */
    private static final double FAR = 8;

    private RightAlignedLines() {}

    /** Returns the indexes of such lines. */
    static Set<Integer> in(List<PrintedLine> lines, PageMeasure measure) {
        Set<Integer> found = new TreeSet<>();
        for (int start = 0, end; start < lines.size(); start = Math.max(end, start + 1)) {
            end = start;
            while (end < lines.size()
                    && isAtRight(lines.get(end), measure)
                    && isFlush(lines.get(start), lines.get(end))) {
                end++;
            }
            if (isRagged(lines, start, end, measure)) {
                for (int i = start; i < end; i++) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static boolean isAtRight(PrintedLine line, PageMeasure measure) {
        ColumnEdges edges = measure.column(line);
        return edges.room(line) < ROOM && edges.indent(line) > SAME;
    }

    private static boolean isFlush(PrintedLine first, PrintedLine line) {
        return first.column() == line.column() && Math.abs(first.right() - line.right()) < FLUSH * line.size();
    }

    /**
     * Whether several lines at the right edge are not those of one paragraph with an indent. Its last line would begin below
     * the others and not reach the edge.
     */
    private static boolean isRagged(List<PrintedLine> lines, int start, int end, PageMeasure measure) {
        if (end - start < 2 || end < lines.size() && isLevel(lines.get(end - 1), lines.get(end), measure)) {
            return false;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (PrintedLine line : lines.subList(start, end)) {
            double indent = measure.column(line).indent(line);
            least = Math.min(least, indent);
            most = Math.max(most, indent);
        }
        return most - least > RAGGED
                || least > FAR && lines.subList(start, end).stream().noneMatch(PrintedLine::endsSentence);
    }

    private static boolean isLevel(PrintedLine one, PrintedLine other, PageMeasure measure) {
        return Math.abs(measure.column(one).indent(one) - measure.column(other).indent(other)) < SAME;
    }
}
