package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Rows of a table in a plain text: lines with as many words, between wide blanks, as their neighbours. They become a
 * table, which is reported, because such blanks may also have another reason.
 */
final class TakeColumns implements CleaningRule {

    private static final Pattern WIDE = Pattern.compile(
            "[ \\u00A0]*(?:\\t|[ \\u00A0]{3}|[ \\u00A0]*\\u3000{2}|[ \\u00A0]{2,}\\u3000)[\\s\\u00A0\\u3000]*");

    private static final int FEWEST_ROWS = 2;

    private static final int FEWEST_CELLS = 2;

    /** In characters; between longer words the blanks come from typesetting. */
    private static final int LONGEST_CELL = 30;

    private final Forms forms;

    TakeColumns(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> joined = new ArrayList<>();
        int end;
        for (int start = 0; start < lines.size(); start = end) {
            Line first = lines.get(start);
            int columns = cells(first).size();
            end = start + 1;
            while (end < lines.size()
                    && columns >= FEWEST_CELLS
                    && cells(lines.get(end)).size() == columns) {
                end++;
            }
            if (end - start >= FEWEST_ROWS) {
                record.report(Code.TABLE_ROWS, first, end - start, columns, Quotation.of(first.text()));
                joined.add(TableText.line(
                        lines.subList(start, end).stream().map(this::cells).toList(), first));
            } else {
                joined.add(first);
            }
        }
        return joined;
    }

    /** Returns the cells of a row; none if a line is not a row. */
    private List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        int start = 0;
        Matcher wide = WIDE.matcher(line.text());
        while (wide.find()) {
            cells.add(line.slice(start, wide.start()));
            start = wide.end();
        }
        cells.add(line.slice(start, line.text().length()));
        boolean row = line.role() == Line.Role.TEXT
                && forms.marks().find(line.text()).isEmpty()
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL && !Sentence.ends(cell.text()));
        return row ? cells : List.of();
    }
}
