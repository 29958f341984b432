package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/** The hours in brackets that a live report prints before each of its lines: {@code [15:01] We, the leaders}. */
final class PlainTimes {

    private static final Pattern TIME = Pattern.compile("\\[(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?\\] *(?=\\S)");

    /** Fewer lines may have them on purpose. */
    private static final int FEWEST = 3;

    private PlainTimes() {}

    /** Returns the lines without such hours, which the record receives. */
    static List<Line> dropped(List<Line> lines, CleaningRecord record) {
        long timed = lines.stream()
                .filter(line -> TIME.matcher(line.text()).lookingAt())
                .count();
        return timed < FEWEST || 2 * timed < lines.size()
                ? lines
                : lines.stream().map(line -> without(line, record)).toList();
    }

    private static Line without(Line line, CleaningRecord record) {
        Matcher time = TIME.matcher(line.text());
        if (!time.lookingAt()) {
            return line;
        }
        record.drop(InterventionKind.WEB_DEBRIS, line.slice(0, time.end()), AccountReason.SITE_WORDS);
        return line.slice(time.end(), line.text().length());
    }
}
