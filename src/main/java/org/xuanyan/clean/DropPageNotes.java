package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Notes at the foot of a page of a copy that a program took from a print. The page has their numbers as marks, which are no
 * longer raised: {@code 海洋垃圾 1 、}. A number that may be a mark in two places is kept in both and reported.
 */
final class DropPageNotes implements CleaningRule {

    private final FootNoteForm form;

    DropPageNotes(Forms forms) {
        form = new FootNoteForm(forms);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (record.isWebPage()) {
            return lines;
        }
        Map<Integer, BitSet> gone = new TreeMap<>();
        List<PageFoot> pages = PageFoot.of(lines, form, record);
        for (int i = 0; i < pages.size(); i++) {
            PageFoot page = pages.get(i);
            page.notes(i + 1 < pages.size() ? Optional.of(pages.get(i + 1)) : Optional.empty())
                    .ifPresent(notes -> take(page, notes, gone, record));
        }
        return lines.stream()
                .map(line -> gone.containsKey(line.start()) ? line.without(gone.get(line.start())) : line)
                .toList();
    }

    /** Drops the notes of a page with their marks; {@code gone} receives the characters, by the place of their line. */
    private static void take(PageFoot page, FootNotes notes, Map<Integer, BitSet> gone, CleaningRecord record) {
        for (int number : notes.numbers()) {
            List<FootMark> marks = page.marks(notes, number);
            boolean sure = marks.size() == 1 && marks.get(0).sure();
            if (marks.isEmpty()) {
                Line note = page.lines().get(notes.lineOf(number));
                record.report(Code.NOTE_ALONE, note, Quotation.of(note.text()), "note");
            }
            for (FootMark mark : marks) {
                String text = mark.line().text();
                if (sure) {
                    drop(mark.line(), mark.start(), mark.end(), gone);
                    record.drop(InterventionKind.NOTE, mark.words(), AccountReason.NOTE_MARK);
                } else if (mark.isPlain()) {
                    String quoted = Quotation.around(text, mark.start(), mark.end());
                    record.report(Code.RAISED_NUMBER, mark.words(), quoted, Fate.KEPT);
                }
            }
        }
        for (Line line : page.lines().subList(notes.first(), page.foot())) {
            record.drop(InterventionKind.NOTE, line, AccountReason.NOTE);
            drop(line, 0, line.text().length(), gone);
        }
    }

    private static void drop(Line line, int start, int end, Map<Integer, BitSet> gone) {
        gone.computeIfAbsent(line.start(), key -> new BitSet()).set(start, end);
    }
}
