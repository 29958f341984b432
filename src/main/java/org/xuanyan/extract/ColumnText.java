package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.text.Han;

/**
 * A plain text in which two columns of a page stand beside each other. On each page, the right column begins at the same
 * character of every line, as {@code pdftotext -layout} writes it, or at the same cell, as a terminal shows it.
 */
final class ColumnText {

    /** The fewest full lines of a column that stand beside words of the other. */
    private static final int FEWEST_FULL = 4;
    /** The same on the other pages of a text that has a page with columns; the last one may have a single such line. */
    private static final int FEWEST_OF_OTHERS = 1;
    /** The fewest blanks between columns. */
    private static final int GUTTER = 2;
    /** The narrowest column, in full-width characters. */
    private static final double NARROWEST = 8;
    /** A line is full if it has this share of the width of its column. */
    private static final double FULL = 0.85;
    /** The same in a column with stops, such as one of clauses, whose last lines are short. */
    private static final double FULL_OF_PROSE = 0.7;
    /** In prose at least one line of this many has a stop; in tables of names hardly any. */
    private static final int STOPS = 6;

    private static final Pattern STOP = Pattern.compile("[,;.:，。；：、](?=\\s|$|[^\\x00-\\x7F])");

    private static final Pattern END = Pattern.compile("[.,;:!?。，；：！？…][\"”’」』）)]*$");

    /** The number of a page below both columns begins behind this share of the left one. */
    private static final double MIDDLE = 0.75;
    /** Between the first and the last line with words in both columns, at most one of this many may go across. */
    private static final int ACROSS = 5;

    /** The widest indent of a right line. */
    private static final int INDENT = 5;

    /** A right line is moved by at most so many cells. */
    private static final int MOVED = 2;

    /** A blank behind words, as it divides an office from a name. */
    private static final Pattern WIDE_BLANK = Pattern.compile("[^\\s\\u3000\\uFFFF]\\uFFFF?(?: {2}|\\t|\\u3000)");

    private static final Pattern BLANK = Pattern.compile("(?<=\\S) +(?=\\S)");

    /** Stands for the second cell of a full-width character. */
    private static final char SECOND_CELL = '\uFFFF';

    private ColumnText() {}

    /** Returns the text with the left column of each page before the right one; empty if it has no columns. */
    static Optional<String> inReadingOrder(String text) {
        String cells = cells(text);
        boolean inCells = aligned(cells) > aligned(text);
        return ordered(inCells ? cells : text)
                .or(() -> ordered(inCells ? text : cells))
                .map(found -> found.replace(String.valueOf(SECOND_CELL), ""));
    }

    /** Returns how many lines have a word exactly where the right column of their page begins. */
    private static long aligned(String text) {
        return pages(text).stream()
                .mapToLong(
                        page -> certainGutter(page).map(at -> aligned(page, at)).orElse(0L))
                .sum();
    }

    private static long aligned(List<String> page, int at) {
        return rows(page, at).stream().filter(line -> line.charAt(at) > ' ').count();
    }

    /** Returns how many lines have a word where the right column begins, or behind an indent, and one of them exactly there. */
    private static long beginning(List<String> page, int at) {
        List<String> rows = rows(page, at);
        boolean flush = rows.stream().anyMatch(line -> line.charAt(at) > ' ');
        return !flush
                ? 0
                : rows.stream()
                        .filter(line -> !line.substring(at, Math.min(line.length(), at + INDENT + 1))
                                .isBlank())
                        .count();
    }

    private static List<List<String>> pages(String text) {
        return Stream.of(text.split("\f", -1))
                .map(page -> page.lines().map(String::stripTrailing).toList())
                .toList();
    }

    private static String cells(String text) {
        StringBuilder cells = new StringBuilder(2 * text.length());
        text.chars().forEach(c -> {
            cells.append((char) c);
            if (Han.isFullWidth((char) c)) {
                cells.append(SECOND_CELL);
            }
        });
        return cells.toString();
    }

    private static Optional<String> ordered(String text) {
        List<List<String>> pages = pages(text);
        double measure = pages.stream()
                .flatMapToDouble(page -> certainGutter(page).stream().mapToDouble(at -> widest(left(page, at))))
                .max()
                .orElse(0);
        if (measure == 0) {
            return Optional.empty();
        }
        List<String> ordered = new ArrayList<>();
        for (List<String> page : pages) {
            Optional<Integer> gutter = certainGutter(page);
            if (gutter.isEmpty()) {
                gutter = gutter(page)
                        .filter(at -> hasMeasure(left(page, at), measure) || isDivided(page, at, FEWEST_OF_OTHERS));
            }
            ordered.add(String.join("\n", gutter.isPresent() ? ordered(page, gutter.get()) : page) + "\n");
        }
        return Optional.of(String.join("\f", ordered));
    }

