package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.text.Han;

/**
 * A plain text whose columns a program wrote as those of a table, with the lines of the page in its cells:
 * {@code | 成员国领导人于 | 各国支持 |}. A table of data has cells of one width only by chance, and hardly ever sentences that go on in the
 * cell below.
 */
final class TabledColumns {

    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");

    private static final Pattern RULE = Pattern.compile("\\s*\\|(?:[ \\t]*:?-*:?[ \\t]*\\|)+\\s*");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern ENDS = Pattern.compile(".*[。！？；：.!?;:][”’」』）)\"']*");

    private static final Pattern STOP = Pattern.compile("[,;.:，。；：、](?=\\s|$|[^\\x00-\\x7F])");

    /** In prose at least one line of this many has a stop; in tables of names hardly any. */
    private static final int STOPS = 6;

    /** The fewest rows of such a table. */
    private static final int FEWEST = 8;

    /** A line is full if it has this share of the width of its column. */
    private static final double FULL = 0.8;

    /** The narrowest column, in full-width characters. */
    private static final double NARROWEST = 8;

    private TabledColumns() {}

    /** Returns the text with the columns of each table one below the other, without bars; empty if it has no such table. */
    static Optional<String> inReadingOrder(String text) {
        List<String> lines = text.lines().toList();
        List<String> ordered = new ArrayList<>();
        boolean found = false;
        for (int i = 0, end; i < lines.size(); i = end) {
            end = i;
            while (end < lines.size() && ROW.matcher(lines.get(end)).matches()) {
                end++;
            }
            List<List<String>> columns = columns(lines.subList(i, end));
            if (end - i >= FEWEST && columns.size() > 1 && columns.stream().allMatch(TabledColumns::isOfPage)) {
                found = true;
                columns.forEach(ordered::addAll);
            } else {
                end = Math.max(end, i + 1);
                ordered.addAll(lines.subList(i, end));
            }
        }
        return found ? Optional.of(String.join("\n", ordered) + "\n") : Optional.empty();
    }

    /** Returns the cells of each column; none if the rows differ in their number. */
    private static List<List<String>> columns(List<String> rows) {
        List<List<String>> columns = new ArrayList<>();
        for (String row : rows) {
            if (!RULE.matcher(row).matches()) {
                String[] cells = BAR.split(row.strip().substring(1), -1);
                for (int i = 0; i < cells.length - 1; i++) {
                    if (columns.size() <= i) {
                        columns.add(new ArrayList<>());
                    }
                    String cell = cells[i].stripTrailing();
                    columns.get(i).add(cell.startsWith(" ") ? cell.substring(1) : cell);
                }
            }
        }
        boolean regular = columns.stream()
                .allMatch(column -> column.size() == columns.get(0).size());
        return regular ? columns : List.of();
    }

    /** Whether most lines of a column are full, and most full ones go on in the next. */
    private static boolean isOfPage(List<String> column) {
        double widest = column.stream().mapToDouble(TabledColumns::width).max().orElse(0);
        List<String> words = column.stream().filter(cell -> !cell.isBlank()).toList();
        List<String> full =
                words.stream().filter(cell -> width(cell) >= FULL * widest).toList();
        long open = full.stream().filter(cell -> !ENDS.matcher(cell).matches()).count();
        long stops = words.stream().filter(cell -> STOP.matcher(cell).find()).count();
        return widest >= NARROWEST
                && STOPS * stops >= words.size()
                && 2 * full.size() >= words.size()
                && 2 * open >= full.size();
    }

    private static double width(String cell) {
        return cell.strip()
                .chars()
                .mapToDouble(c -> Han.isFullWidth((char) c) ? 1 : 0.5)
                .sum();
    }
}
