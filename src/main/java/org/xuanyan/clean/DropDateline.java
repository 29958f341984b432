package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The dateline of a news agency, on a line of its own, before the first words or in brackets at the end:
 * {@code 某某社云岭7月5日电}.
 */
final class DropDateline implements CleaningRule {

    private static final int REACH = 8;

    private final Forms forms;

    DropDateline(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i < REACH && !line.isOfTable()) {
                int end = forms.dateline().endOfFirst(line.text());
                take(line.slice(0, end), record);
                line = line.slice(end, line.text().length());
            }
            if (i >= lines.size() - REACH && !line.isOfTable()) {
                int start = forms.dateline().startOfLast(line.text());
                take(line.slice(start, line.text().length()), record);
                line = line.slice(0, start);
            }
            kept.add(line);
        }
        return kept;
    }

    private static void take(Line dateline, CleaningRecord record) {
        if (!dateline.isEmpty()) {
            record.dateline(dateline);
        }
    }
}
