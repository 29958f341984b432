package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The line of day and place: {@code 2030 年 7 月 5 日于云岭}, {@code 二〇三〇年七月五日}. */
final class SignedForm {

    private static final int LONGEST = 50;

    private static final String PLACE = "[\\p{IsHan}·]{2,12}?";

    private final Pattern form;

    SignedForm(CleaningWords words) {
        String day = words.regex(CleaningGroup.DAY_OF_SIGNING);
        String at = words.regex(CleaningGroup.AT) + "?\\s*" + PLACE;
        form = Pattern.compile("[（(—\\s]*(?:" + day + "(?:\\s*[,，、]?\\s*" + at + ")?|" + at + "\\s*[,，、]?\\s*" + day
                + ")(?:\\s*" + words.regex(CleaningGroup.SIGNING) + ")?[)）]?");
    }

    /** Whether a line has this form. */
    boolean matches(String line) {
        return line.length() <= LONGEST && form.matcher(line).matches();
    }
}
