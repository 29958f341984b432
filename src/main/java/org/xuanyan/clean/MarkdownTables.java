package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * The tables of a copy in Markdown: rows whose cells a vertical bar divides, with a rule below the first or with bars at
 * both ends. Each becomes one line; the bars and the rule are dropped. A table that has most words of the copy, as programs make one
 * of columns on a page, has no data, and its cells become lines.
 */
final class MarkdownTables {

    private static final int FEWEST_ROWS = 2;

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\b");

    private final List<Line> lines;
    private final CleaningRecord record;

    MarkdownTables(List<Line> lines, CleaningRecord record) {
        this.lines = lines;
        this.record = record;
    }

    /** Returns the lines with one line for each table. */
    List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int next;
        for (int i = 0; i < lines.size(); i = next) {
            int end = end(i);
            if (end > i) {
                joined.addAll(table(lines.subList(i, end)));
            } else {
                joined.add(lines.get(i));
            }
            next = Math.max(end, i + 1);
        }
        return joined;
    }

    /** Returns the index after the table that begins with a line; that of the line if none does. */
    private int end(int start) {
        int columns = cells(lines.get(start)).size();
        boolean ruled = start + 1 < lines.size()
                && isRow(start + 1)
                && isRule(lines.get(start + 1))
                && cells(lines.get(start + 1)).size() == columns;
        boolean begins = lines.get(start).role() == Line.Role.TEXT
                && lines.get(start).text().indexOf('|') >= 0
                && !isRule(lines.get(start));
        if (!begins || !ruled && !isBarred(start, columns)) {
            return start;
        }
        int end = start + 1;
        while (end < lines.size() && isRow(end) && (ruled || isBarred(end, columns))) {
            end++;
        }
        return end - start >= FEWEST_ROWS ? end : start;
    }

    private boolean isRow(int i) {
        Line line = lines.get(i);
        return line.role() == Line.Role.TEXT
                && line.layout().gap() == 0
                && line.text().indexOf('|') >= 0;
    }

    private boolean isBarred(int i, int columns) {
        return columns > 1
                && MarkdownForm.BARRED_ROW.matcher(lines.get(i).text()).matches()
                && cells(lines.get(i)).size() == columns;
    }

    private static boolean isRule(Line line) {
        return MarkdownForm.RULE.matcher(line.text()).matches();
    }

    /** Returns one line for a table, or lines for its cells, and drops its bars and its rule. */
    private List<Line> table(List<Line> rows) {
        List<List<Line>> words = new ArrayList<>();
        for (Line row : rows) {
            if (row != rows.get(0) && isRule(row)) {
                record.drop(InterventionKind.MARKUP, row, AccountReason.MARKDOWN);
            } else {
                bars(row).forEach(bar -> drop(row.slice(bar, bar + 1)));
                words.add(cells(row));
            }
        }
        return TabledPage.linesOf(words, lines, record)
                .orElseGet(() -> List.of(TableText.line(
                        words.stream()
                                .map(row -> row.stream().map(this::withBreaks).toList())
                                .toList(),
                        rows.get(0))));
    }

    /** Returns a cell with a character where a tag broke its line. */
    private Line withBreaks(Line cell) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < cell.text().length(); i++) {
            int after = cell.offsets()[i - 1] + 1;
            if (LINE_BREAK
                    .matcher(record.raw().substring(after, cell.offsets()[i]))
                    .find()) {
                parts.add(cell.slice(start, i));
                parts.add(TableText.character(TableText.BREAK, after));
                start = i;
            }
        }
        parts.add(cell.slice(start, cell.text().length()));
        return Line.concatenate(parts);
    }

    private void drop(Line bar) {
        record.drop(InterventionKind.MARKUP, bar, AccountReason.MARKDOWN);
    }

    /** Returns the cells of a row. */
    private List<Line> cells(Line row) {
        List<Integer> bars = bars(row);
        List<Line> cells = new ArrayList<>();
        int start = 0;
        for (int bar : bars) {
            if (bar > 0) {
                cells.add(row.slice(start, bar));
            }
            start = bar + 1;
        }
        if (start < row.text().length()) {
            cells.add(row.slice(start, row.text().length()));
        }
        return cells;
    }

    /** Returns the places of the bars that divide the cells of a row, and of its ends. */
    private List<Integer> bars(Line row) {
        List<Integer> bars = new ArrayList<>();
        for (int i = row.text().indexOf('|'); i >= 0; i = row.text().indexOf('|', i + 1)) {
            int place = row.offsets()[i];
            if (place == 0 || record.raw().charAt(place - 1) != '\\') {
                bars.add(i);
            }
        }
        return bars;
    }
}
