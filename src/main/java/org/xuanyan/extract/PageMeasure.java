package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The layout of the lines of a document, measured over all of them.
 *
 * @param size the usual size of the font, in points
 * @param bold whether most lines are bold
 * @param columns page and column of a line → the edges of the column
 * @param leading the usual distance of two lines, in points
 */
record PageMeasure(double size, boolean bold, Map<String, ColumnEdges> columns, double leading) {

    /** Headings are larger than the text by this factor. */
    static final double LARGE = 1.12;
    /** A page with fewer lines does not tell where its margins are. */
    private static final int FEWEST = 8;
    /** A share of the pairs of lines that is no accident. */
    private static final double SHARE = 0.12;
    /** Lines further apart than this, in em, do not belong to one paragraph. */
    private static final double FARTHEST = 3;

    /** Measures lines in reading order; at least one. */
    static PageMeasure of(List<PrintedLine> lines) {
        double size = usualSize(lines);
        Map<Integer, List<PrintedLine>> alike = new TreeMap<>();
        Map<String, List<PrintedLine>> together = new TreeMap<>();
        for (PrintedLine line : lines) {
            together.computeIfAbsent(key(line), key -> new ArrayList<>());
            if (line.size() < LARGE * size) {
                alike.computeIfAbsent(line.column(), key -> new ArrayList<>()).add(line);
                together.get(key(line)).add(line);
            }
        }
        Map<String, ColumnEdges> columns = new TreeMap<>();
        for (PrintedLine line : lines) {
            ColumnEdges usual = ColumnEdges.of(alike.getOrDefault(line.column(), lines));
            columns.computeIfAbsent(key(line), key -> edges(together.get(key), usual));
        }
        boolean bold = 2 * lines.stream().filter(PrintedLine::isBold).count() > lines.size();
        return new PageMeasure(size, bold, columns, leading(lines, size));
    }

    private static String key(PrintedLine line) {
        return line.page() + "/" + line.column();
    }

    /** Returns the edges of the lines of one page if they tell, otherwise the usual ones. */
    private static ColumnEdges edges(List<PrintedLine> onPage, ColumnEdges usual) {
        if (onPage.size() < FEWEST) {
            return usual;
        }
        ColumnEdges own = ColumnEdges.of(onPage);
        return own.width() < 0.9 * usual.width() ? usual : own;
    }

    static double usualSize(List<PrintedLine> lines) {
        Map<Double, Integer> sizes = new TreeMap<>();
        for (PrintedLine line : lines) {
            sizes.merge(Math.round(2 * line.size()) / 2.0, line.glyphs().size(), Integer::sum);
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    /** Returns the smallest distance that a share of the pairs of lines has. */
    private static double leading(List<PrintedLine> lines, double size) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            boolean near = distance > size / 2 && distance < FARTHEST * size;
            if (near && key(lines.get(i)).equals(key(lines.get(i - 1)))) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        int needed = (int) Math.max(1, SHARE * distances.size());
        for (double distance : distances) {
            long same = distances.stream()
                    .filter(other -> other >= distance && other <= 1.08 * distance)
                    .count();
            if (same >= needed) {
                return distance;
            }
        }
        return FARTHEST * size;
    }

    ColumnEdges column(PrintedLine line) {
        return columns.get(key(line));
    }

    /** Whether two lines stand in the same column of the same page. */
    static boolean isTogether(PrintedLine one, PrintedLine other) {
        return key(one).equals(key(other));
    }
}
