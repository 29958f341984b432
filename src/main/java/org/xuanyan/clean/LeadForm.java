package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** A reporter's words that announce the text: {@code …签署并发表了《…》。宣言全文如下：}. */
final class LeadForm {

    /** The number of lines in which a lead is looked for. */
    static final int REACH = 12;

    private static final int LONGEST = 400;

    private final Pattern lead;
    private final Pattern end;

    LeadForm(CleaningWords words) {
        lead = words.pattern(CleaningGroup.LEADS);
        end = words.pattern(CleaningGroup.LEAD_ENDS);
    }

    /** Whether a line announces the text. */
    boolean matches(String line) {
        return line.length() <= LONGEST && lead.matcher(line).matches();
    }

    /** Returns where a lead ends before other words of its line, 0-based and exclusive; 0 if a line has none. */
    int endIn(String line) {
        Matcher found = end.matcher(line);
        return found.find() && found.end() < line.length() && matches(line.substring(0, found.end())) ? found.end() : 0;
    }

    /** Returns the number of lines up to the end of the lead; 0 without a lead. */
    int length(List<Line> lines) {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (matches(lines.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }
}
