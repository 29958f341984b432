package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the rows of a page into reading order: where it has columns, the left one before the right one. */
final class ColumnOrder {

    /** The narrowest space between columns, in em. */
    private static final double GUTTER = 0.75;
    /** The narrowest column, in em. */
    private static final double NARROWEST = 8;
    /** The fewest lines of a column. */
    private static final int FEWEST = 3;
    /** A line reaches the edge of its column if it has this share of its width. */
    private static final double FULL = 0.85;
    /** The punctuation of sentences. */
    private static final Pattern STOP = Pattern.compile("[，。；：]|[,.;:](?!\\S)");

    /** The share of rows that may go across all columns. */
    private static final double ACROSS = 0.4;

    /** The least distance of rows that stand apart from the columns above them, in em. */
    private static final double APART = 3.5;

    /** A gutter of an earlier page, which this page may have, too; the last page is often too short to tell. */
    private Optional<Gutter> usual = Optional.empty();

    /** A vertical stretch without words between columns. */
    private record Gutter(double left, double right) {

        double middle() {
            return (left + right) / 2;
        }

        boolean isCrossed(PrintedLine row) {
            return row.glyphs().stream()
                    .anyMatch(glyph ->
                            !glyph.isBlank() && glyph.left() < middle() - 0.5 && glyph.inkRight() > middle() + 0.5
                                    || isStretchedOver(row));
        }

        /** Whether a row goes across although a space between two words is here. */
        private boolean isStretchedOver(PrintedLine row) {
            double before = Double.NEGATIVE_INFINITY;
            double after = Double.POSITIVE_INFINITY;
            for (Glyph glyph : row.glyphs()) {
                if (!glyph.isBlank() && glyph.inkRight() <= middle() + 0.5) {
                    before = Math.max(before, glyph.inkRight());
                } else if (!glyph.isBlank()) {
                    after = Math.min(after, glyph.left());
                }
            }
            return after - before < GUTTER * row.size();
        }
    }

    /** Returns the lines of the rows of one page in reading order. */
    List<PrintedLine> lines(List<PrintedLine> rows) {
        return ordered(rows, 0);
    }

    private List<PrintedLine> ordered(List<PrintedLine> rows, int column) {
        Optional<Gutter> found = gutter(rows);
        if (found.isPresent() && column == 0) {
            usual = found;
        }
        Optional<Gutter> gutter =
                found.or(() -> column == 0 ? usual.filter(each -> fits(each, rows)) : Optional.empty());
        if (gutter.isEmpty()) {
            return rows.stream()
                    .map(row -> PrintedLine.of(row.page(), column, row.glyphs()))
                    .toList();
        }
        List<PrintedLine> lines = new ArrayList<>();
        List<PrintedLine> band = new ArrayList<>();
        for (PrintedLine row : rows) {
            if (gutter.get().isCrossed(row)) {
                lines.addAll(columns(band, gutter.get(), column));
                band.clear();
                lines.add(PrintedLine.of(row.page(), column, row.glyphs()));
            } else {
                band.add(row);
            }
        }
        lines.addAll(columns(band, gutter.get(), column));
        return lines;
    }

    private List<PrintedLine> columns(List<PrintedLine> band, Gutter gutter, int column) {
        int below = belowColumns(band);
        List<PrintedLine> text = band.subList(0, below);
        List<PrintedLine> lines = new ArrayList<>(ordered(side(text, gutter, true), column + 1));
        lines.addAll(ordered(side(text, gutter, false), column + 2));
        band.subList(below, band.size()).forEach(row -> lines.add(PrintedLine.of(row.page(), column, row.glyphs())));
        return lines;
    }

    /** Returns the index of the first row below a wide gap under both columns, if no sentence is there: of signatures. */
    private static int belowColumns(List<PrintedLine> band) {
        for (int i = FEWEST; i < band.size(); i++) {
            PrintedLine row = band.get(i);
            boolean apart = row.baseline() - band.get(i - 1).baseline() >= APART * row.size();
            if (apart
                    && band.subList(i, band.size()).stream()
                            .noneMatch(each -> STOP.matcher(each.text()).find())) {
                return i;
            }
        }
        return band.size();
    }

