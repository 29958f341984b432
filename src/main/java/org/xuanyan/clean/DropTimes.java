package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/** The times that a live report prints before most of its lines: {@code [15:03]一、山区}. */
final class DropTimes implements CleaningRule {

    private static final int FEWEST = 3;

    private static final Pattern TIME =
            Pattern.compile("[\\[［【(（](?:[01]?\\d|2[0-3])[:：][0-5]\\d(?:[:：][0-5]\\d)?[\\]］】)）]\\s*(?=\\S)");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        long timed = lines.stream()
                .filter(line -> TIME.matcher(line.text()).lookingAt())
                .count();
        if (timed < FEWEST || 2 * timed < lines.size()) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Matcher time = TIME.matcher(line.text());
            if (time.lookingAt()) {
                record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, time.end()), AccountReason.TIME);
                plain.add(line.slice(time.end(), line.text().length()));
            } else {
                plain.add(line);
            }
        }
        return plain;
    }
}
