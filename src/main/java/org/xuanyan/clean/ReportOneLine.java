package org.xuanyan.clean;

import java.util.List;
import org.xuanyan.problem.Code;

/** A whole text on one line, which has lost its paragraphs. */
final class ReportOneLine implements CleaningRule {

    private static final int FEWEST_SENTENCES = 5;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (lines.size() == 1) {
            Line line = lines.get(0);
            long sentences = line.text().chars().filter(c -> c == '。').count();
            if (sentences >= FEWEST_SENTENCES) {
                record.report(Code.ONE_LINE, line.slice(0, 1), Quotation.of(line.text()));
            }
        }
        return lines;
    }
}
