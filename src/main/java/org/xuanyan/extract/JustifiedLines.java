package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of few long words that fill a column because the spaces between their words were stretched. However wide these are,
 * they are no gaps of a table: they are equal, and the line reaches both edges.
 */
final class JustifiedLines {

    /** Full lines end at the same place within this distance, in em. */
    private static final double FLUSH = 0.1;
    /** The fewest lines that end there, and show where the edge is. */
    private static final int FEWEST = 4;
    /** A line begins at most this far from the left edge, in em. */
    private static final double INDENT = 3;
    /** Equal spaces differ by less than this, in em. */
    private static final double EQUAL = 0.15;

    private JustifiedLines() {}

    /** Returns the lines, of which the justified ones have spaces instead of gaps. */
    static List<PrintedLine> withSpaces(List<PrintedLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        PageMeasure measure = PageMeasure.of(lines);
        List<PrintedLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean goesOn = i + 1 < lines.size() && beginsSmall(lines.get(i + 1));
            boolean justified = line.isDivided() && isFull(line, lines, measure) && isStretched(line, goesOn);
            all.add(justified ? line.withStretchedSpaces() : line);
        }
        return all;
    }

    private static boolean isFull(PrintedLine line, List<PrintedLine> lines, PageMeasure measure) {
        return measure.column(line).indent(line) < INDENT
                && lines.stream()
                                .filter(other -> other.column() == line.column())
                                .filter(other -> Math.abs(other.right() - line.right()) < FLUSH * line.size())
                                .count()
                        >= FEWEST;
    }

    /** Whether all gaps are equal, and have one space; a single one may divide an office and a name. */
    private static boolean isStretched(PrintedLine line, boolean goesOn) {
        List<Double> gaps = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs();
        for (int i = 1; i + 1 < glyphs.size(); i++) {
            if (glyphs.get(i).isBlank()) {
                Glyph before = glyphs.get(i - 1);
                Glyph after = glyphs.get(i + 1);
                if (!glyphs.get(i).text().equals(" ") || !before.isWestern() || !after.isWestern()) {
                    return false;
                }
                gaps.add(after.left() - before.right());
            } else if (!glyphs.get(i - 1).isBlank() && line.isGap(i)) {
                return false;
            }
        }
        double least = gaps.stream().mapToDouble(gap -> gap).min().orElse(0);
        double most = gaps.stream().mapToDouble(gap -> gap).max().orElse(0);
        return most - least < EQUAL * line.size() && (gaps.size() > 1 || goesOn);
    }

    private static boolean beginsSmall(PrintedLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
