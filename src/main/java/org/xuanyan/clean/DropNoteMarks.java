package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Marginalia;

/** Marks of notes behind a sentence, if their numbers ascend: {@code 和平。[1]}; but {@code [1]号备忘录} stays. */
final class DropNoteMarks implements Rule {

    private static final Pattern MARK =
            Pattern.compile("(?<=[。”）)》！？，；])(?:" + Marginalia.NOTE_MARK.pattern() + ")(?![号條条])");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        if (!ascend(lines)) {
            return lines;
        }
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            BitSet gone = new BitSet();
            Matcher mark = MARK.matcher(line.text());
            while (mark.find()) {
                gone.set(mark.start(), mark.end());
                ledger.drop(InterventionKind.NOTE, line.slice(mark.start(), mark.end()), "注码");
            }
            mended.add(line.without(gone));
        }
        return mended;
    }

    private static boolean ascend(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            Matcher mark = MARK.matcher(line.text());
            while (mark.find()) {
                int number = Integer.parseInt(mark.group().replaceAll("\\D", ""));
                if (number < last) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }
}
