package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/** A rule that looks at one line at a time. */
interface LineRule extends CleaningRule {

    /** Returns the repaired line; an empty one if nothing of it belongs to the text. */
    Line repair(Line line, CleaningRecord record);

    @Override
    default List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> repaired = new ArrayList<>(lines.size());
        for (Line line : lines) {
            repaired.add(repair(line, record));
        }
        return repaired;
    }
}
