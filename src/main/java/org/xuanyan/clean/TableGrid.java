package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.xuanyan.text.Typography;

/**
 * The cells of a table of a web page in rows of the same length. The words of a cell that spans several columns or rows
 * stand in the first of them, once; the others are empty. Columns in which no cell begins and rows without words are left
 * out.
 */
final class TableGrid {

    /** More columns than this are no table that anybody reads. */
    private static final int WIDEST = 200;

    private static final int LONGEST_SPAN = 65_534;

    /** Column → cell that begins there, for each row. */
    private final List<Map<Integer, Element>> rows = new ArrayList<>();

    private final TreeSet<Integer> columns = new TreeSet<>();
    private boolean merged;

    private TableGrid() {}

    /** Arranges the cells of each row. */
    static TableGrid of(List<List<Element>> rows) {
        TableGrid grid = new TableGrid();
        Map<Integer, Integer> open = new TreeMap<>();
        rows.forEach(row -> grid.add(row, open));
        grid.rows.forEach(row -> grid.columns.addAll(row.keySet()));
        return grid;
    }

    /**
     * Adds a row.
     *
     * @param open column → how many more rows a cell above spans
     */
    private void add(List<Element> cells, Map<Integer, Integer> open) {
        Map<Integer, Element> row = new TreeMap<>();
        Map<Integer, Integer> next = new TreeMap<>();
        open.forEach((column, more) -> {
            if (more > 1) {
                next.put(column, more - 1);
            }
        });
        int column = 0;
        for (Element cell : cells) {
            while (open.containsKey(column)) {
                column++;
            }
            row.put(column, cell);
            int wide = span(cell, "colspan", WIDEST).orElse(1);
            int high = span(cell, "rowspan", LONGEST_SPAN).orElse(LONGEST_SPAN);
            merged |= wide > 1 || high > 1;
            for (int i = column; i < Math.min(WIDEST, column + wide) && high > 1; i++) {
                next.put(i, high - 1);
            }
            column += wide;
        }
        open.clear();
        open.putAll(next);
        if (cells.stream().anyMatch(TableGrid::hasWords)) {
            rows.add(row);
        }
    }

    /** Returns how many columns or rows a cell spans; empty for 0, which means all rows that follow. */
    private static Optional<Integer> span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]{1,6}")) {
            return Optional.of(1);
        }
        return Optional.of(Math.min(most, Integer.parseInt(value))).filter(span -> span > 0);
    }

    static boolean hasWords(Element cell) {
        return !cell.text().codePoints().allMatch(Typography::isBlank);
    }

    /** Whether it has more columns than a table that can be read. */
    boolean isTooWide() {
        return !columns.isEmpty() && columns.last() >= WIDEST;
    }

    /**
     * Returns the table that is written.
     *
     * @param end the end of the table in the page, exclusive
     */
    PageTable table(int end, String words) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        StringBuilder ends = new StringBuilder();
        int start = end;
        for (Map<Integer, Element> row : rows) {
            ends.append(row == rows.get(0) ? "" : TableText.ROW_END);
            for (int column : columns) {
                ends.append(column == columns.first() ? "" : TableText.CELL_END);
                if (row.containsKey(column)) {
                    int tag = row.get(column).sourceRange().startPos();
                    start = Math.min(start, tag);
                    cells.put(tag, ends.toString());
                    ends.setLength(0);
                }
            }
        }
        return new PageTable(start, end, cells, ends.toString(), merged, words);
    }
}
