package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The signs that a page has lines of one column between lines of both, as {@code pdftotext} writes a narrow gutter: lines of half
 * the width inside a sentence, or a blank between two full-width characters in the middle of wide lines.
 *
 * @param width of the lines of both columns; 0 if too few lines are wide
 * @param halves the number of lines of half the width, inside a sentence
 * @param gaps the number of wide lines that a blank divides after about the same number of characters
 * @param fewest of the halves that make the page certain
 */
record MixedLines(double width, int halves, int gaps, int fewest) {

    /** A line of half the width is between these shares of the width. */
    private static final double LEAST = 0.3;

    private static final double MOST = 0.65;

    /** The lines of a column that go on have this share of the widest one. */
    private static final double FULL = 0.75;

    /** A line is wide if it has this share of the width. */
    private static final double WIDE = 0.75;

    /** One line of this many is wide, and four at least, on a page of Western or of full-width characters. */
    private static final int WIDE_OF_WESTERN = 6;

    private static final int WIDE_OF_HAN = 10;

    private static final int FEWEST_WIDE = 4;

    /** The fewest lines of half the width; Western words wrap at more places, and subtitles are short. */
    private static final int FEWEST_OF_WESTERN = 4;

    private static final int FEWEST_OF_HAN = 2;

    private static final int FEWEST_GAPS = 2;

    /** Left lines differ by at most so many cells. */
    private static final double RAGGED = 2.5;

    /** On a wrapped page at least one line of this many ends inside a sentence. */
    private static final int WRAPPED = 5;

    private static final Pattern OPEN_WESTERN = Pattern.compile("\\p{Ll}.*[\\p{L}-]");

    private static final Pattern OPEN_HAN =
            Pattern.compile("[^\\p{Ps}\\p{Pd}\\d•●·◆□■*>\\\\].*[，。；].*[\\p{IsHan}\\dA-Za-z]");

    private static final Pattern ADDRESS = Pattern.compile("\\w:/|www\\.");

    private static final Pattern CLAUSE = Pattern.compile("[，。；]");

    private static final Pattern OPEN_END = Pattern.compile("[\\p{IsHan}\\w]$");

    private static final Pattern BLANK = Pattern.compile("(?<=[^\\x00-\\x7F\\s]) +(?=[^\\x00-\\x7F\\s])");

    /**
     * Returns the signs on a page, whose lines have no blanks at their ends.
     *
     * @param apart the indexes of the lines that stand between empty lines
     */
    static MixedLines of(List<String> page, BitSet apart, Forms forms) {
        return of(page, apart, width(page, isHan(page) ? WIDE_OF_HAN : WIDE_OF_WESTERN), forms);
    }

    private static boolean isHan(List<String> lines) {
        return 2 * lines.stream().filter(Sentence::hasHan).count() > lines.size();
    }

    /** Returns the signs on a page whose lines of both columns have a width. */
    private static MixedLines of(List<String> lines, BitSet apart, double width, Forms forms) {
        boolean han = isHan(lines);
        List<Double> open = IntStream.range(1, lines.size())
                .filter(i -> !apart.get(i) && isOpen(lines.get(i), forms))
                .mapToObj(i -> Sentence.width(lines.get(i)))
                .filter(each -> each >= LEAST * width && each <= MOST * width)
                .toList();
        double widest = open.stream().mapToDouble(each -> each).max().orElse(0);
        long halves = open.stream().filter(each -> each >= FULL * widest).count();
        return new MixedLines(
                width, (int) halves, han ? gaps(lines, width) : 0, han ? FEWEST_OF_HAN : FEWEST_OF_WESTERN);
    }

    /** Whether the page is mixed. */
    boolean isCertain() {
        return halves >= fewest || gaps >= FEWEST_GAPS;
    }

    /** Whether another page of the copy, perhaps its last one, has at least one such sign. */
    boolean isLike(List<String> page, BitSet apart, Forms forms) {
        MixedLines other = of(page, apart, width, forms);
        return isCertain() && (other.halves > 0 || other.gaps > 0);
    }

    /** Returns the width of the lines of both columns; 0 if too few lines are wide. */
    private static double width(List<String> lines, int share) {
        List<Double> widths = lines.stream()
                .map(Sentence::width)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
        int few = Math.max(FEWEST_WIDE, (lines.size() + share - 1) / share);
        for (int i = 0; i + few <= widths.size() && i < few; i++) {
            if (widths.get(i + few - 1) >= WIDE * widths.get(i)) {
                return widths.get(i);
            }
        }
        return 0;
    }

    private static boolean isOpen(String line, Forms forms) {
        return !ADDRESS.matcher(line).find()
                && (Sentence.hasHan(line)
                        ? OPEN_HAN.matcher(line).matches()
                                && forms.marks().find(line).isEmpty()
                        : OPEN_WESTERN.matcher(line).matches());
    }

    /** Returns how many wide lines of a wrapped page, most of which end inside a sentence, a single blank divides after about the same number of characters. */
    private static int gaps(List<String> lines, double width) {
        long open = lines.stream().filter(line -> OPEN_END.matcher(line).find()).count();
        if (width == 0 || WRAPPED * open < lines.size()) {
            return 0;
        }
        List<Double> places = lines.stream()
                .filter(line -> Sentence.width(line) > MOST * width
                        && CLAUSE.matcher(line).find())
                .map(MixedLines::place)
                .filter(place -> place >= LEAST * width && place <= MOST * width)
                .sorted()
                .toList();
        int most = 0;
        for (int first = 0, last = 0; last < places.size(); last++) {
            while (places.get(last) - places.get(first) > RAGGED) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** Returns the width of the words before the only blank between full-width characters; 0 if there is none, or several. */
    private static double place(String line) {
        Matcher blank = BLANK.matcher(line);
        if (!blank.find()) {
            return 0;
        }
        double left = Sentence.width(line.substring(0, blank.start()));
        double right = Sentence.width(line.substring(blank.end()));
        return blank.find() || right > left + 2 * RAGGED ? 0 : left;
    }
}
