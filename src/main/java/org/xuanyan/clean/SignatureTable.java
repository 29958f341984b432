package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xuanyan.text.Typography;

/**
 * The last table of a copy, if it has only offices, names and their countries. It is read as a reader does: row by row, if
 * the names stand in the rows of their offices; otherwise each column of the rows that belong together, e.g. a row of offices
 * and the row of names below it, and then the next such rows.
 *
 * @param lines those of the copy, with one for each line in a cell instead of the table
 * @param first index of the first line of the table; -1 if there is no such table
 */
record SignatureTable(List<Line> lines, int first) {

    boolean isPresent() {
        return first >= 0;
    }

    /** Finds the table of signatures. */
    static SignatureTable find(List<Line> copy, Forms forms) {
        SignatoryForm form = forms.signatory();
        OptionalInt last = IntStream.range(0, copy.size())
                .map(i -> copy.size() - 1 - i)
                .filter(i -> copy.get(i).role() == Line.Role.TABLE)
                .findFirst();
        List<List<Line>> all = last.isPresent() ? TableText.rows(copy.get(last.getAsInt())) : List.of();
        int end = all.size();
        while (end > 0 && isDay(all.get(end - 1), forms)) {
            end--;
        }
        List<List<Line>> rows = all.subList(0, end);
        if (rows.stream().flatMap(List::stream).noneMatch(cell -> form.isOfficeInCell(cell.text()))
                || rows.stream().flatMap(List::stream).anyMatch(cell -> !form.isOfSignature(cell.text()))) {
            return new SignatureTable(copy, -1);
        }
        int first = last.getAsInt();
        List<Line> lines = new ArrayList<>(copy.subList(0, first));
        inReadingOrder(rows, form).forEach(cells -> cells.forEach(cell -> lines.addAll(TableText.linesOfCell(cell))));
        all.subList(end, all.size()).forEach(cells -> cells.forEach(cell -> lines.addAll(TableText.linesOfCell(cell))));
        lines.addAll(copy.subList(first + 1, copy.size()));
        return new SignatureTable(lines, first);
    }

    /** Whether a row has only day and place, or no words. */
    private static boolean isDay(List<Line> row, Forms forms) {
        return row.stream()
                .flatMap(cell -> TableText.linesOfCell(cell).stream())
                .allMatch(line -> forms.signed().matches(line.text()));
    }

    /** Returns cells in the order in which their words are read. */
    private static List<List<Line>> inReadingOrder(List<List<Line>> all, SignatoryForm form) {
        List<List<Line>> rows = all.stream()
                .filter(row -> !row.stream().allMatch(SignatureTable::isBlank))
                .toList();
        if (isInRows(rows, form)) {
            return rows;
        }
        int together = rowsTogether(rows, form);
        return IntStream.range(0, rows.size() / together)
                .mapToObj(i -> turned(rows.subList(together * i, together * (i + 1))))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns how many rows belong together: the fewest of which each time the same one has the offices, and the others
     * the names or countries; all rows, if the offices do not stand so.
     */
    private static int rowsTogether(List<List<Line>> rows, SignatoryForm form) {
        List<Boolean> offices = rows.stream()
                .map(row -> row.stream().anyMatch(cell -> form.isOfficeInCell(cell.text())))
                .toList();
        int first = offices.indexOf(true);
        return IntStream.rangeClosed(1, rows.size())
                .filter(n -> rows.size() % n == 0 && first < n)
                .filter(n -> IntStream.range(0, rows.size()).allMatch(i -> offices.get(i) == (i % n == first)))
                .filter(n -> n > 1 || rows.stream().allMatch(SignatureTable::haveSeveralLines))
                .findFirst()
                .orElse(rows.size());
    }

    /** Whether each cell with words has several lines, e.g. an office and its name. */
    private static boolean haveSeveralLines(List<Line> row) {
        return row.stream()
                .filter(cell -> !isBlank(cell))
                .allMatch(cell -> TableText.linesOfCell(cell).size() > 1);
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
