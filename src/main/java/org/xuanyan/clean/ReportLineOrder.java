package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Two columns of a page whose lines alternate: brackets close two lines below, not in the next. */
final class ReportLineOrder implements Rule {

    private static final Pattern GAP = Pattern.compile("\\S[\\s\\u3000]{4,}\\S");

    private static final int FEWEST = 2;

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        int next = 0;
        int afterNext = 0;
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            columns += GAP.matcher(lines.get(i).text()).find() ? 1 : 0;
            if (opens(lines.get(i).text()) && i + 2 < lines.size()) {
                if (closes(lines.get(i + 1).text())) {
                    next++;
                } else if (closes(lines.get(i + 2).text())) {
                    afterNext++;
                }
            }
        }
        boolean sideBySide = lines.size() > FEWEST && 2 * columns > lines.size();
        if (afterNext >= FEWEST && afterNext > next || sideBySide) {
            ledger.warn(
                    "line-order",
                    lines.get(0),
                    "the lines seem to come from two columns in turn: "
                            + Sentence.quote(lines.get(0).text()),
                    "extract the text column by column; do not publish this copy");
        }
        return lines;
    }

    /** Whether a title is open at the end of a line. */
    private static boolean opens(String line) {
        return line.lastIndexOf('《') > line.lastIndexOf('》');
    }

    /** Whether a title that was open before is closed in a line. */
    private static boolean closes(String line) {
        int close = line.indexOf('》');
        int open = line.indexOf('《');
        return close >= 0 && (open < 0 || close < open);
    }
}
