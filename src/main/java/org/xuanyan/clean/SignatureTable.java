package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xuanyan.text.Typography;

/**
 * The last table of a copy, if it has only offices, names and their countries: each column, or each row, is read from its
 * beginning to its end.
 *
 * @param lines those of the copy, with one for each line in a cell instead of the table
 * @param first index of the first line of the table; -1 if there is no such table
 */
record SignatureTable(List<Line> lines, int first) {

    boolean isPresent() {
        return first >= 0;
    }

    /** Finds the table of signatures. */
    static SignatureTable find(List<Line> copy, SignatoryForm form) {
        OptionalInt last = IntStream.range(0, copy.size())
                .map(i -> copy.size() - 1 - i)
                .filter(i -> copy.get(i).role() == Line.Role.TABLE)
                .findFirst();
        List<List<Line>> rows = last.isPresent() ? TableText.rows(copy.get(last.getAsInt())) : List.of();
        if (rows.stream().flatMap(List::stream).noneMatch(cell -> form.isOfficeInCell(cell.text()))
                || rows.stream().flatMap(List::stream).anyMatch(cell -> !form.isOfSignature(cell.text()))) {
            return new SignatureTable(copy, -1);
        }
        int first = last.getAsInt();
        List<Line> lines = new ArrayList<>(copy.subList(0, first));
        (isInRows(rows, form) ? rows : turned(rows))
                .forEach(cells -> cells.forEach(cell -> lines.addAll(TableText.linesOfCell(cell))));
        lines.addAll(copy.subList(first + 1, copy.size()));
        return new SignatureTable(lines, first);
    }

    /** Whether the name of each office stands in its row. */
    private static boolean isInRows(List<List<Line>> rows, SignatoryForm form) {
        return rows.stream().allMatch(row -> {
            long offices = row.stream()
                    .filter(cell -> form.isOfficeInCell(cell.text()))
                    .count();
            long words = row.stream().filter(cell -> !isBlank(cell)).count();
            return 2 * offices <= words && (offices > 0 || words == 0);
        });
    }

    private static boolean isBlank(Line cell) {
        return cell.text().chars().allMatch(Typography::isBlank);
    }

    private static List<List<Line>> turned(List<List<Line>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .toList())
                .toList();
    }
}
