package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Where nothing in the copy tells whether a paragraph ends: a newspaper goes to another page between two sentences, or lines of
 * clauses were joined where the next clause begins with a line. Each decision is reported.
 */
final class ReportSeams implements CleaningRule {

    private static final int QUOTED = 10;

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
                if (Sentence.ends(line.text()) && record.isPageJump(line.end(), next.start())) {
                    report(line, next, "ends", record);
                }
            }
        }
        return lines;
    }

    private void reportInside(Line line, CleaningRecord record) {
        int[] offsets = line.offsets();
        boolean preamble = Sentence.endsWithComma(line.text());
        for (int i = 1; i < offsets.length; i++) {
            if (offsets[i] == offsets[i - 1] + 1) {
                continue;
            }
            String before = line.text().substring(0, i);
            boolean jump = Sentence.ends(before) && record.isPageJump(offsets[i - 1], offsets[i]);
            boolean next = preamble
                    && Sentence.endsWithComma(before)
                    && clause.matcher(line.text()).region(i, offsets.length).lookingAt()
                    && record.raw().substring(offsets[i - 1], offsets[i]).indexOf('\n') >= 0;
            if (jump || next) {
                report(line.slice(0, i), line.slice(i, offsets.length), "goes-on", record);
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
