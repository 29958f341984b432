package org.xuanyan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Legibility;

/**
 * Control characters other than tabs and ends of lines, such as {@code U+0007} and NUL, code points that are no
 * characters, and marks that change the direction of writing. The next rule leaves them out.
 */
final class ReportControls implements CleaningRule {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\t" + PlainLines.ENDS + "]]+|\\p{IsNoncharacter_Code_Point}+");

    private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            report(line, CONTROL, Code.CONTROL_CHARACTER, record);
            report(line, BIDI, Code.BIDI_CONTROL, record);
        }
        return lines;
    }

    private static void report(Line line, Pattern pattern, Code code, CleaningRecord record) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
            record.report(
                    code,
                    new Line(
                            matcher.group(),
                            Arrays.copyOfRange(line.offsets(), matcher.start(), matcher.end()),
                            line.layout(),
                            line.role()),
                    Legibility.nameOf(matcher.group().codePointAt(0)),
                    Quotation.around(line.text(), matcher.start(), matcher.end()));
        }
    }
}
