package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Typography;

/**
 * Where nothing in the copy tells whether a paragraph ends: a newspaper goes to another page between two sentences, lines of
 * clauses were joined where the next clause begins with a line, or one paragraph alone ends with a comma. Each decision is
 * reported.
 */
final class ReportSeams implements CleaningRule {

    private static final int QUOTED = 10;

    private static final Pattern LEAD_IN = Pattern.compile("[：:]$");

    private final Pattern clause;

    ReportSeams(Forms forms) {
        clause = forms.words().pattern(CleaningGroup.CLAUSES);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role() != Line.Role.TEXT) {
                continue;
            }
            reportInside(line, record);
            if (i + 1 < lines.size() && lines.get(i + 1).role() == Line.Role.TEXT) {
                Line next = lines.get(i + 1);
                boolean jump = Sentence.ends(line.text()) && record.isPageJump(line.end(), next.start());
                boolean alone = i > 0
                        && Sentence.endsWithComma(line.text())
                        && !Sentence.endsWithComma(lines.get(i - 1).text())
                        && next.text().endsWith("。");
                if (jump || alone) {
                    report(line, next, "ends", record);
                }
            }
        }
        return lines;
    }

    private void reportInside(Line line, CleaningRecord record) {
        int[] offsets = line.offsets();
        boolean preamble = Sentence.endsWithComma(line.text())
                || LEAD_IN.matcher(line.text()).find();
        for (int i = 1; i < offsets.length; i++) {
            int next = i;
            while (next < offsets.length - 1 && Typography.isBlank(line.text().charAt(next))) {
                next++;
            }
            if (offsets[next] == offsets[i - 1] + 1) {
                continue;
            }
            String before = line.text().substring(Math.max(0, i - QUOTED - QUOTED), i);
            boolean jump = Sentence.ends(before) && record.isPageJump(offsets[i - 1], offsets[next]);
            boolean open = preamble
                    && Sentence.endsWithComma(before)
                    && clause.matcher(line.text()).region(next, offsets.length).lookingAt()
                    && record.raw().substring(offsets[i - 1], offsets[next]).indexOf('\n') >= 0;
            if (jump || open) {
                report(line.slice(0, i), line.slice(next, offsets.length), "goes-on", record);
            }
        }
    }

    private static void report(Line before, Line next, String decision, CleaningRecord record) {
        if (record.isReported(before.end(), next.start())) {
            return;
        }
        String end = before.text();
        record.report(
                Code.JOIN_OR_PARAGRAPH,
                before.slice(end.length() - 1, end.length()),
                end.substring(Math.max(0, end.length() - QUOTED)),
                next.text().substring(0, Math.min(QUOTED, next.text().length())),
                decision);
    }
}
