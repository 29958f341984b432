package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** Days and places of other documents and events: {@code 忆及2029年3月2日在石桥签署的《甲乙组织章程》}. */
final class CitedForm {

    /** The longest words between a word such as {@code 忆及} and the day, in characters. */
    private static final String NEAR = "[^，。；：《》]{0,10}";

    private final Pattern before;
    private final Pattern after;

    CitedForm(CleaningWords words) {
        before = Pattern.compile("(?:" + words.regex(CleaningGroup.CITING) + ")" + NEAR + "(?:"
                + words.regex(CleaningGroup.CITED_DAY) + ")$");
        after = Pattern.compile("(?:(?!" + words.regex(CleaningGroup.OCCASION) + ")[^，。；：《》]){0,30}?(?:"
                + words.regex(CleaningGroup.CITED) + ")");
    }

    /**
     * Whether the words at a place of a text belong to another document or event, or to a title in brackets.
     *
     * @param start 0-based
     * @param end exclusive
     */
    boolean isCited(String text, int start, int end) {
        return text.lastIndexOf('《', start) > text.lastIndexOf('》', start)
                || before.matcher(text.substring(0, start)).find()
                || after.matcher(text.substring(end)).lookingAt();
    }
}
