package org.xuanyan.clean;

import java.util.List;
import org.xuanyan.problem.Code;

/** A whole text on one line, which has lost its paragraphs. */
final class ReportOneLine implements CleaningRule {

    private static final int FEWEST_SENTENCES = 5;

    /** A copy in letters with fewer sentences may be a short text without paragraphs. */
    private static final int FEWEST_IN_LETTERS = 2;

    private final Writing writing;

    ReportOneLine(Forms forms) {
        writing = forms.writing();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (lines.size() == 1) {
            Line line = lines.get(0);
            if (writing.stops(line.text()) >= (writing.spaced() ? FEWEST_IN_LETTERS : FEWEST_SENTENCES)) {
                record.report(Code.ONE_LINE, line.slice(0, 1), Quotation.of(line.text()));
            }
        }
        return lines;
    }
}
