package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Two columns of a page whose lines alternate or stand beside each other: titles begin inside other titles, or most lines
 * have a wide gap, or a blank after the same number of characters.
 */
final class ReportLineOrder implements CleaningRule {

    private static final Pattern GAP = Pattern.compile("\\S[\\s\\u3000]{4,}\\S");

    private static final int FEWEST = 2;

    private static final Pattern BLANK = Pattern.compile("(?<=[^\\x00-\\x7F\\s]) +(?=[^\\x00-\\x7F\\s])");

    /** The narrowest column, in full-width characters. */
    private static final int NARROWEST = 8;

    /** Full lines differ in width by at most this: by an indent of two, or by the next character that did not fit. */
    private static final double RAGGED = 2.5;

    /** The fewest lines with words in both columns. */
    private static final int FEWEST_ROWS = 8;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int broken = 0;
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            columns += !lines.get(i).isOfTable()
                            && GAP.matcher(lines.get(i).text()).find()
                    ? 1
                    : 0;
            if (i + 1 < lines.size()
                    && opens(lines.get(i).text())
                    && opensAnother(lines.get(i + 1).text())) {
                broken++;
            }
        }
        boolean sideBySide = lines.size() > FEWEST && 2 * columns > lines.size();
        if (broken >= FEWEST || sideBySide || isDivided(lines, record.raw())) {
            record.disordered()
                    .add(lines.get(0).start(), lines.get(lines.size() - 1).end());
        }
        AlternatingLines.report(lines, record);
        return lines;
    }

    /**
     * Whether a blank divides many lines after the same number of characters, as the gutter of a page does: a third of all,
     * or an eighth if nearly all others have room in one column. A blank that is the end of a line in the copy is none.
     */
    private static boolean isDivided(List<Line> lines, String copy) {
        List<Double> widths = lines.stream()
                .filter(line -> !line.isOfTable())
                .flatMap(line -> BLANK.matcher(line.text())
                        .results()
                        .filter(found -> copy.charAt(line.offsets()[found.start()]) != '\n')
                        .filter(found -> Sentence.width(line.text().substring(found.end())) >= NARROWEST)
                        .map(found -> Sentence.width(line.text().substring(0, found.start()))))
                .filter(width -> width >= NARROWEST)
                .sorted()
                .toList();
        int most = 0;
        double column = 0;
        for (int first = 0, last = 0; last < widths.size(); last++) {
            while (widths.get(last) - widths.get(first) > RAGGED) {
                first++;
            }
            if (last - first >= most) {
                most = last - first + 1;
                column = widths.get(last);
            }
        }
        double room = column + RAGGED;
        long wider = lines.stream()
                .filter(line -> Sentence.width(line.text()) > room)
                .count();
        return most >= FEWEST_ROWS
                && (3 * most >= lines.size() || 8 * most >= lines.size() && 10 * (wider - most) <= lines.size());
    }

    /** Whether a title is still open at the end of a line. */
    private static boolean opens(String line) {
        return line.lastIndexOf('《') > line.lastIndexOf('》');
    }

    /** Whether another title begins before one is closed. */
    private static boolean opensAnother(String line) {
        int close = line.indexOf('》');
        int open = line.indexOf('《');
        return open >= 0 && (close < 0 || open < close);
    }
}
