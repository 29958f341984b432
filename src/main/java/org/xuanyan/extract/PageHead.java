package org.xuanyan.extract;

import java.util.List;

/**
 * Running heads of a short document, which stand directly above the text and in its size. That all pages begin with the same
 * words at the same place shows what they are, unless a line of the text may begin there.
 */
final class PageHead {

    /** Rows are at the same place within this distance, in points. */
    private static final double PLACE = 2;
    /** What begins further right than the indent of a paragraph is no line of the text, in em. */
    private static final double INDENT = 3;
    /** Rows are of the same size within this difference, in points. */
    private static final double SIZE = 0.5;

    private PageHead() {}

    /** Whether all pages, but perhaps one, have a row that stands outside of the lines of the text. */
    static boolean isOnAll(List<PrintedLine> rows, int i, List<List<PrintedLine>> pages) {
        return isSetOff(rows, i) && recurs(rows.get(i), pages);
    }

    /** Whether all pages, but perhaps one, have the same words at the same place. */
    static boolean recurs(PrintedLine row, List<List<PrintedLine>> pages) {
        long same = pages.stream()
                .filter(page -> page.stream().anyMatch(other -> isSame(row, other)))
                .count();
        return same >= Math.max(2, pages.size() - 1);
    }

    private static boolean isSame(PrintedLine row, PrintedLine other) {
        return PageFurniture.isSamePlace(row, other)
                && Math.abs(row.left() - other.left()) < PLACE
                && Math.abs(row.size() - other.size()) < SIZE
                && row.isBold() == other.isBold()
                && row.text().equals(other.text());
    }

    private static boolean isSetOff(List<PrintedLine> rows, int i) {
        PrintedLine row = rows.get(i);
        double left = rows.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        return row.left() > left + INDENT * row.size()
                || rows.stream().allMatch(other -> other == row || Math.abs(other.size() - row.size()) > SIZE);
    }
}
