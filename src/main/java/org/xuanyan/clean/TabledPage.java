package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that a program wrote down as a table: most words of the copy, with sentences, stand in its cells. Each cell is a paragraph,
 * or, if the cells are lines of one width, a line.
 */
final class TabledPage {

    private static final Pattern STOP = Pattern.compile("[。！？；：]|[.!?;:](?=\\s|$)");

    private static final int FEWEST_STOPS = 3;

    /** A cell with this share of the widest one is a full line. */
    private static final double FULL = 0.8;

    private TabledPage() {}

    /**
     * Returns the lines of the cells in the order of reading.
     *
     * @param rows cells, which may be empty
     * @param copy all lines
     * @return empty for a table of data
     */
    static Optional<List<Line>> linesOf(List<List<Line>> rows, List<Line> copy, CleaningRecord record) {
        List<Line> cells = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
        long stops =
                cells.stream().filter(cell -> STOP.matcher(cell.text()).find()).count();
        if (stops < FEWEST_STOPS || 2 * letters(cells) <= letters(copy)) {
            return Optional.empty();
        }
        double widest = cells.stream()
                .mapToDouble(cell -> Sentence.width(cell.text()))
                .max()
                .orElseThrow();
        long full = cells.stream()
                .filter(cell -> Sentence.width(cell.text()) >= FULL * widest)
                .count();
        boolean wrapped = 2 * full >= cells.size();
        if (wrapped
                && rows.stream()
                        .anyMatch(row ->
                                row.stream().filter(cell -> !cell.isEmpty()).count() > 1)) {
            record.disordered()
                    .add(cells.get(0).start(), cells.get(cells.size() - 1).end() + 1);
        }
        return Optional.of(cells.stream()
                .map(cell -> cell.laidOut(
                        wrapped
                                ? PlainLines.layout(0, blanks(cell, record.raw()), cell.text())
                                : cell.layout().withEdge(Line.Edge.CERTAIN)))
                .toList());
    }

    private static long letters(List<Line> lines) {
        return lines.stream()
                .mapToLong(line ->
                        line.text().codePoints().filter(Character::isLetter).count())
                .sum();
    }

    /** Returns the blanks before the words of a cell, without the one that stands behind a bar. */
    private static String blanks(Line cell, String copy) {
        int start = copy.lastIndexOf('|', cell.start()) + 1;
        String blanks = copy.substring(start, cell.start());
        return blanks.startsWith(" ") ? blanks.substring(1) : blanks;
    }
}
