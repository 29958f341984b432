package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/** The sign that a letter prints before each line of what it quotes: {@code > 成员国}. A line of it alone is an empty line. */
final class DropQuoteMarks implements CleaningRule {

    private static final char MARK = '>';

    private static final int FEWEST = 5;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean quoted = lines.size() >= FEWEST
                && lines.stream().allMatch(line -> line.text().charAt(0) == MARK);
        if (!quoted) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        int gap = 0;
        for (Line line : lines) {
            record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, 1), AccountReason.ORNAMENT);
            Line words = line.slice(1, line.text().length());
            gap += line.layout().gap();
            if (words.isEmpty()) {
                gap++;
            } else {
                String blanks = line.text()
                        .substring(1, line.text().length() - words.text().length());
                plain.add(words.laidOut(PlainLines.layout(gap, blanks, words.text())));
                gap = 0;
            }
        }
        return plain;
    }
}
