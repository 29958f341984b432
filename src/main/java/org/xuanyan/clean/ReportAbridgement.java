package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** An abridged copy: {@code （摘要）}, {@code （略）}. */
final class ReportAbridgement implements CleaningRule {

    private static final Pattern NOTE =
            Pattern.compile("[（(【\\[](?:摘要|摘编|节选|节录|有删节|有删减|略|下略|中略|内容略|缩略版)[）)】\\]]|^(?:摘要|节选|内容提要)$");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            Matcher note = NOTE.matcher(line.text());
            while (note.find()) {
                record.report(Code.ABRIDGED, line.slice(note.start(), note.end()), note.group());
            }
        }
        return lines;
    }
}
