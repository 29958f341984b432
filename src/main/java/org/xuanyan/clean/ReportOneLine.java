package org.xuanyan.clean;

import java.util.List;

/** A whole text on one line has lost its paragraphs. */
final class ReportOneLine implements CleaningRule {

    private static final int FEWEST_SENTENCES = 5;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (lines.size() == 1) {
            Line line = lines.get(0);
            long sentences = line.text().chars().filter(c -> c == '。').count();
            if (sentences >= FEWEST_SENTENCES) {
                record.warn(
                        "one-line",
                        line.slice(0, 1),
                        "the whole text stands on one line: " + Quotation.of(line.text()),
                        "divide it into paragraphs as another source does; they cannot be known from this copy");
            }
        }
        return lines;
    }
}
