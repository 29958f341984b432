package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The dateline of a news agency: {@code 某某社云岭7月5日电}. */
final class DatelineForm {

    private final Pattern first;
    private final Pattern last;

    DatelineForm(CleaningWords words) {
        String dateline = words.regex(CleaningGroup.DATELINE);
        first = Pattern.compile("[（(【\\[]?\\s*" + dateline + "\\s*[)）】\\]]?[\\s\\u3000:：]*");
        last = Pattern.compile("[（(【]\\s*" + dateline + "\\s*[)）】]$");
    }

    /** The number of characters at the end of a line in which a dateline is looked for. */
    private static final int LONGEST = 80;

    /** Whether a line begins with a dateline. */
    boolean begins(String line) {
        return first.matcher(line).lookingAt();
    }

    /** Returns where a dateline at the beginning of a line ends, 0-based and exclusive; 0 if there is none. */
    int endOfFirst(String line) {
        Matcher dateline = first.matcher(line);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    /**
     * Returns where a dateline in brackets at the end of a line begins, 0-based; the line's length if there is none.
     */
    int startOfLast(String line) {
        int from = Math.max(0, line.length() - LONGEST);
        Matcher dateline = last.matcher(line).region(from, line.length());
        return dateline.find() ? dateline.start() : line.length();
    }
}
