package org.xuanyan.clean;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** Notes below a text, and the marks that refer to them: {@code [1] 见《桥岭宪章》第三条。}. */
final class NoteLines {

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

    /**
     * Creates the finder.
     *
     * @param mark a number in brackets, as copies print it
     */
    NoteLines(CleaningWords words, Pattern mark) {
        String after = "(?!" + words.regex(CleaningGroup.AFTER_NUMBER) + ")";
        String number = "(?:" + mark.pattern() + ")" + after;
        String worded = "[\\[［〔【(（]" + BLANKS + words.regex(CleaningGroup.NOTE_WORD) + BLANKS + "\\d{1,3}" + BLANKS
                + "[\\]］〕】)）]" + after;
        String word = AFTER_WORD + "(?:" + worded + "|" + RAISED + ")";
        sure = Pattern.compile(AFTER_STOP + "(?:" + number + "|" + worded + "|" + RAISED + ")|" + AFTER_WORD + "(?:"
                + number + "|" + CIRCLED + ")" + BEFORE_STOP + "|" + word);
        anywhere = Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}])" + BLANKS + "(?:" + number + "|" + worded + ")|"
                + AFTER_WORD + "(?:" + CIRCLED + "|" + RAISED + ")|" + AFTER_STOP + RAISED);
        note = Pattern.compile("(?:" + number + "|" + worded + "|" + CIRCLED + "|" + RAISED + ").+");
    }

    /** Returns what is surely a mark. */
    Pattern sure() {
        return sure;
    }

    /** Returns what is a mark if there is a note for it. */
    Pattern anywhere() {
        return anywhere;
    }

    /**
     * Returns where the notes below a text begin; the number of lines if there are none, or the text has no mark for one.
     *
     * @param record knows the marks that were dropped
     */
    int first(List<Line> lines, CleaningRecord record) {
        int first = lines.size();
        while (first > 0
                && lines.get(first - 1).role() == Line.Role.TEXT
                && lines.get(first - 1).layout().shown() != Line.Shown.NUMBER_CELL
                && note.matcher(lines.get(first - 1).text()).matches()) {
            first--;
        }
        Set<Integer> marks = new TreeSet<>();
        record.noteMarks().forEach(mark -> marks.add(number(mark)));
        for (Line line : lines.subList(0, first)) {
            marks(anywhere, line).forEach(mark -> marks.add(number(mark.group())));
        }
        boolean marked =
                lines.subList(first, lines.size()).stream().allMatch(line -> marks.contains(number(line.text())));
        return marked ? first : lines.size();
    }

    /** Returns the first number in a mark or a note. */
    static int number(String mark) {
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

    /** Returns the marks of a pattern in a line. */
    static List<MatchResult> marks(Pattern pattern, Line line) {
        return NUMERAL.matcher(line.text()).find()
                ? pattern.matcher(line.text()).results().toList()
                : List.of();
    }
}
