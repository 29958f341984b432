package org.xuanyan.clean;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xuanyan.text.Typography;

/**
 * What may be the mark of a note in a line.
 *
 * @param start 0-based, with the blanks around it
 * @param end exclusive
 * @param sure whether it is surely none of the numbers of the text: it is circled or the like, or stands between a word and
 *     a stop, or behind a quotation
 */
record FootMark(Line line, int start, int end, boolean sure) {

    private static final Pattern DIGITS = Pattern.compile("[\\s\\u3000]*\\d+[\\s\\u3000]*");

    private static final String BEFORE = "”’》）)」』";

    static FootMark of(Line line, MatchResult found) {
        String text = line.text();
        char after = found.end() == text.length() ? ' ' : text.charAt(found.end());
        boolean sure = !DIGITS.matcher(found.group()).matches()
                || BEFORE.indexOf(text.charAt(found.start() - 1)) >= 0
                || !Character.isLetterOrDigit(after) && !(Typography.isBlank(after) && found.end() == text.length());
        return new FootMark(line, found.start(), found.end(), sure);
    }

    /** Returns the mark without blanks. */
    Line words() {
        return line.slice(start, end);
    }

    /** Whether no later rule reports it, if it stays. */
    boolean isPlain() {
        return DIGITS.matcher(line.text().substring(start, end)).matches()
                && "”》".indexOf(line.text().charAt(start - 1)) < 0;
    }

    /** Returns the only sure mark; the possible ones if there is none or there are several. */
    static List<FootMark> best(List<FootMark> marks) {
        List<FootMark> sure = marks.stream().filter(FootMark::sure).toList();
        return sure.size() == 1 ? sure : marks;
    }
}
