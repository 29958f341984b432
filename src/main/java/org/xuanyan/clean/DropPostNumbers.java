package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * The numbers of the posts in which a text was published, before or behind the words of each: {@code 3/ 成员国}, {@code 3/12},
 * {@code (3/n)}. They count from one, and hardly a line stands without one.
 */
final class DropPostNumbers implements CleaningRule {

    private static final String NUMBER = "(?<n>\\d{1,3})\\s?[/／](?:\\s?(?:\\d{1,3}|[nNxX?]))?";

    private static final Pattern BEFORE = Pattern.compile("[(（\\[【]?" + NUMBER + "[)）\\]】]?[\\s\\u3000]+(?=\\S)");

    private static final Pattern BEHIND = Pattern.compile("[\\s\\u3000]*[(（\\[【]?" + NUMBER + "[)）\\]】]?$");

    /** Fewer may be anything, such as fractions. */
    private static final int FEWEST = 4;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        return without(BEHIND, without(BEFORE, lines, record), record);
    }

    private static List<Line> without(Pattern number, List<Line> lines, CleaningRecord record) {
        int last = 0;
        for (Line line : lines) {
            Matcher found = number.matcher(line.text());
            if (isFound(number, found) && Integer.parseInt(found.group("n")) == last + 1) {
                last++;
            }
        }
        if (last < FEWEST || 2 * last < lines.size()) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        int next = 1;
        for (Line line : lines) {
            Matcher found = number.matcher(line.text());
            boolean post = isFound(number, found) && Integer.parseInt(found.group("n")) == next;
            if (post) {
                next++;
                record.drop(
                        InterventionKind.WEB_DEBRIS, line.slice(found.start(), found.end()), AccountReason.SITE_WORDS);
            }
            boolean before = post && number == BEFORE;
            plain.add(line.slice(
                    before ? found.end() : 0,
                    post && !before ? found.start() : line.text().length()));
        }
        return plain;
    }

    private static boolean isFound(Pattern number, Matcher found) {
        return number == BEFORE ? found.lookingAt() : found.find();
    }
}
