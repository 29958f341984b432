package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.xuanyan.text.Han;

/**
 * A plain text in which two columns of a page stand beside each other. On each page, the right column begins at the same
 * character of every line, as {@code pdftotext -layout} writes it, or at the same cell, as a terminal shows it.
 */
final class ColumnText {

    /** The fewest full lines of a column that stand beside words of the other. */
    private static final int FEWEST_FULL = 4;
    /** The same for the other pages of a text that has a page with columns; the last one may have a single such line. */
    private static final int FEWEST_OF_OTHERS = 1;
    /** The fewest blanks between columns. */
    private static final int GUTTER = 2;
    /** The narrowest column, in full-width characters. */
    private static final double NARROWEST = 8;
    /** A line is full if it has this share of the width of its column. */
    private static final double FULL = 0.85;
    /** Between the first and the last line with words in both columns, at most one of this many may go across. */
    private static final int ACROSS = 5;

    /** Stands for the second cell of a full-width character. */
    private static final char SECOND_CELL = '\uFFFF';

    private final List<List<String>> pages;

    private ColumnText(String text) {
        pages = Stream.of(text.split("\f", -1))
                .map(page -> page.lines().map(String::stripTrailing).toList())
                .toList();
    }

    /** Returns the text with the left column of each page before the right one; empty if it has no columns. */
    static Optional<String> inReadingOrder(String text) {
        return ordered(text)
                .or(() -> ordered(cells(text)).map(found -> found.replace(String.valueOf(SECOND_CELL), "")));
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
        ColumnText copy = new ColumnText(text);
        boolean columns =
                copy.pages.stream().anyMatch(page -> gutter(page, FEWEST_FULL).isPresent());
        if (!columns) {
            return Optional.empty();
        }
        List<String> ordered = new ArrayList<>();
        for (List<String> page : copy.pages) {
            OptionalInt gutter = gutter(page, FEWEST_FULL);
            if (gutter.isEmpty()) {
                gutter = gutter(page, FEWEST_OF_OTHERS);
            }
            ordered.add(String.join("\n", gutter.isPresent() ? ordered(page, gutter.getAsInt()) : page) + "\n");
        }
        return Optional.of(String.join("\f", ordered));
    }

    /** Returns the place at which the right column begins: where the most lines have words after blanks. */
    private static OptionalInt gutter(List<String> page, int fewest) {
        int widest = page.stream().mapToInt(String::length).max().orElse(0);
        int best = -1;
        int most = 0;
        for (int at = 1; at < widest; at++) {
            int column = at;
            int rows = (int) page.stream()
                    .filter(line -> isRow(line, column) && line.charAt(column) > ' ')
                    .count();
            if (rows > most) {
                best = at;
                most = rows;
            }
        }
        return best > 0 && divides(page, best, fewest) ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** Whether a line has words on both sides of a place, and a gutter before it. */
    private static boolean isRow(String line, int at) {
        return line.length() > at
                && at >= GUTTER
                && line.substring(at - GUTTER, at).isBlank()
                && !line.substring(0, at).isBlank();
    }

    /**
     * Whether prose stands on both sides, mostly beside each other, and few lines between go across; others are titles and
     * numbers of pages.
     */
    private static boolean divides(List<String> page, int at, int fewest) {
        List<String> rows = page.stream().filter(line -> isRow(line, at)).toList();
        long lines = page.stream().filter(line -> !line.isBlank()).count();
        boolean few = fewest == FEWEST_FULL && 2 * rows.size() < lines;
        if (rows.isEmpty() || few) {
            return false;
        }
        List<String> between = page.subList(page.indexOf(rows.get(0)), page.lastIndexOf(rows.get(rows.size() - 1)));
        long across = between.stream().filter(line -> goesAcross(line, at)).count();
        return ACROSS * across <= rows.size()
                && isProse(rows.stream().map(line -> line.substring(0, at)).toList(), fewest)
                && isProse(rows.stream().map(line -> line.substring(at)).toList(), fewest);
    }

    private static boolean isProse(List<String> column, int fewest) {
        double width = column.stream().mapToDouble(ColumnText::width).max().orElse(0);
        long full = column.stream().filter(line -> width(line) >= FULL * width).count();
        return width >= NARROWEST && full >= fewest && 2 * full >= column.size();
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

    private static List<String> ordered(List<String> page, int at) {
        List<String> lines = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : page) {
            if (goesAcross(line, at)) {
                lines.addAll(right);
                right.clear();
                lines.add(line);
            } else {
                String start = line.substring(0, Math.min(at, line.length())).stripTrailing();
                String end = line.substring(Math.min(at, line.length()));
                if (!start.isEmpty() || line.isEmpty()) {
                    lines.add(start);
                }
                if (!end.isEmpty() || line.isEmpty()) {
                    right.add(end);
                }
            }
        }
        lines.addAll(right);
        return lines;
    }
}
