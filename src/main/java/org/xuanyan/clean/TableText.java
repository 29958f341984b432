package org.xuanyan.clean;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.text.Punctuation;

/**
 * The text of a line that is a table: between two bars, which keep empty cells at both ends; a tab ends a cell, and a
 * line end a row.
 */
final class TableText {

    /** The first and the last character, which no rule changes; the text between may have the same character. */
    static final char BAR = '\u2502';

    /** Stands in a cell for the end of a line: a blank that copies hardly have, and that keeps words apart there, too. */
    static final char BREAK = '\u205F';

    static final char CELL_END = '\t';
    static final char ROW_END = '\n';

    private TableText() {}

    /** Returns the cells in the text of a line, without the bars. */
    static String cells(String text) {
        String table = text.substring(1, text.length() - 1);
        return Stream.of(table.split("\n", -1))
                .map(row -> Stream.of(row.split("\t", -1)).map(TableText::cell).collect(joining("\t")))
                .collect(joining("\n"));
    }

    private static String cell(String text) {
        return text.replaceAll("[\u205F ]+", " ").strip();
    }

    /** Returns the cells of each row, which may be empty. */
    static List<List<Line>> rows(Line table) {
        Line inner = table.part(1, table.text().length() - 1).as(Line.Role.TEXT);
        return parts(inner, ROW_END).stream().map(row -> parts(row, CELL_END)).toList();
    }

    /** Returns the lines of a cell that are not blank. */
    static List<Line> linesOfCell(Line cell) {
        return parts(cell, BREAK).stream()
                .map(part -> part.slice(0, part.text().length()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<Line> parts(Line line, char end) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.text().length(); i++) {
            if (i == line.text().length() || line.text().charAt(i) == end) {
                parts.add(line.part(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Returns the words of each block in a table that cannot be written as one. */
    static List<Line> blocks(Line table) {
        List<Line> blocks = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < table.text().length(); i++) {
            if (table.text().charAt(i) == ROW_END || i == table.text().length() - 1) {
                blocks.add(table.slice(start, i));
                start = i + 1;
            }
        }
        return blocks.stream().filter(each -> !each.isEmpty()).toList();
    }

    /**
     * Returns the line of a table.
     *
     * @param rows the cells of each row, which may be empty; a short row gets empty cells at its end
     * @param first the first line of the table in the copy
     */
    static Line line(List<List<Line>> rows, Line first) {
        int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        List<Line> parts = new ArrayList<>();
        int last = first.start();
        parts.add(character(BAR, last));
        for (int i = 0; i < rows.size(); i++) {
            List<Line> row = rows.get(i);
            for (int column = 0; column < columns; column++) {
                if (column < row.size() && !row.get(column).isEmpty()) {
                    int[] offsets = row.get(column).offsets();
                    parts.add(row.get(column));
                    last = offsets[offsets.length - 1];
                }
                boolean inside = column + 1 < columns;
                parts.add(character(inside ? CELL_END : i + 1 < rows.size() ? ROW_END : BAR, last));
            }
        }
        Line.Layout layout = first.layout().withEdge(Line.Edge.CERTAIN);
        return Line.concatenate(parts).as(Line.Role.TABLE).laidOut(layout);
    }

    static Line character(char c, int offset) {
        return new Line(String.valueOf(c), new int[] {offset}, new Line.Layout(0, false, 0), Line.Role.TABLE);
    }

    /** Closes up the spaces in each cell. */
    static Line closedUp(Line table) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < table.text().length(); i++) {
            char c = table.text().charAt(i);
            if (c == BAR || c == BREAK || Punctuation.CELL_ENDS.indexOf(c) >= 0) {
                parts.add(Typesetting.closedUp(table.slice(start, i), -1));
                parts.add(character(table, i));
                start = i + 1;
            }
        }
        return Line.concatenate(parts);
    }

    private static Line character(Line table, int i) {
        return new Line(table.text().substring(i, i + 1), new int[] {table.offsets()[i]}, table.layout(), table.role());
    }
}