    /** Returns the place at which the right column begins if prose stands on both sides of it on most of the page. */
    private static Optional<Integer> certainGutter(List<String> page) {
        long lines = page.stream().filter(line -> !line.isBlank()).count();
        return gutter(page).filter(at -> 2L * inColumns(page, at).count() >= lines && isDivided(page, at, FEWEST_FULL));
    }

    /** Whether prose stands on both sides of a place. */
    private static boolean isDivided(List<String> page, int at, int fewest) {
        List<String> left = inColumns(page, at)
                .map(line -> line.substring(0, Math.min(at, line.length())))
                .filter(line -> !line.isBlank())
                .toList();
        List<String> right = inColumns(page, at)
                .filter(line -> line.length() > at)
                .map(line -> line.substring(at))
                .toList();
        return isProse(left, fewest) && isProse(right, fewest);
    }

    /**
     * Returns the lines with words of one or both columns. Where the lines of one column stand a little lower than those of the
     * other, many have words of one only.
     */
    private static Stream<String> inColumns(List<String> page, int at) {
        return between(page, at).stream().filter(line -> !line.isBlank() && !goesAcross(line, at));
    }

    /** Returns the lines from the first to the last one with words in both columns. */
    private static List<String> between(List<String> page, int at) {
        List<String> rows = rows(page, at);
        return page.subList(page.indexOf(rows.get(0)), page.lastIndexOf(rows.get(rows.size() - 1)) + 1);
    }

    /**
     * Returns the place at which the most lines have words after blanks, there or behind an indent, if few lines between them go
     * across.
     */
    private static Optional<Integer> gutter(List<String> page) {
        int widest = page.stream().mapToInt(String::length).max().orElse(0);
        int best = 0;
        long most = 0;
        for (int at = GUTTER; at < widest; at++) {
            long rows = beginning(page, at);
            if (rows > 0 && rows >= most) {
                best = at;
                most = rows;
            }
        }
        return best > 0 && divides(page, best) ? Optional.of(best) : Optional.empty();
    }

    /** Whether few lines go across between the first and the last row; others are titles and numbers of pages. */
    private static boolean divides(List<String> page, int at) {
        long across =
                between(page, at).stream().filter(line -> goesAcross(line, at)).count();
        return ACROSS * across <= rows(page, at).size();
    }

    /** Returns the lines with words on both sides of a place, and a gutter before it. */
    private static List<String> rows(List<String> page, int at) {
        return page.stream()
                .filter(line -> line.length() > at
                        && line.substring(at - GUTTER, at).isBlank()
                        && !line.substring(0, at).isBlank())
                .toList();
    }

    private static List<String> left(List<String> page, int at) {
        return rows(page, at).stream().map(line -> line.substring(0, at)).toList();
    }

    private static boolean isProse(List<String> column, int fewest) {
        double width = widest(column);
        long full = full(column, width);
        long stops = column.stream().filter(line -> STOP.matcher(line).find()).count();
        boolean filled = 2 * full >= column.size()
                || STOPS * stops >= column.size()
                        && 2L
                                        * column.stream()
                                                .filter(line -> width(line) >= FULL_OF_PROSE * width)
                                                .count()
                                >= column.size();
        return width >= NARROWEST && full >= fewest && filled;
    }

    /** Whether a left column is as wide as on the other pages; signatures may stand beside it. */
    private static boolean hasMeasure(List<String> column, double measure) {
        return widest(column) >= FULL * measure && 2 * full(column, measure) >= column.size();
    }

    private static double widest(List<String> column) {
        return column.stream().mapToDouble(ColumnText::width).max().orElse(0);
    }

    private static long full(List<String> column, double width) {
        return column.stream().filter(line -> width(line) >= FULL * width).count();
    }

    private static double width(String line) {
        return line.strip()
                .chars()
                .filter(c -> c != SECOND_CELL)
                .mapToDouble(c -> Han.isFullWidth((char) c) ? 1 : 0.5)
                .sum();
    }

    /** Whether a line belongs to neither column, such as a title, or the number of a page below both. */
    private static boolean goesAcross(String line, int at) {
        return line.length() > at
                && !line.isBlank()
                && !line.substring(at - GUTTER, at).isBlank();
    }

    /**
     * Returns where the right line begins. If the left one is so full that a single blank is left before that place, or if the only
     * blank of the line shows it, that is elsewhere: the right one is moved by a full-width character, or the left one fills its
     * column.
     *
     * @param inside whether lines with words in both columns follow
     * @param width of the left column
     * @return -1 if the line belongs to neither column
     */
    private static int border(String line, int at, boolean inside, double width) {
        boolean across = goesAcross(line, at);
        if (across && inside && line.charAt(at - 1) == ' ' && line.charAt(at) > ' ') {
            return at;
        }
        Matcher blank = BLANK.matcher(line);
        if (blank.find()) {
            int start = blank.start();
            int end = blank.end();
            boolean moved = inside && end > at && end <= at + MOVED;
            if ((moved || isFilled(line, start, end, width)) && !blank.find() && (across || end <= at)) {
                return end;
            }
        }
        return across ? -1 : at;
    }

