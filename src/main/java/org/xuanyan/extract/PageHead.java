package org.xuanyan.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Returns the first rows of the text on a page that may be heads, too → how many pages have them. */
    static Map<String, Long> doubtful(List<List<PrintedLine>> bodies, List<List<PrintedLine>> pages) {
        Map<String, Long> doubtful = new TreeMap<>();
        for (List<PrintedLine> body : bodies) {
            body.stream()
                    .limit(1)
                    .filter(row -> recurs(row, pages) && !row.endsSentence())
                    .forEach(row -> doubtful.put(row.text(), times(row, pages)));
        }
        return doubtful;
    }

    /** Whether all pages, but perhaps one, have the same words at the same place. */
    private static boolean recurs(PrintedLine row, List<List<PrintedLine>> pages) {
        return times(row, pages) >= Math.max(2, pages.size() - 1);
    }

    private static long times(PrintedLine row, List<List<PrintedLine>> pages) {
        return pages.stream()
                .filter(page -> page.stream().anyMatch(other -> isSame(row, other)))
                .count();
    }

    private static boolean isSame(PrintedLine row, PrintedLine other) {
        return row.isAtHeightOf(other)
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
