package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;

/**
 * Where a newspaper continues a text on another page: {@code （下转第2版）}, {@code （上接第1版）}. If nothing follows,
 * the copy stops there.
 */
final class DropPageJumps implements CleaningRule {

    private final Pattern whole;
    private final Pattern inside;

    DropPageJumps(Forms forms) {
        String jump = forms.words().regex(CleaningGroup.PAGE_JUMPS);
        whole = Pattern.compile("[（(【\\[]?" + jump + "[）)】\\]]?");
        inside = Pattern.compile("[（(【\\[]\\s*" + jump + "\\s*[）)】\\]]");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = lines.size() - 1;
        while (last >= 0
                && !Sentence.endsIn(inside.matcher(lines.get(last).text()).replaceAll(""))) {
            last--;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i < last && whole.matcher(line.text()).matches()) {
                drop(line, record);
            } else {
                kept.addAll(withoutJumps(line, i >= last, record));
            }
        }
        return kept;
    }

    /** Returns a line without jumps; if it is the last one, a jump at its end becomes a line of its own. */
    private List<Line> withoutJumps(Line line, boolean last, CleaningRecord record) {
        BitSet gone = new BitSet();
        Matcher jump = inside.matcher(line.text());
        while (jump.find()) {
            if (last && jump.start() > 0 && jump.end() == line.text().length()) {
                Line before = line.slice(0, jump.start());
                return List.of(before.without(gone), line.slice(jump.start(), jump.end()));
            }
            if (!last || jump.end() < line.text().length()) {
                drop(line.slice(jump.start(), jump.end()), record);
                gone.set(jump.start(), jump.end());
            }
        }
        return List.of(line.without(gone));
    }

    private static void drop(Line line, CleaningRecord record) {
        record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PAGE_JUMP);
    }
}
