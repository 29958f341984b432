package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.model.InterventionKind;

/** A paragraph that stands twice, word for word, is kept at its first place. */
final class DropRepetitions implements CleaningRule {

    /** Short formulas may recur. */
    private static final int SHORTEST = 12;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Line> kept = new ArrayList<>();
        int paragraphs = 0;
        for (Line line : lines) {
            boolean paragraph = line.role() == Line.Role.TEXT;
            Integer first = paragraph && line.text().length() >= SHORTEST ? numbers.get(line.text()) : null;
            if (first == null) {
                paragraphs += paragraph ? 1 : 0;
                numbers.put(paragraph ? line.text() : "", paragraphs);
                kept.add(line);
            } else {
                record.drop(InterventionKind.DUPLICATE, line, "与第" + first + "段完全相同");
                record.warn(
                        "duplicate",
                        line,
                        "the same as paragraph " + first + ": " + Quotation.of(line.text()),
                        "it is published once, at its first place; see whether other words are missing here");
            }
        }
        return kept;
    }
}
