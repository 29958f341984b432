package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Note marks, if their numbers ascend: {@code 和平。[1]}, {@code 合作 [注 2]，}, {@code 安全①。}, {@code 发展³}; after
 * any word, if the notes stand below the text: {@code [1] 见…}. But {@code [1]号备忘录} stays, and so do circled numbers
 * before the items of a list. A mark that may be either is kept and reported.
 */
final class DropNoteMarks implements CleaningRule {

    private final Forms forms;

    DropNoteMarks(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = forms.notes().first(lines, record);
        if (first < lines.size()) {
            Set<Integer> notes = new TreeSet<>();
            for (Line line : lines.subList(first, lines.size())) {
                notes.add(NoteLines.number(line.text()));
                record.drop(InterventionKind.NOTE, line, AccountReason.NOTE);
            }
            return without(lines.subList(0, first), forms.notes().anywhere(), notes, record);
        }
        List<Line> kept = isAscending(lines) ? without(lines, forms.notes().sure(), Set.of(), record) : lines;
        kept.forEach(line -> reportKept(line, record));
        return kept;
    }

    /** Drops note marks; if {@code notes} is not empty, only those with its numbers. */
    private static List<Line> without(List<Line> lines, Pattern pattern, Set<Integer> notes, CleaningRecord record) {
        List<Line> repaired = new ArrayList<>();
        for (Line line : lines) {
            BitSet gone = new BitSet();
            for (MatchResult mark : NoteLines.marks(pattern, line)) {
                if (notes.isEmpty() || notes.contains(NoteLines.number(mark.group()))) {
                    gone.set(mark.start(), mark.end());
                    record.drop(InterventionKind.NOTE, line.slice(mark.start(), mark.end()), AccountReason.NOTE_MARK);
                }
            }
            repaired.add(line.without(gone));
        }
        return repaired;
    }

    private void reportKept(Line line, CleaningRecord record) {
        for (MatchResult mark : NoteLines.marks(forms.notes().anywhere(), line)) {
            record.report(
                    Code.RAISED_NUMBER,
                    line.slice(mark.start(), mark.end()),
                    Quotation.around(line.text(), mark.start(), mark.end()),
                    Fate.KEPT);
        }
    }

    /** Whether the numbers ascend, or begin anew, as on each page. */
    private boolean isAscending(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            for (MatchResult mark : NoteLines.marks(forms.notes().sure(), line)) {
                int number = NoteLines.number(mark.group());
                if (number < last && number != 1) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }
}
