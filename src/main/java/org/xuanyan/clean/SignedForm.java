package org.xuanyan.clean;

import java.util.regex.Pattern;

/** The line of day and place: {@code 2030 年 7 月 5 日于云岭}, {@code 二〇三〇年七月五日}. */
final class SignedForm {

    private static final String DAY = "(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日"
            + "|[〇○零一二三四五六七八九]{4}\\s*年\\s*[一二三四五六七八九十]{1,2}\\s*月\\s*[一二三四五六七八九十]{1,3}\\s*日)";

    private static final String PLACE = "[\\p{IsHan}·]{2,12}?";

    private static final Pattern FORM = Pattern.compile("[（(—\\s]*(?:" + DAY + "(?:\\s*[,，、]?\\s*(?:于|在|於)?\\s*" + PLACE
            + ")?|(?:于|在|於)?\\s*" + PLACE + "\\s*[,，、]?\\s*" + DAY + ")(?:\\s*(?:签署|通过|发表|订立|簽署|通過|發表|訂立))?[)）]?");

    /** Whether a line is of this kind. */
    boolean matches(String line) {
        return line.length() <= 50 && FORM.matcher(line).matches();
    }
}