    /** Whether the words before a blank fill the left column, and no blank is between words in their script. */
    private static boolean isFilled(String line, int start, int end, double width) {
        return isWide(line.charAt(start - 1))
                && isWide(line.charAt(end))
                && Math.abs(width(line.substring(0, start)) - width) <= (1 - FULL) * width;
    }

    private static boolean isWide(char c) {
        return c == SECOND_CELL || Han.isFullWidth(c);
    }

    /** Whether a short line below the columns begins at the gutter, as the number of a page does, and does not end a sentence. */
    private static boolean isInMiddle(String line, int at) {
        return !line.isBlank()
                && line.length() <= at + NARROWEST
                && blanks(line) >= MIDDLE * at
                && !END.matcher(line).find();
    }

    /**
     * Returns the index of the first of the last lines of a page, below the last one with words in both columns, that stand below
     * both: lines without the stops of sentences, of which some have a wide blank, as offices have before names.
     */
    private static int belowColumns(List<String> page, int last, int at) {
        int below = page.size();
        while (below - 1 > last && isOfNames(page.get(below - 1), at)) {
            below--;
        }
        boolean names = page.subList(below, page.size()).stream()
                        .filter(line -> WIDE_BLANK.matcher(line).find())
                        .count()
                > 1;
        return names ? below : page.size();
    }

    private static boolean isOfNames(String line, int at) {
        return !STOP.matcher(line).find()
                && (line.length() <= at || line.substring(at).isBlank());
    }

    /**
     * Whether the empty lines of a column divide its paragraphs: a sentence or clause ends above each of them. Where the lines of one
     * column stand a little lower than those of the other, many lines are empty in one, also in mid-sentence.
     */
    private static boolean gapsDivide(List<String> column) {
        List<String> above = IntStream.range(1, column.size())
                .filter(i -> column.get(i).isBlank() && !column.get(i - 1).isBlank())
                .mapToObj(i -> column.get(i - 1)
                        .replace(String.valueOf(SECOND_CELL), "")
                        .strip())
                .toList();
        return !above.isEmpty()
                && above.stream().allMatch(line -> END.matcher(line).find());
    }

    /** Returns where full lines end; the running head of a page may be longer. */
    private static int end(List<String> rows) {
        return rows.stream().map(String::length).sorted().toList().get(rows.size() * 9 / 10);
    }

    /** Returns the blanks before the lines of a column that have no indent; the line at the head of a page may have fewer. */
    private static int margin(List<String> column) {
        return column.stream().map(ColumnText::blanks).sorted().toList().get(column.size() / 4);
    }

    private static int blanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Returns the lines of a page in the order of reading, both columns without a margin on their left. */
    private static List<String> ordered(List<String> page, int at) {
        List<String> lines = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int margin = margin(left(page, at));
        double width = widest(left(page, at));
        // So much further to the right stands what is in the middle of the page than in the middle of a column.
        int aside = (end(rows(page, at)) - at) / 2;
        List<String> between = between(page, at);
        int first = page.indexOf(between.get(0));
        int last = first + between.size() - 1;
        int below = belowColumns(page, last, at);
        boolean leftGaps = gapsDivide(between.stream()
                .map(line -> line.substring(0, Math.min(at, line.length())))
                .toList());
        boolean rightGaps = gapsDivide(between.stream()
                .map(line -> line.substring(Math.min(at, line.length())))
                .toList());
        page.subList(0, first).forEach(line -> lines.add(line.substring(Math.min(aside, blanks(line)))));
        for (int i = first; i < page.size(); i++) {
            String line = page.get(i);
            int border = border(line, at, i < last, width);
            if (border < 0 || i > last && (isInMiddle(line, at) || i >= below)) {
                lines.addAll(right);
                right.clear();
                lines.add(i < last ? line.substring(Math.min(aside, blanks(line))) : line);
            } else {
                String start =
                        line.substring(0, Math.min(border, line.length())).stripTrailing();
                String end = line.substring(Math.min(border, line.length()));
                boolean inside = first < i && i < last;
                if (!start.isEmpty() || line.isEmpty() || inside && leftGaps) {
                    lines.add(start.substring(Math.min(margin, blanks(start))));
                }
                if (!end.isEmpty() || line.isEmpty() && i > first || inside && rightGaps) {
                    right.add(end);
                }
            }
        }
        lines.addAll(right);
        return lines;
    }
}
