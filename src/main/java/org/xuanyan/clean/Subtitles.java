package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * The numbers and times of a file of subtitles, above the words that are shown at that time: {@code 00:00:04,000 -->
 * 00:00:07,500}. The words of one go on in the next; nothing shows where a paragraph ends, except for sentences.
 */
final class Subtitles {

    private static final String TIME = "(?:\\d{1,3}:)?\\d{2}:\\d{2}[,.]\\d{1,3}";

    private static final Pattern TIMES = Pattern.compile(TIME + "\\s*[—-]{1,2}>\\s*" + TIME + "(?: .*)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private static final Pattern HEAD = Pattern.compile("WEBVTT(?:[ \\t].*)?");

    private static final Pattern KIND = Pattern.compile("(?:Kind|Language): .*");

    private static final int FEWEST = 2;

    private Subtitles() {}

    /** Returns the words of subtitles without their numbers and times, which the record receives; other lines as they are. */
    static List<Line> read(List<Line> lines, CleaningRecord record) {
        long times = lines.stream().filter(Subtitles::isTime).count();
        if (times < FEWEST) {
            return lines;
        }
        List<Line> words = new ArrayList<>();
        boolean head = HEAD.matcher(lines.get(0).text()).matches();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = NUMBER.matcher(line.text()).matches() && i + 1 < lines.size() && isTime(lines.get(i + 1));
            boolean ofHead = head
                    && words.isEmpty()
                    && (i == 0 || KIND.matcher(line.text()).matches());
            if (isTime(line) || number || ofHead) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.SUBTITLE);
            } else {
                words.add(line.laidOut(line.layout().withGap(0)));
            }
        }
        if (!words.isEmpty()) {
            record.report(Code.SUBTITLES, words.get(0), (int) times);
        }
        return words;
    }

    private static boolean isTime(Line line) {
        return TIMES.matcher(line.text()).matches();
    }
}
