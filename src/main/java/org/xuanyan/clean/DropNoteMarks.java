package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;

/**
 * Note marks after a sentence, if their numbers ascend: {@code 和平。[1]}; after any word, if the notes stand below the
 * text: {@code [1] 见…}. But {@code [1]号备忘录} stays.
 */
final class DropNoteMarks implements CleaningRule {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final Pattern afterSentence;
    private final Pattern anywhere;
    private final Pattern note;

    DropNoteMarks(Forms forms) {
        String number = "(?:" + forms.copies().noteMark().pattern() + ")(?!"
                + forms.words().regex(CleaningGroup.AFTER_NUMBER) + ")";
        afterSentence = Pattern.compile("(?<=[。”）)》！？，；])" + number);
        anywhere = Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}])" + number);
        note = Pattern.compile(number + ".+");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = firstNote(lines);
        Set<Integer> notes = new TreeSet<>();
        lines.subList(first, lines.size()).forEach(note -> notes.add(number(note.text())));
        Set<Integer> marks = new TreeSet<>();
        for (Line line : lines.subList(0, first)) {
            anywhere.matcher(line.text()).results().forEach(mark -> marks.add(number(mark.group())));
        }
        if (!notes.isEmpty() && marks.containsAll(notes)) {
            lines.subList(first, lines.size())
                    .forEach(note -> record.drop(InterventionKind.NOTE, note, AccountReason.NOTE));
            return without(lines.subList(0, first), anywhere, notes, record);
        }
        return isAscending(lines) ? without(lines, afterSentence, Set.of(), record) : lines;
    }

    /** Returns where the notes below the text begin. */
    private int firstNote(List<Line> lines) {
        int first = lines.size();
        while (first > 0
                && lines.get(first - 1).role() == Line.Role.TEXT
                && lines.get(first - 1).layout().shown() != Line.Shown.NUMBER_CELL
                && note.matcher(lines.get(first - 1).text()).matches()) {
            first--;
        }
        return first;
    }

    /** Returns the first number in a mark or a note. */
    private static int number(String mark) {
        Matcher digits = DIGITS.matcher(mark);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** Drops note marks; if {@code notes} is not empty, only those with its numbers. */
    private static List<Line> without(List<Line> lines, Pattern pattern, Set<Integer> notes, CleaningRecord record) {
        List<Line> repaired = new ArrayList<>();
        for (Line line : lines) {
            BitSet gone = new BitSet();
            Matcher mark = pattern.matcher(line.text());
            while (mark.find()) {
                if (notes.isEmpty() || notes.contains(number(mark.group()))) {
                    gone.set(mark.start(), mark.end());
                    record.drop(InterventionKind.NOTE, line.slice(mark.start(), mark.end()), AccountReason.NOTE_MARK);
                }
            }
            repaired.add(line.without(gone));
        }
        return repaired;
    }

    private boolean isAscending(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            Matcher mark = afterSentence.matcher(line.text());
            while (mark.find()) {
                int number = number(mark.group());
                if (number < last) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }
}
