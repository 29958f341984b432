package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dateline of a news agency: {@code 某某社云岭7月5日电}. */
final class DatelineForm {

    /** The number of characters at the end of a line in which a dateline is looked for. */
    private static final int LONGEST = 80;

    private static final String WORDS =
            "(?:据)?[\\p{IsHan}]{2,8}(?:社|网|报|台|讯)[\\p{IsHan}／/、]{0,14}?\\s*(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}"
                    + "\\s*日\\s*(?:电|讯|消息|专电)\\s*(?:[（(](?:记者|通讯员)[^）)]{0,30}[)）])?";

    private static final Pattern FIRST = Pattern.compile("[（(【\\[]?\\s*" + WORDS + "\\s*[)）】\\]]?[\\s\\u3000:：]*");
    private static final Pattern LAST = Pattern.compile("[（(【]\\s*" + WORDS + "\\s*[)）】]$");

    /** Whether a line begins with a dateline. */
    boolean begins(String line) {
        return FIRST.matcher(line).lookingAt();
    }

    /** Returns where a dateline at the beginning of a line ends, 0-based and exclusive; 0 if there is none. */
    int endOfFirst(String line) {
        Matcher first = FIRST.matcher(line);
        return first.lookingAt() ? first.end() : 0;
    }

    /** Returns where a dateline in brackets at the end of a line begins, 0-based; the line's length if there is none. */
    int startOfLast(String line) {
        int from = Math.max(0, line.length() - LONGEST);
        Matcher last = LAST.matcher(line).region(from, line.length());
        return last.find() ? last.start() : line.length();
    }
}
