package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** What the title of a declaration looks like. */
final class TitleForm {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    /** What follows a title after a dash: {@code 云岭宣言——深化伙伴关系，共创未来}. */
    private static final String SUBTITLE = "(?:[—─―]{1,2}[^。；;！!？?|｜>＞《》—]{2,40})?";

    /** A title in quotation marks, which are not part of it; {@code “一带一路”…公报} only begins with them. */
    private final Pattern quoted;

    private final Pattern form;

    TitleForm(CleaningWords words) {
        String before = words.regex(CleaningGroup.TITLE_PREFIXES) + "?";
        String title = "(?!" + words.regex(CleaningGroup.NOT_FIRST_IN_TITLE) + ")[^。；;！!？?，,|｜>＞《》]{0,70}"
                + words.regex(CleaningGroup.TITLE_NAMES)
                + "(?<!" + words.regex(CleaningGroup.BEFORE_TEXT) + "[\\p{IsHan}]{2,3})" + SUBTITLE;
        String after = "[\\s\\u3000]*(?:[（(【\\[]?" + words.regex(CleaningGroup.TITLE_SUFFIXES) + "[)）】\\]]?)?";
        quoted = Pattern.compile(before + "[“\"](?<words>(?![^“”\"]*[“”\"].)" + title + ")[”\"]" + after);
        form = Pattern.compile(before + "《?(?<words>" + title + ")[》”\"]?" + after);
    }

    /** Whether a line could be a title. */
    boolean matches(String line) {
        return line.length() <= LONGEST
                && line.length() >= SHORTEST
                && (quoted.matcher(line).matches() || form.matcher(line).matches());
    }

    /** Returns a match whose group {@code words} is the title in a line, without additions such as {@code （全文）}. */
    Matcher words(String line) {
        Matcher inQuotes = quoted.matcher(line);
        Matcher matcher = inQuotes.matches() ? inQuotes : form.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a title: " + line);
        }
        return matcher;
    }
}
