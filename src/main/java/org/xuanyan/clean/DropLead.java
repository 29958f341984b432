package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/** A reporter's words before the text: {@code …签署并发表了《…》。宣言全文如下：}. */
final class DropLead implements Rule {

    private static final int REACH = 6;
    private static final int LONGEST = 400;

    private static final Pattern LEAD = Pattern.compile(
            ".*(?:全文|原文|(?:宣言|声明|公报|内容|文件)(?:的)?(?:全文|内容|主要内容))(?:如下|是)?\\s*[:：]\\s*|以下(?:是|为).*(?:全文|原文)[:：。]?");

    private static final Pattern OPENING = Pattern.compile("举行|举办|召开|发表|通过|声明|宣言|宣布|我们|聚会|会晤");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        int end = end(lines);
        if (end == 0) {
            return lines;
        }
        lines.subList(0, end).forEach(line -> keep(line, ledger));
        List<Line> text = lines.subList(end, lines.size());
        boolean opens = text.stream()
                .limit(REACH)
                .anyMatch(line -> OPENING.matcher(line.text()).find());
        if (!opens && !text.isEmpty()) {
            ledger.warn(
                    "lead-replaces-opening",
                    text.get(0),
                    "a reporter's lead seems to stand in place of the first sentence; the text begins "
                            + Sentence.quote(text.get(0).text()),
                    "look for the first sentence in another source");
        }
        return text;
    }

    /** Returns how many lines a lead at the beginning takes. */
    static int end(List<Line> lines) {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (isLead(lines.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Moves a line to the remarks. */
    static void keep(Line line, CleaningRecord ledger) {
        ledger.remark(line.text());
        ledger.drop(InterventionKind.MOVED_TO_METADATA, line, "记者导语");
    }

    /** Whether a line announces the text. */
    static boolean isLead(String line) {
        return line.length() <= LONGEST && LEAD.matcher(line).matches();
    }
}
