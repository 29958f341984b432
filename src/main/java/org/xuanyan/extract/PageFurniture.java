package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Running heads, running feet and page numbers: the outermost rows of a page that stand at the same place on another
 * page, with the same words but for their numbers, and what a browser prints even on a single page.
 *
 * @param head from top to bottom
 * @param body the other rows
 * @param foot from top to bottom
 */
record PageFurniture(List<PrintedLine> head, List<PrintedLine> body, List<PrintedLine> foot) {

    /** The most rows of a head or foot. */
    private static final int MOST = 4;
    /** A row apart from the text is at least this far from it, in em of its font, and in the usual distances of lines. */
    private static final double APART = 1.8;

    private static final double APART_OF_LINES = 1.2;

    /** Furniture is on at least one of this many pages. */
    private static final int FEW_PAGES = 4;

    /** The address and the number of the page below a page that a browser printed. */
    private static final Pattern BROWSER_FOOT =
            Pattern.compile("(?i)(?:file|https?):/+\\S+[\\s\\u3000]+\\d{1,4}\\s?/\\s?\\d{1,4}");

    /** The time above it, before the title: {@code 11/29/26, 7:03 PM}, {@code 2031/7/6 19:03}. */
    private static final Pattern BROWSER_HEAD = Pattern.compile(
            "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?[\\s\\u3000]*(?:\\p{IsHan}{2})?\\d{1,2}:\\d{2}(?:(?![\\d:]).*)?");

    /** A page number in a line of its own: {@code — 3 —}, {@code 3/12}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{Pd}·.]*(\\d{1,4})(?:\\s?/\\s?\\d{1,4})?[\\s\\p{Pd}·.]*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");

    /** Copies the lists, so that the record is immutable. */
    PageFurniture {
        head = List.copyOf(head);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
    }

    /** Divides the rows of all pages. */
    static List<PageFurniture> of(List<List<PrintedLine>> pages) {
        double usual = distance(pages);
        List<PrintedLine> recurring = new ArrayList<>();
        for (List<PrintedLine> rows : pages) {
            PageFurniture certain = divide(
                    rows, pages, usual, (i, top) -> isOfBrowser(rows, i, top) || recurrences(rows, i, top, pages) > 0);
            recurring.addAll(certain.head());
            recurring.addAll(certain.foot());
        }
        return pages.stream()
                .map(rows -> divide(
                        rows,
                        pages,
                        usual,
                        (i, top) -> isOfBrowser(rows, i, top)
                                || recurrences(rows, i, top, pages) > 0
                                || isApart(rows, i, top, usual) && isWith(rows.get(i), recurring)))
                .toList();
    }

    /** Whether the first or the last row of a page is one that a browser prints. */
    private static boolean isOfBrowser(List<PrintedLine> rows, int i, boolean top) {
        int last = rows.size() - 1;
        boolean printed = BROWSER_FOOT.matcher(rows.get(last).text()).matches();
        return printed
                && (top ? i == 0 && BROWSER_HEAD.matcher(rows.get(i).text()).matches() : i == last);
    }

    /** Tells whether a row is furniture. */
    private interface Test {

        /** Tells it of the row with an index, at the top or at the bottom of its page. */
        boolean matches(int i, boolean top);
    }

    /**
     * Divides the rows of a page. The last rows of two pages may be equal by chance, such as the end of a sentence in a line
     * of its own, so what is directly beside the text is furniture only if many pages have it.
     */
    private static PageFurniture divide(
            List<PrintedLine> rows, List<List<PrintedLine>> pages, double usual, Test test) {
        Test sure = (i, top) -> isOfBrowser(rows, i, top)
                || isApart(rows, i, top, usual)
                || PageHead.isOnAll(rows, i, pages)
                || countsPages(rows.get(i), pages)
                || FEW_PAGES * recurrences(rows, i, top, pages) >= Math.max(pages.size(), 2 * FEW_PAGES);
        int start = 0;
        while (start < Math.min(MOST, rows.size()) && test.matches(start, true)) {
            start++;
        }
        while (start > 0 && !sure.matches(start - 1, true)) {
            start--;
        }
        int end = rows.size();
        while (end > start && rows.size() - end < MOST && test.matches(end - 1, false)) {
            end--;
        }
        while (end < rows.size() && !sure.matches(end, false)) {
            end++;
        }
        return new PageFurniture(rows.subList(0, start), rows.subList(start, end), rows.subList(end, rows.size()));
    }

    /** Whether a row is a number that another page has at the same place, as much greater as the page is later. */
    private static boolean countsPages(PrintedLine row, List<List<PrintedLine>> pages) {
        OptionalInt number = pageNumber(row);
        return number.isPresent()
                && pages.stream()
                        .flatMap(List::stream)
                        .filter(other -> other.page() != row.page() && other.isAtHeightOf(row))
                        .anyMatch(other -> pageNumber(other).isPresent()
                                && pageNumber(other).getAsInt() - other.page() == number.getAsInt() - row.page());
    }

    private static OptionalInt pageNumber(PrintedLine row) {
        Matcher number = PAGE_NUMBER.matcher(row.text());
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** Returns on how many other pages a row is one of the outermost rows. */
    private static long recurrences(List<PrintedLine> rows, int i, boolean top, List<List<PrintedLine>> pages) {
        return pages.stream()
                .filter(other -> other != rows)
                .map(other -> top
                        ? other.subList(0, Math.min(MOST, other.size()))
                        : other.subList(Math.max(0, other.size() - MOST), other.size()))
                .filter(outer -> outer.stream()
                        .anyMatch(each ->
                                each.isAtHeightOf(rows.get(i)) && key(each).equals(key(rows.get(i)))))
                .count();
    }

    /** Whether a row stands where other pages have furniture, e.g. the head of another chapter. */
    private static boolean isWith(PrintedLine row, List<PrintedLine> furniture) {
        return furniture.stream()
                .anyMatch(other -> other.isAtHeightOf(row) && Math.abs(other.size() - row.size()) < 0.5);
    }

    /** Whether a row stands apart from the next one towards the text, or is the only one of its page. */
    private static boolean isApart(List<PrintedLine> rows, int i, boolean top, double usual) {
        int next = top ? i + 1 : i - 1;
        if (next < 0 || next == rows.size()) {
            return true;
        }
        double distance = Math.abs(rows.get(i).baseline() - rows.get(next).baseline());
        return distance > APART_OF_LINES * usual
                && distance
                        > APART * Math.max(rows.get(i).size(), rows.get(next).size());
    }

    /** Returns the distance of the lines of a paragraph: a small one among those of all rows from the next ones. */
    private static double distance(List<List<PrintedLine>> pages) {
        double[] distances = pages.stream()
                .flatMapToDouble(rows -> IntStream.range(1, rows.size())
                        .mapToDouble(i -> Math.abs(
                                rows.get(i).baseline() - rows.get(i - 1).baseline())))
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[distances.length / 4];
    }

    private static String key(PrintedLine row) {
        return NUMBER.matcher(BLANK.matcher(row.text()).replaceAll("")).replaceAll("0");
    }
}
