package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** A reporter's words that announce the text: {@code …签署并发表了《…》。宣言全文如下：}. */
final class LeadForm {

    private static final int REACH = 12;
    private static final int LONGEST = 400;

    private final Pattern lead;

    LeadForm(CleaningWords words) {
        lead = words.pattern(CleaningGroup.LEADS);
    }

    /** Whether a line announces the text. */
    boolean matches(String line) {
        return line.length() <= LONGEST && lead.matcher(line).matches();
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
