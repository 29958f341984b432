package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** An abridged copy: {@code （摘要）}, {@code （略）}. */
final class ReportAbridgement implements CleaningRule {

    private final Pattern note;

    ReportAbridgement(Forms forms) {
        note = forms.words().pattern(CleaningGroup.ABRIDGEMENTS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            Matcher found = note.matcher(line.text());
            while (found.find()) {
                record.report(Code.ABRIDGED, line.slice(found.start(), found.end()), found.group());
            }
        }
        return lines;
    }
}
