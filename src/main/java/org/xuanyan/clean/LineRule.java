package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/** A rule that needs to see one line only. */
interface LineRule extends CleaningRule {

    /** Returns the line as it should be; empty if nothing of it belongs to the text. */
    Line mend(Line line, CleaningRecord record);

    @Override
    default List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> mended = new ArrayList<>(lines.size());
        for (Line line : lines) {
            mended.add(mend(line, record));
        }
        return mended;
    }
}
