package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/** The dateline of an agency, alone, before the first words or in brackets at the end: {@code 某某社云岭7月5日电}. */
final class DropDateline implements Rule {

    private static final int REACH = 8;

    private static final String WORDS =
            "(?:据)?[\\p{IsHan}]{2,8}(?:社|网|报|台|讯)[\\p{IsHan}／/、]{0,14}?\\s*(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}"
                    + "\\s*日\\s*(?:电|讯|消息|专电)\\s*(?:[（(](?:记者|通讯员)[^）)]{0,30}[)）])?";

    private static final Pattern FIRST = Pattern.compile("[（(【\\[]?\\s*" + WORDS + "\\s*[)）】\\]]?[\\s\\u3000:：]*");
    private static final Pattern LAST = Pattern.compile("[（(【]\\s*" + WORDS + "\\s*[)）】]$");

    /** Whether a line begins with a dateline. */
    static boolean begins(String line) {
        return FIRST.matcher(line).lookingAt();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher first = FIRST.matcher(line.text());
            if (i < REACH && first.lookingAt()) {
                line = take(line, 0, first.end(), ledger);
            }
            if (i >= lines.size() - REACH) {
                line = takeLast(line, ledger);
            }
            kept.add(line);
        }
        return kept;
    }

    private static Line takeLast(Line line, CleaningRecord ledger) {
        int from = Math.max(0, line.text().length() - 80);
        Matcher last = LAST.matcher(line.text()).region(from, line.text().length());
        return last.find() ? take(line, last.start(), last.end(), ledger) : line;
    }

    /** Takes a dateline from the beginning or the end of a line. */
    private static Line take(Line line, int from, int to, CleaningRecord ledger) {
        Line dateline = line.slice(from, to);
        ledger.remark(dateline.text());
        ledger.drop(InterventionKind.MOVED_TO_METADATA, dateline, "电头");
        return from == 0 ? line.slice(to, line.text().length()) : line.slice(0, from);
    }
}
