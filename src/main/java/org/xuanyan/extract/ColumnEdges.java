package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The edges of a column of text, in points, and how it tells where paragraphs begin.
 *
 * @param left where most lines begin
 * @param right where full lines end
 * @param sharp whether several lines end there, and not only the longest one
 */
record ColumnEdges(double left, double right, boolean sharp) {

    /** The share of lines that an edge needs. */
    private static final double SHARE = 0.12;
    /** Lines begin at the same place within this distance, in em. */
    private static final double SAME = 0.4;
    /** Full lines end within this distance, in em. */
    private static final double RAGGED = 1.0;
    /** A line in the middle has at least this much room on both sides, in em. */
    private static final double ROOM = 2.2;

    /** Measures lines; at least one. */
    static ColumnEdges of(List<PrintedLine> lines) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        lines.forEach(line -> {
            lefts.add(line.left());
            rights.add(-line.right());
        });
        double size = lines.stream()
                .sorted(Comparator.comparingDouble(PrintedLine::size))
                .toList()
                .get(lines.size() / 2)
                .size();
        double right = -edge(rights, RAGGED * size);
        boolean sharp = lines.stream()
                        .filter(line -> right - line.right() <= RAGGED * size)
                        .count()
                > 1;
        return new ColumnEdges(edge(lefts, SAME * size), right, sharp);
    }

    /** Returns the lowest value near which a share of the others is. */
    private static double edge(List<Double> values, double near) {
        Collections.sort(values);
        double needed = values.size() < 4 ? 1 : Math.max(2, SHARE * values.size());
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (values.stream()
                            .filter(other -> other >= value && other - value <= near)
                            .count()
                    >= needed) {
                return value;
            }
        }
        return values.get(0);
    }

    double width() {
        return right - left;
    }

    /** Whether a line stands in the middle, with room on both sides. */
    boolean isCentred(PrintedLine line) {
        double before = (line.left() - left) / line.size();
        double after = (right - line.right()) / line.size();
        return before > ROOM && after > ROOM && Math.abs(before - after) < 1;
    }

    /** Returns the indent of a line, in em. */
    double indent(PrintedLine line) {
        return (line.left() - left) / line.size();
    }

    /** Returns the room after a line, in em. */
    double room(PrintedLine line) {
        return (right - line.right()) / line.size();
    }
}
