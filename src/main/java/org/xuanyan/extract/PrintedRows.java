package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page into rows, each across the whole page; small raised glyphs go into the row beside them. */
final class PrintedRows {

    /** Glyphs of one row differ by less than this in their baselines, in em. */
    private static final double LEVEL = 0.3;
    /** Glyphs of one row differ by less than this in their sizes; smaller ones are marks. */
    private static final double SIZES = 1.3;
    /** How far a mark stands above its line at most, in em. */
    private static final double HIGHEST = 0.9;
    /** How far it stands below, at most. */
    private static final double LOWEST = 0.35;

    /** How far it stands from the words, in em; further for each mark between. */
    private static final double NEAR = 0.25;

    private final List<List<Glyph>> rows = new ArrayList<>();

    private PrintedRows() {}

    /** Returns the rows of a page from top to bottom. */
    static List<PrintedLine> of(PrintedPage page, int number) {
        PrintedRows reader = new PrintedRows();
        page.glyphs().stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left))
                .forEach(reader::add);
        reader.attachMarks();
        return reader.rows.stream()
                .filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank()))
                .map(row -> PrintedLine.of(number, 0, row))
                .sorted(Comparator.comparingDouble(PrintedLine::baseline))
                .toList();
    }

    private void add(Glyph glyph) {
        for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 3; i--) {
            Glyph first = rows.get(i).get(0);
            boolean level =
                    Math.abs(first.baseline() - glyph.baseline()) <= LEVEL * Math.min(first.size(), glyph.size());
            if (level && (glyph.isBlank() || isAlike(first, glyph))) {
                rows.get(i).add(glyph);
                return;
            }
        }
        if (!glyph.isBlank()) {
            rows.add(new ArrayList<>(List.of(glyph)));
        }
    }

    private static boolean isAlike(Glyph one, Glyph other) {
        return Math.max(one.size(), other.size()) < SIZES * Math.min(one.size(), other.size());
    }

    private void attachMarks() {
        List<List<Glyph>> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            for (int j = Math.max(0, i - 2); j <= Math.min(rows.size() - 1, i + 2); j++) {
                if (isBeside(row, rows.get(j))) {
                    double baseline = rows.get(j).get(0).baseline();
                    rows.get(j)
                            .addAll(row.stream()
                                    .map(mark -> mark.raisedTo(baseline))
                                    .toList());
                    marks.add(row);
                    break;
                }
            }
        }
        rows.removeIf(row -> marks.stream().anyMatch(mark -> mark == row));
    }

    /** Whether small glyphs stand at words of a line. */
    private static boolean isBeside(List<Glyph> marks, List<Glyph> line) {
        Glyph mark = marks.get(0);
        Glyph word = line.get(0);
        double above = (word.baseline() - mark.baseline()) / word.size();
        return word.size() >= SIZES * mark.size()
                && above < HIGHEST
                && above > -LOWEST
                && marks.stream().allMatch(each -> line.stream().anyMatch(other -> isNear(each, other)));
    }

    private static boolean isNear(Glyph mark, Glyph word) {
        double reach = NEAR * word.size() + (mark.right() - mark.left());
        return mark.right() > word.left() - reach && mark.left() < word.right() + reach;
    }
}
