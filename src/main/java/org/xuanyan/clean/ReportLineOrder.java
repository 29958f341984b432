package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Two columns of a page whose lines alternate: titles begin inside other titles, or most lines have a wide gap. */
final class ReportLineOrder implements CleaningRule {

    private static final Pattern GAP = Pattern.compile("\\S[\\s\\u3000]{4,}\\S");

    private static final int FEWEST = 2;

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
        if (broken >= FEWEST || sideBySide) {
            record.report(
                    Code.LINE_ORDER, lines.get(0), Quotation.of(lines.get(0).text()));
        }
        return lines;
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
