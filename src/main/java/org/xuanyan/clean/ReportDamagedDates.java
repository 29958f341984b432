package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Dates that lost something where a program took the text of a page: the hyphen at the end of a line, {@code 20242027年},
 * or the numbers, because their font has another baseline, {@code （年月日，云岭）}; and numbers of a date that stand where
 * none is, {@code 指2031 5 20出}.
 */
final class ReportDamagedDates implements LineRule {

    /** A year with a month, and perhaps a day, that nothing but blanks separates. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?<![.,])(?:1[5-9]|2[01])\\d\\d"
            + "(?:[\\s\\u3000]+(?:[1-9]|1[0-2]))(?:[\\s\\u3000]+(?:[1-9]|[12]\\d|3[01]))?(?![\\d.,%％])");

    private final Pattern missing;
    private final Pattern together;

    ReportDamagedDates(Forms forms) {
        missing = forms.words().pattern(CleaningGroup.DATES_WITHOUT_NUMBERS);
        together = forms.words().pattern(CleaningGroup.NUMBERS_RUN_TOGETHER);
    }

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.role() != Line.Role.TABLE && line.role() != Line.Role.LOOSE_TABLE) {
            report(missing, "missing", line, record);
            report(together, "run-together", line, record);
            report(ELSEWHERE, "elsewhere", line, record);
        }
        return line;
    }

    private static void report(Pattern form, String reason, Line line, CleaningRecord record) {
        Matcher found = form.matcher(line.text());
        while (found.find()) {
            record.report(
                    Code.DAMAGED_DATE,
                    line.slice(found.start(), found.end()),
                    Quotation.around(line.text(), found.start(), found.end()),
                    reason);
        }
    }
}
