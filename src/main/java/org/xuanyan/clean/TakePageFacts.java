package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.language.AccountReason;

/**
 * The table in which a page says when it was made and where it is filed, above or below the text: {@code 成文日期
 * 2031年7月8日}, {@code 索引号 000014}. None of its days is that of a signing.
 */
final class TakePageFacts implements CleaningRule {

    private final Forms forms;

    TakePageFacts(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = 0;
        while (first < lines.size() && !Sentence.endsIn(lines.get(first).text())) {
            first++;
        }
        int last = lines.size();
        while (last > first && !Sentence.endsIn(lines.get(last - 1).text())) {
            last--;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i < first || i >= last ? stretch(lines, i, i < first ? first : lines.size()) : i;
            take(lines, i, end, record);
            if (end == i) {
                kept.add(lines.get(i));
                end++;
            }
            i = end;
        }
        return kept;
    }

    /** Returns where the rows that begin at a line end; the line itself if it does not begin such a table. */
    private int stretch(List<Line> lines, int start, int limit) {
        int end = start;
        int rows = 0;
        boolean ofPage = false;
        for (int next = row(lines, end, limit); next > end; next = row(lines, end, limit)) {
            ofPage |= forms.facts().isOfPage(lines.get(end).text());
            rows++;
            end = next;
        }
        boolean table = rows > 1 || ofPage && forms.facts().nameDay(lines.subList(start, end));
        return table ? end : start;
    }

    private int row(List<Line> lines, int start, int limit) {
        return start < limit ? start + forms.facts().length(lines.subList(start, limit)) : start;
    }

    private void take(List<Line> lines, int start, int end, CleaningRecord record) {
        for (int i = start; i < end; ) {
            int next = row(lines, i, end);
            Line row = next == i + 1 ? lines.get(i) : Line.joinWithSpace(lines.get(i), lines.get(i + 1));
            record.remark(row, AccountReason.PAGE_METADATA);
            i = next;
        }
    }
}
