package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/**
 * What web pages print around a text. A sentence is not boilerplate, and neither is a line that goes on in the next
 * one.
 */
final class BoilerplateForm {

    private static final int LONGEST = 120;

    private final Pattern notice;
    private final Pattern siteNotice;
    private final Pattern tail;
    private final Pattern sure;
    private final Pattern perhaps;

    BoilerplateForm(CleaningWords words) {
        notice = words.pattern(CleaningGroup.NOTICES);
        siteNotice = words.pattern(CleaningGroup.SITE_NOTICES);
        tail = words.pattern(CleaningGroup.TAIL);
        sure = words.pattern(CleaningGroup.SURE_BOILERPLATE);
        perhaps = words.pattern(CleaningGroup.PERHAPS_BOILERPLATE);
    }

    /** Whether a site speaks of itself in a line, perhaps in whole sentences. */
    boolean isNoticeIn(String line) {
        return siteNotice.matcher(line).find();
    }

    /** Whether a line belongs to what stands below a text. */
    boolean beginsTail(String line) {
        return isNotice(line)
                || line.length() <= LONGEST
                        && !isOfText(line)
                        && tail.matcher(line).matches();
    }

    /** Whether a line speaks of the rights in a page; it may end as a sentence. */
    boolean isNotice(String line) {
        return line.length() <= LONGEST && notice.matcher(line).matches();
    }

    /** Whether a line is not part of a text, wherever it stands. */
    boolean isSure(String line) {
        return line.length() <= LONGEST && !isOfText(line) && sure.matcher(line).matches();
    }

    /** Whether a line above or below a text is not part of it. */
    boolean matches(String line) {
        return isSure(line)
                || line.length() <= LONGEST
                        && !isOfText(line)
                        && "；，：、".indexOf(line.charAt(line.length() - 1)) < 0
                        && perhaps.matcher(line).matches();
    }

    /** Whether a line is a sentence, or goes on below. */
    private static boolean isOfText(String line) {
        char last = line.charAt(line.length() - 1);
        return "，、；。".indexOf(last) >= 0 || Sentence.isWhole(line);
    }
}
