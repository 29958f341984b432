package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the lines of a copy that was wrapped after a fixed number of characters: each counts as one cell, because lines
 * with many digits are as full there as others, although they are narrower.
 */
final class MeasureCharacters implements CleaningRule {

    /** Shorter lines may be titles, items or names. */
    private static final int SHORTEST = 15;

    /** The fewest lines of the same length that show the margin. */
    private static final int FEWEST = 4;

    /** A line that is longer than this share of the measure may have been ended by it. */
    private static final double LONG = 0.8;

    /** The least share of long lines inside sentences that have the same length. */
    private static final double MOST = 0.6;

    /** The greatest share of lines that are longer, because punctuation hangs into the margin. */
    private static final double RARE = 0.05;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int measure = measure(lines);
        return measure == 0
                ? lines
                : lines.stream()
                        .map(line -> line.laidOut(line.layout()
                                .measured(new Line.Layout(0, line.layout().indented(), characters(line)))))
                        .toList();
    }

    /** Returns the number of characters after which lines end; 0 if they end elsewhere. */
    private static int measure(List<Line> lines) {
        Map<Integer, Integer> lengths = new TreeMap<>();
        lines.stream()
                .filter(line -> line.role() == Line.Role.TEXT && !Sentence.ends(line.text()))
                .forEach(line -> lengths.merge(characters(line), 1, Integer::sum));
        int measure = 0;
        for (Map.Entry<Integer, Integer> each : lengths.entrySet()) {
            if (each.getKey() >= SHORTEST
                    && each.getValue() >= FEWEST
                    && each.getValue() > lengths.getOrDefault(measure, 0)) {
                measure = each.getKey();
            }
        }
        int most = measure;
        int all = lengths.entrySet().stream()
                .filter(each -> each.getKey() > LONG * most)
                .mapToInt(Map.Entry::getValue)
                .sum();
        long wide = lines.stream().filter(line -> characters(line) > most).count();
        boolean fixed = lengths.getOrDefault(most, 0) >= MOST * all && wide <= RARE * lines.size();
        return fixed ? most : 0;
    }

    /** Returns the number of characters of a line, with the cells of its indent. */
    private static int characters(Line line) {
        String text = line.text();
        return text.codePointCount(0, text.length())
                + (int) Math.round(line.layout().width() - Sentence.width(text));
    }
}
