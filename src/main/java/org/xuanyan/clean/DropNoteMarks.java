package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Note marks, if their numbers ascend: {@code 和平。[1]}, {@code 合作 [注 2]，}, {@code 安全①。}, {@code 发展³}; after
 * any word, if the notes stand below the text: {@code [1] 见…}. But {@code [1]号备忘录} stays, and so do circled numbers
 * before the items of a list. A mark that may be either is kept and reported.
 */
final class DropNoteMarks implements CleaningRule {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    /** What every mark has; most lines do not. */
    private static final Pattern NUMERAL = Pattern.compile("[\\d①-⑳㉑-㊿¹²³⁰⁴-⁹]");

    private static final String BLANKS = "[\\s\\u3000]{0,3}";
    private static final String CIRCLED = "[①-⑳㉑-㊿]";
    private static final String RAISED = "(?:[¹²³⁰⁴-⁹]{1,3}|⁽[¹²³⁰⁴-⁹]{1,3}⁾)";
    private static final String AFTER_WORD = "(?<=[\\p{IsHan}”’》）)])" + BLANKS;
    private static final String AFTER_STOP = "(?<=[。”）)》！？，；])" + BLANKS;
    private static final String BEFORE_STOP = "(?=[，。；、：！？”’）》]|$)";

    private final Pattern sure;
    private final Pattern anywhere;
    private final Pattern note;

    DropNoteMarks(Forms forms) {
        String after = "(?!" + forms.words().regex(CleaningGroup.AFTER_NUMBER) + ")";
        String number = "(?:" + forms.copies().noteMark().pattern() + ")" + after;
        String worded = "[\\[［〔【(（]" + BLANKS + forms.words().regex(CleaningGroup.NOTE_WORD) + BLANKS + "\\d{1,3}"
                + BLANKS + "[\\]］〕】)）]" + after;
        String word = AFTER_WORD + "(?:" + worded + "|" + RAISED + ")";
        sure = Pattern.compile(AFTER_STOP + "(?:" + number + "|" + worded + "|" + RAISED + ")|" + AFTER_WORD + "(?:"
                + number + "|" + CIRCLED + ")" + BEFORE_STOP + "|" + word);
        anywhere = Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}])" + BLANKS + "(?:" + number + "|" + worded + ")|"
                + AFTER_WORD + "(?:" + CIRCLED + "|" + RAISED + ")|" + AFTER_STOP + RAISED);
        note = Pattern.compile("(?:" + number + "|" + worded + "|" + CIRCLED + "|" + RAISED + ").+");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = firstNote(lines);
        Set<Integer> notes = new TreeSet<>();
        lines.subList(first, lines.size()).forEach(note -> notes.add(number(note.text())));
        Set<Integer> marks = new TreeSet<>();
        for (Line line : lines.subList(0, first)) {
            marks(anywhere, line).forEach(mark -> marks.add(number(mark.group())));
        }
        if (!notes.isEmpty() && marks.containsAll(notes)) {
            lines.subList(first, lines.size())
                    .forEach(note -> record.drop(InterventionKind.NOTE, note, AccountReason.NOTE));
            return without(lines.subList(0, first), anywhere, notes, record);
        }
        List<Line> kept = isAscending(lines) ? without(lines, sure, Set.of(), record) : lines;
        kept.forEach(line -> reportKept(line, record));
        return kept;
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
        if (digits.find()) {
            return Integer.parseInt(digits.group());
        }
        int number = 0;
        for (int i = 0; i < mark.length(); i++) {
            int value = Character.getNumericValue(mark.charAt(i));
            if (value < 0 && number > 0) {
                return number;
            }
            number = value < 0 ? number : 10 * number + value;
        }
        return number;
    }

    /** Drops note marks; if {@code notes} is not empty, only those with its numbers. */
    private static List<Line> without(List<Line> lines, Pattern pattern, Set<Integer> notes, CleaningRecord record) {
        List<Line> repaired = new ArrayList<>();
        for (Line line : lines) {
            BitSet gone = new BitSet();
            for (MatchResult mark : marks(pattern, line)) {
                if (notes.isEmpty() || notes.contains(number(mark.group()))) {
                    gone.set(mark.start(), mark.end());
                    record.drop(InterventionKind.NOTE, line.slice(mark.start(), mark.end()), AccountReason.NOTE_MARK);
                }
            }
            repaired.add(line.without(gone));
        }
        return repaired;
    }

    private void reportKept(Line line, CleaningRecord record) {
        for (MatchResult mark : marks(anywhere, line)) {
            record.report(
                    Code.RAISED_NUMBER,
                    line.slice(mark.start(), mark.end()),
                    Quotation.around(line.text(), mark.start(), mark.end()),
                    Fate.KEPT);
        }
    }

    private static List<MatchResult> marks(Pattern pattern, Line line) {
        return NUMERAL.matcher(line.text()).find()
                ? pattern.matcher(line.text()).results().toList()
                : List.of();
    }

    /** Whether the numbers ascend, or begin anew, as on each page. */
    private boolean isAscending(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            for (MatchResult mark : marks(sure, line)) {
                int number = number(mark.group());
                if (number < last && number != 1) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }
}
