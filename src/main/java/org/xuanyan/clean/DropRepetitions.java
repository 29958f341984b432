package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** A paragraph that occurs twice, word for word; the first one stays. */
final class DropRepetitions implements CleaningRule {

    /** Short formulas may recur. */
    private static final int SHORTEST = 12;

    private static final int SHORTEST_IN_LETTERS = 36;

    private final int shortest;

    DropRepetitions(Forms forms) {
        shortest = forms.writing().spaced() ? SHORTEST_IN_LETTERS : SHORTEST;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Line> kept = new ArrayList<>();
        int paragraphs = 0;
        for (Line line : lines) {
            boolean paragraph = line.role() == Line.Role.TEXT;
            Integer first = paragraph && line.text().length() >= shortest ? numbers.get(line.text()) : null;
            if (first == null) {
                paragraphs += paragraph ? 1 : 0;
                numbers.put(paragraph ? line.text() : "", paragraphs);
                kept.add(line);
            } else {
                record.drop(InterventionKind.DUPLICATE, line, AccountReason.SAME_PARAGRAPH, first);
                record.report(Code.DUPLICATE, line, first, Quotation.of(line.text()));
            }
        }
        return kept;
    }
}
