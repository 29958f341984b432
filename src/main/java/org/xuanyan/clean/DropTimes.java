package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;

/**
 * The times that a live report or a messenger prints before most of its lines, or on lines of their own: {@code [15:03]一、山区},
 * {@code 2031/7/6 08:03 name：成员国支持}.
 */
final class DropTimes implements CleaningRule {

    private static final int FEWEST = 3;

    private static final String CLOCK = "(?:[01]?\\d|2[0-3])[:：][0-5]\\d(?:[:：][0-5]\\d)?";

    /** The name of a sender. */
    private static final String SENDER = "[^\\s\\u3000，。；：:]{1,12}[：:]";

    private final Pattern time;

    DropTimes(Forms forms) {
        String day = "(?:" + forms.words().regex(CleaningGroup.PAGE_DAY) + ")";
        String stamp = day + "[\\s\\u3000]+" + CLOCK;
        time = Pattern.compile("[\\[［【(（](?:" + CLOCK + "|" + stamp + ")[\\]］】)）]\\s*(?:" + SENDER + ")?|" + stamp
                + "[\\s\\u3000]+" + SENDER + "\\s*|" + CLOCK + "(?:[\\s\\u3000]+|$)");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        long timed = 0;
        long others = 0;
        for (Line line : lines) {
            Matcher found = time.matcher(line.text());
            boolean stamped = found.lookingAt();
            timed += stamped ? 1 : 0;
            others += stamped ? 0 : 1;
        }
        if (timed < FEWEST || timed < others - afterAlone(lines)) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Matcher found = time.matcher(line.text());
            if (found.lookingAt()) {
                record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, found.end()), AccountReason.TIME);
                plain.add(line.slice(found.end(), line.text().length()));
            } else {
                plain.add(line);
            }
        }
        return plain;
    }

    /** Returns the number of lines below a time that has a line of its own. */
    private long afterAlone(List<Line> lines) {
        long after = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher found = time.matcher(lines.get(i).text());
            after += found.matches() ? 1 : 0;
        }
        return after;
    }
}