    private static List<PrintedLine> side(List<PrintedLine> rows, Gutter gutter, boolean left) {
        List<PrintedLine> side = new ArrayList<>();
        for (PrintedLine row : rows) {
            List<Glyph> glyphs = row.glyphs().stream()
                    .filter(glyph -> glyph.inkRight() <= gutter.middle() + 0.5 == left)
                    .toList();
            if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
                side.add(PrintedLine.of(row.page(), row.column(), glyphs));
            }
        }
        return side;
    }

    private static boolean fits(Gutter gutter, List<PrintedLine> rows) {
        return rows.stream().noneMatch(gutter::isCrossed);
    }

    /** Returns the widest gutter that the fewest rows cross. */
    private static Optional<Gutter> gutter(List<PrintedLine> rows) {
        if (rows.size() < FEWEST) {
            return Optional.empty();
        }
        int left = (int) rows.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        int[] crossing = crossing(rows, left);
        Optional<Gutter> found = Optional.empty();
        for (int most = 0; found.isEmpty() && most <= ACROSS * rows.size(); most = 2 * most + 1) {
            found = gutter(rows, left, crossing, most);
        }
        return found;
    }

    /** Returns for each point from left to right how many glyphs are there. */
    private static int[] crossing(List<PrintedLine> rows, int left) {
        double right = rows.stream().mapToDouble(PrintedLine::right).max().orElse(left);
        int[] crossing = new int[Math.max(1, (int) right - left + 1)];
        for (PrintedLine row : rows) {
            for (Glyph glyph : row.glyphs()) {
                int end = Math.min(crossing.length, (int) Math.ceil(glyph.inkRight()) - left);
                for (int x = Math.max(0, (int) glyph.left() - left); x < end && !glyph.isBlank(); x++) {
                    crossing[x]++;
                }
            }
        }
        return crossing;
    }

    private static Optional<Gutter> gutter(List<PrintedLine> rows, int left, int[] crossing, int most) {
        double size = rows.get(rows.size() / 2).size();
        Optional<Gutter> widest = Optional.empty();
        int start = -1;
        for (int x = 0; x < crossing.length; x++) {
            boolean free = crossing[x] <= most && x > NARROWEST * size && x < crossing.length - NARROWEST * size;
            if (free && start < 0) {
                start = x;
            } else if (!free && start >= 0) {
                widest = wider(widest, new Gutter(left + start, left + x), size, rows);
                start = -1;
            }
        }
        return widest;
    }

    private static Optional<Gutter> wider(
            Optional<Gutter> widest, Gutter candidate, double size, List<PrintedLine> rows) {
        double width = candidate.right() - candidate.left();
        boolean wide =
                width >= GUTTER * size - 1 && widest.stream().allMatch(other -> other.right() - other.left() < width);
        return wide && divides(candidate, rows) ? Optional.of(candidate) : widest;
    }

    /**
     * Whether there is a column of prose on both sides, and not a list of names. Beside a column of full lines, one of prose
     * may have many short lines: items, headings, and the signatures below the text.
     */
    private static boolean divides(Gutter gutter, List<PrintedLine> rows) {
        List<PrintedLine> inside =
                rows.stream().filter(row -> !gutter.isCrossed(row)).toList();
        List<PrintedLine> before = side(inside, gutter, true);
        List<PrintedLine> after = side(inside, gutter, false);
        return isFull(before) && isColumn(after) || isColumn(before) && isFull(after);
    }

    private static boolean isColumn(List<PrintedLine> side) {
        return isFull(side) || full(side).size() >= FEWEST && isWide(side) && hasProse(full(side));
    }

    /** Whether most lines reach the edge of the column. */
    private static boolean isFull(List<PrintedLine> side) {
        return full(side).size() >= FEWEST && 2 * full(side).size() >= side.size() && isWide(side);
    }

    private static boolean isWide(List<PrintedLine> side) {
        return width(side) >= NARROWEST * side.get(0).size();
    }

    private static List<PrintedLine> full(List<PrintedLine> side) {
        double left = left(side);
        double width = width(side);
        return side.stream().filter(line -> line.right() - left >= FULL * width).toList();
    }

    private static double left(List<PrintedLine> side) {
        return side.stream().mapToDouble(PrintedLine::left).min().orElse(0);
    }

    private static double width(List<PrintedLine> side) {
        return side.stream().mapToDouble(PrintedLine::right).max().orElse(0) - left(side);
    }

    /** Whether several lines have the punctuation of sentences. */
    private static boolean hasProse(List<PrintedLine> lines) {
        return lines.stream().filter(line -> STOP.matcher(line.text()).find()).count() >= FEWEST;
    }
}
