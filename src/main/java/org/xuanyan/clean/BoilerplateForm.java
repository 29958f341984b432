package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.text.Typography;

/**
 * What web pages print around a text. Except for notices, neither a sentence nor a line that continues in the next one
 * is boilerplate.
 */
final class BoilerplateForm {

    private static final int LONGEST = 120;

    private final Pattern notice;
    private final Pattern siteNotice;
    private final Pattern perhapsSiteNotice;
    private final Pattern tail;
    private final Pattern datedHeadline;
    private final Pattern sure;
    private final Pattern perhaps;
    private final Pattern buttons;

    BoilerplateForm(CleaningWords words) {
        notice = words.pattern(CleaningGroup.NOTICES);
        siteNotice = words.pattern(CleaningGroup.SITE_NOTICES);
        perhapsSiteNotice = words.pattern(CleaningGroup.PERHAPS_SITE_NOTICES);
        tail = words.pattern(CleaningGroup.TAIL);
        datedHeadline = words.pattern(CleaningGroup.DATED_HEADLINES);
        sure = words.pattern(CleaningGroup.SURE_BOILERPLATE);
        perhaps = words.pattern(CleaningGroup.PERHAPS_BOILERPLATE);
        buttons = words.pattern(CleaningGroup.ROWS_OF_BUTTONS);
    }

    /** Whether a site refers to itself in a line, which may be a whole sentence. */
    boolean isNoticeIn(String line) {
        return siteNotice.matcher(line).find()
                || perhapsSiteNotice.matcher(line).find();
    }

    /** Whether a line begins the boilerplate below a text. */
    boolean beginsTail(String line) {
        return isNotice(line)
                || line.length() <= LONGEST
                        && !belongsToText(line)
                        && tail.matcher(line).matches();
    }

    /** Whether a line is a headline with the day on which it was published: {@code 某市新桥通车 07-01}. */
    boolean isDatedHeadline(String line) {
        return line.length() <= LONGEST
                && !belongsToText(line)
                && datedHeadline.matcher(line).matches();
    }

    /** Whether a line is about the rights in a page; it may be a whole sentence. */
    boolean isNotice(String line) {
        return line.length() <= LONGEST && notice.matcher(line).matches();
    }

    /** Whether a line is not part of a text, wherever it stands. */
    boolean isSure(String line) {
        return line.length() <= LONGEST
                && (buttons.matcher(line).matches()
                        || !belongsToText(line) && sure.matcher(line).matches());
    }

    /** Returns a line about a page without the buttons at its end: {@code 【字体：大 中 小】 打印}. */
    String withoutButtons(String line) {
        for (int i = 1; i < line.length(); i++) {
            boolean begins = Typography.isBlank(line.charAt(i - 1)) && !Typography.isBlank(line.charAt(i));
            if (begins && matches(line.substring(i))) {
                return line.substring(0, i).strip();
            }
        }
        return line;
    }

    /** Whether a line above or below a text is not part of it. */
    boolean matches(String line) {
        return isSure(line)
                || line.length() <= LONGEST
                        && !belongsToText(line)
                        && "；，：、".indexOf(line.charAt(line.length() - 1)) < 0
                        && perhaps.matcher(line).matches();
    }

    /** Whether a line is a sentence, or continues in the next one. */
    private static boolean belongsToText(String line) {
        char last = line.charAt(line.length() - 1);
        return "，、；。".indexOf(last) >= 0 || Sentence.isWhole(line);
    }
}
