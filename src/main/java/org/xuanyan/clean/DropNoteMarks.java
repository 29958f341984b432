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

    /** A line with no Chinese words among so many characters is none that we can read. */
    private static final int BEGINNING = 12;

    /** The end of a line above the items of a list. */
    private static final Pattern INTRODUCES = Pattern.compile("[：:；;]$");

    private final Forms forms;

    DropNoteMarks(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        boolean listed = record.hasNotes();
        Set<Integer> notes = new TreeSet<>();
        List<Line> text = withoutNotesBelow(withoutNotesInside(copy, notes, record), notes, record);
        text.stream()
                .filter(line -> line.role() == Line.Role.TEXT && forms.notes().isWorded(line.text()))
                .filter(line -> record.signed()
                        .filter(signed -> signed.end() < line.start())
                        .isEmpty())
                .forEach(line -> record.report(Code.NOTE_ALONE, line, Quotation.of(line.text()), "note"));
        if (!listed) {
            NoteLines.reportMarksWithout(notes, record);
        }
        return text;
    }

    private List<Line> withoutNotesBelow(List<Line> lines, Set<Integer> notes, CleaningRecord record) {
        int first = forms.notes().first(lines, record);
        if (first < lines.size()) {
            Set<Integer> marks = forms.notes().marked(lines.subList(0, first), record);
            for (Line line : lines.subList(first, lines.size())) {
                if (forms.notes().begins(line, record)) {
                    notes.add(forms.notes().number(line));
                    reportUnmarked(line, marks, record);
                }
                record.drop(InterventionKind.NOTE, line, AccountReason.NOTE);
            }
            List<Line> text = without(lines.subList(0, first), forms.notes().anywhere(), notes, record);
            text.forEach(line -> reportKept(line, record));
            return text;
        }
        List<Line> kept = isAscending(lines) ? without(lines, forms.notes().sure(), Set.of(), record) : lines;
        kept.forEach(line -> reportKept(line, record));
        int lowest = forms.notes().lowest(kept, record);
        if (lowest == 0 || !INTRODUCES.matcher(kept.get(lowest - 1).text()).find()) {
            Set<Integer> marks = forms.notes().marked(kept.subList(0, lowest), record);
            kept.subList(lowest, kept.size()).stream()
                    .filter(line -> forms.notes().begins(line, record) && hasWords(line.text()))
                    .forEach(line -> reportUnmarked(line, marks, record));
        }
        return kept;
    }

    /** Drops notes that stand between paragraphs, as at the foot of a page, if the page has raised their marks above. */
    private List<Line> withoutNotesInside(List<Line> lines, Set<Integer> notes, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            boolean numbered = !kept.isEmpty() && forms.notes().goesOnFrom(kept.get(kept.size() - 1), line);
            boolean note = !numbered
                    && forms.notes().begins(line, record)
                    && Sentence.ends(line.text())
                    && isMarkedAbove(line, record);
            if (note && notes.add(forms.notes().number(line))) {
                record.drop(InterventionKind.NOTE, line, AccountReason.NOTE);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean isMarkedAbove(Line note, CleaningRecord record) {
        return record.noteMarks().stream()
                .anyMatch(mark -> mark.end() <= note.start()
                        && NoteLines.number(mark.text()) == forms.notes().number(note));
    }

    private static boolean hasWords(String note) {
        return Sentence.hasHan(note.substring(0, Math.min(BEGINNING, note.length())));
    }

    private void reportUnmarked(Line note, Set<Integer> marks, CleaningRecord record) {
        if (!marks.contains(forms.notes().number(note))) {
            record.report(Code.NOTE_ALONE, note, Quotation.of(note.text()), "note");
        }
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
        for (Pattern pattern : List.of(forms.notes().anywhere(), forms.notes().flat())) {
            for (MatchResult mark : NoteLines.marks(pattern, line)) {
                record.report(
                        Code.RAISED_NUMBER,
                        line.slice(mark.start(), mark.end()),
                        Quotation.around(line.text(), mark.start(), mark.end()),
                        Fate.KEPT);
            }
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
