package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** Separators between paragraphs: {@code * * *}, {@code □}; a lone dash may be what is left of {@code 一}. */
final class MarkSeparators implements CleaningRule {

    private static final Pattern CHARACTERS = Pattern.compile("[*＊﹡※☆★◇◆□■○●◎△▲·•—―–－\\-_=~～━─﹍\\s\\u3000]+");
    private static final Pattern DASH = Pattern.compile("[—―–－\\-─━]");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> marked = new ArrayList<>();
        for (Line line : lines) {
            boolean afterText =
                    !marked.isEmpty() && marked.get(marked.size() - 1).role() == Line.Role.TEXT;
            if (line.role() != Line.Role.TEXT
                    || !CHARACTERS.matcher(line.text()).matches()) {
                marked.add(line);
            } else if (afterText) {
                marked.add(line.as(Line.Role.SEPARATOR));
                reportDash(line, record);
            } else {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.ORNAMENT);
            }
        }
        return withoutLast(marked, record);
    }

    /** Drops separators that separate nothing from the text; a lone dash may be a numeral. */
    private static List<Line> withoutLast(List<Line> lines, CleaningRecord record) {
        int end = lines.size();
        while (end > 0
                && lines.get(end - 1).role() == Line.Role.SEPARATOR
                && !DASH.matcher(lines.get(end - 1).text()).matches()) {
            record.drop(InterventionKind.PAGE_FURNITURE, lines.get(--end), AccountReason.ORNAMENT);
        }
        return lines.subList(0, end);
    }

    private static void reportDash(Line line, CleaningRecord record) {
        if (DASH.matcher(line.text()).matches()) {
            record.report(Code.LOST_NUMERAL, line);
        }
    }
}
