package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Notes and their marks in a copy in a language without word lists: {@code [1] Available on the website}, if a mark
 * {@code [1]} stands behind a word of another paragraph above, or was raised there. If only one of the two is found, it is reported.
 */
final class PlainNotes {

    private static final Pattern NOTE = Pattern.compile("\\[(\\d{1,3})\\][ \\t]*(?=[\\p{L}\\p{Pi}\"'])");

    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d\\p{Po}\\p{Pe}\\p{Pf}]) ?\\[(\\d{1,3})\\]");

    /** A note whose number is not raised, as in a print that raises only the marks. */
    private static final Pattern BARE = Pattern.compile("(\\d{1,3}) ?(?=[\\p{L}\\p{Pi}\"'])");

    private final CleaningRecord record;

    PlainNotes(CleaningRecord record) {
        this.record = record;
    }

    /** Returns paragraphs without their notes and marks. */
    List<Line> dropped(List<Line> paragraphs) {
        boolean listed = record.hasNotes();
        Set<Integer> marks = new TreeSet<>();
        Set<Integer> notes = new TreeSet<>();
        List<Line> text = new ArrayList<>();
        record.noteMarks().forEach(mark -> marks.add(NoteLines.number(mark.text())));
        int bare = firstOfRaised(paragraphs);
        for (Line line : paragraphs.subList(0, bare)) {
            Matcher note = NOTE.matcher(line.text());
            if (line.role() != Line.Role.TEXT || !note.lookingAt()) {
                MARK.matcher(line.text()).results().forEach(mark -> marks.add(Integer.valueOf(mark.group(1))));
                text.add(line);
            } else if (marks.contains(Integer.valueOf(note.group(1)))) {
                notes.add(Integer.valueOf(note.group(1)));
                record.drop(InterventionKind.NOTE, line, AccountReason.NOTE);
            } else {
                record.report(Code.NOTE_ALONE, line, Quotation.of(line.text()), "note");
                text.add(line);
            }
        }
        for (Line note : paragraphs.subList(bare, paragraphs.size())) {
            notes.add(bareNumber(note));
            record.drop(InterventionKind.NOTE, note, AccountReason.NOTE);
        }
        if (!listed) {
            NoteLines.reportMarksWithout(notes, record);
        }
        return text.stream().map(line -> withoutMarks(line, notes)).toList();
    }

    /** Returns the index of the first of the last paragraphs, if they have the numbers of all raised marks one after the other. */
    private int firstOfRaised(List<Line> paragraphs) {
        List<Integer> marks = record.noteMarks().stream()
                .map(mark -> NoteLines.number(mark.text()))
                .distinct()
                .sorted()
                .toList();
        int first = paragraphs.size() - marks.size();
        boolean all = !marks.isEmpty()
                && first > 0
                && IntStream.range(0, marks.size())
                        .allMatch(i -> bareNumber(paragraphs.get(first + i)) == marks.get(i));
        return all && bareNumber(paragraphs.get(first - 1)) != marks.get(0) - 1 ? first : paragraphs.size();
    }

    private static int bareNumber(Line line) {
        Matcher number = BARE.matcher(line.text());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** Drops the marks of the notes that were found, and reports others, which may be references to a list of documents. */
    private Line withoutMarks(Line line, Set<Integer> notes) {
        BitSet gone = new BitSet();
        MARK.matcher(line.text())
                .results()
                .filter(mark -> line.role() == Line.Role.TEXT)
                .forEach(mark -> {
                    Line words = line.slice(mark.start(), mark.end());
                    if (notes.contains(Integer.valueOf(mark.group(1)))) {
                        gone.set(mark.start(), mark.end());
                        record.drop(InterventionKind.NOTE, words, AccountReason.NOTE_MARK);
                    } else {
                        record.report(Code.NOTE_ALONE, words, Quotation.of(words.text()), "kept");
                    }
                });
        return line.without(gone);
    }
}
