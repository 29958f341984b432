package org.xuanyan.clean;

import java.util.List;
import org.xuanyan.problem.Code;

/**
 * The last line of a paragraph that a program put above the others at the end of a page: a paragraph of one word,
 * {@code 程。}, and a line in the next paragraph that may have ended with it. Both places are reported.
 */
final class ReportMovedLines implements CleaningRule {

    /** The longest rest of a sentence, in Han characters. */
    private static final int REST = 3;

    private static final int QUOTED = 10;

    private static final String STOP = "。";

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (record.isWebPage()) {
            return lines;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isRest(lines.get(i)) && !lines.get(i - 1).isEmpty()) {
                report(lines.get(i - 1), lines.get(i).text(), "ends", record);
                if (i + 1 < lines.size() && isText(lines.get(i + 1))) {
                    reportFirstSeam(lines.get(i + 1), record);
                }
            }
        }
        return lines;
    }

    private static boolean isText(Line line) {
        return line.role() == Line.Role.TEXT;
    }

    private static boolean isSentence(Line line) {
        return isText(line) && line.text().endsWith(STOP);
    }

    private static boolean isRest(Line line) {
        int length = line.text().length();
        return isSentence(line) && length <= REST + 1 && Sentence.han(line.text()) == length - 1;
    }

    private static void reportFirstSeam(Line paragraph, CleaningRecord record) {
        for (int i = 1; i < paragraph.text().length(); i++) {
            String between =
                    record.raw().substring(paragraph.offsets()[i - 1], paragraph.offsets()[i]);
            if (between.indexOf('\n') >= 0) {
                boolean open = !Sentence.ends(paragraph.text().substring(0, i));
                if (open) {
                    report(paragraph.slice(0, i), paragraph.text().substring(i).strip(), "goes-on", record);
                }
                return;
            }
        }
    }

    private static void report(Line before, String after, String decision, CleaningRecord record) {
        String end = before.text();
        record.report(
                Code.JOIN_OR_PARAGRAPH,
                before.slice(end.length() - 1, end.length()),
                end.substring(Math.max(0, end.length() - QUOTED)),
                after.substring(0, Math.min(QUOTED, after.length())),
                decision);
    }
}
