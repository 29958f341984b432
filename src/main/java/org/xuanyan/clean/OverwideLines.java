package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a page in columns in which a line of the left column and one of the right touch: they are wider than the column in
 * which nearly all other lines end, and a blank divides them where it ends. {@code pdftotext} writes them where the gutter is
 * narrow, between lines of one column.
 *
 * @param column the width of the lines of a column, in cells; 0 if most lines do not end at the same margin
 */
record OverwideLines(double column) {

    /** Lines that go on miss the margin by so much at most, in cells: by an indent, and a character that did not fit. */
    private static final double RAGGED = 3.75;

    /** The least share of the lines inside a sentence that end at the margin. */
    private static final double MOST = 0.6;

    private static final int FEWEST = 8;

    /** The narrowest column, in cells. */
    private static final double NARROWEST = 12;

    /** A line is wider than the column by more than digits and letters explain. */
    private static final double BEYOND = 1.75;

    /** One such line is enough if it has a line of the right column of this share, and no number stands beside the blank. */
    private static final double HALF = 0.5;

    private static final int SEVERAL = 2;

    private static final Pattern BLANK = Pattern.compile("(?<=\\S)[ \\u3000]+(?=\\S)");

    private static final Pattern OPEN = Pattern.compile("[\\p{IsHan}，、\\w]$");

    /** Measures the lines of a copy, which have no blanks at their ends. */
    static OverwideLines of(List<String> lines) {
        List<Double> open = lines.stream()
                .filter(line -> Sentence.hasHan(line) && OPEN.matcher(line).find())
                .map(Sentence::width)
                .sorted()
                .toList();
        int most = 0;
        double column = 0;
        for (int first = 0, last = 0; last < open.size(); last++) {
            while (open.get(last) - open.get(first) > RAGGED) {
                first++;
            }
            if (last - first >= most) {
                most = last - first + 1;
                column = open.get(last);
            }
        }
        boolean wrapped = most >= FEWEST && most >= MOST * open.size() && column >= NARROWEST;
        return new OverwideLines(wrapped ? column : 0);
    }

    /** Whether a page has such lines: several, or one that is surely two. */
    boolean areOn(List<String> page) {
        return column > 0
                && (page.stream().filter(line -> isDivided(line, 0)).count() >= SEVERAL
                        || page.stream().anyMatch(line -> isDivided(line, HALF * column)));
    }

    private boolean isDivided(String line, double least) {
        double width = Sentence.width(line);
        if (width <= column + BEYOND || width > 2 * column + BEYOND || !Sentence.hasHan(line)) {
            return false;
        }
        Matcher blank = BLANK.matcher(line);
        while (blank.find()) {
            double left = Sentence.width(line.substring(0, blank.start()));
            double right = Sentence.width(line.substring(blank.end()));
            boolean words = Character.isIdeographic(line.charAt(blank.end())) && line.charAt(blank.start() - 1) > 0xFF;
            if (left >= column - RAGGED && left <= column + BEYOND / 2 && right >= least && (least == 0 || words)) {
                return true;
            }
        }
        return false;
    }
}
