package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;

/** Numbers of notes in a copy without raised characters: before a note, on a line of their own, and as marks in the text. */
final class FootNoteForm {

    private static final String BLANKS = "[\\s\\u3000]{0,3}";

    private static final String SHOWN = "[①-⑳㉑-㊿¹²³⁰⁴-⁹]{1,3}|[\\[［〔]\\d{1,3}[\\]］〕]";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final Pattern SHOWN_FIRST = Pattern.compile(SHOWN);

    private static final Pattern ALONE = Pattern.compile("\\d{1,3}|" + SHOWN);

    /** Not a dash, not part of a larger number, and not the second half of one. */
    private static final String NO_NUMBER = "(?![\\d.%％‰/:：-])";

    private static final String CHARACTER = "(?<=[\\p{IsHan}”’》）)」』，。；、！？])";

    private static final String LETTER = "(?<=[\\p{L}\\p{Pf}\\p{Pe}\"'.,;:!?&&[^\\p{IsHan}]])(?<!\\d[.,:])";

    private final Pattern before;
    private final String counted;
    private final String character;
    private final Forms forms;

    FootNoteForm(Forms forms) {
        this.forms = forms;
        counted = forms.writing().spaced() ? "" : "(?!" + forms.words().regex(CleaningGroup.COUNTED) + ")";
        character = forms.writing().spaced()
                ? ""
                : CHARACTER + "(?<!" + forms.words().regex(CleaningGroup.UNIT_PREFIX) + ")" + BLANKS;
        before = Pattern.compile(
                "(?<mark>" + SHOWN + "|\\d{1,3}(?!\\d))" + "[\\s\\u3000]*" + counted + "(?=[\\p{L}\\p{Pi}\\p{Ps}\"'])");
    }

    /** Whether a line is a page number in its own form. */
    boolean isPageNumber(Line line) {
        return forms.page().matches(line.text());
    }

    /** Returns the number of a line that has nothing else. */
    Optional<Integer> numberAlone(Line line) {
        return ALONE.matcher(line.text()).matches() ? Optional.of(NoteLines.number(line.text())) : Optional.empty();
    }

    /** Returns the number before the words of a line. */
    Optional<Integer> numberBefore(Line line) {
        Matcher number = before.matcher(line.text());
        return number.lookingAt() ? Optional.of(NoteLines.number(number.group("mark"))) : Optional.empty();
    }

    /** Whether the number of a note is circled, raised or in brackets. */
    boolean isShown(Line note) {
        return SHOWN_FIRST.matcher(note.text()).lookingAt();
    }

    /**
     * Returns what may be marks of a note in some lines.
     *
     * @param plain whether the mark may be a number like any other
     */
    List<FootMark> marks(List<Line> lines, int first, int end, int number, boolean plain) {
        String any = plain ? "(?:" + number + "|" + shown(number) + ")" : "(?:" + shown(number) + ")";
        Pattern mark = Pattern.compile(
                forms.writing().spaced()
                        ? LETTER + " ?(?:" + shown(number) + ")|" + LETTER + any + NO_NUMBER + "(?!\\p{L})"
                        : character + any + BLANKS + NO_NUMBER + counted + "(?=[\\p{L}\\p{P}]|$)|" + LETTER + any
                                + "(?=[，。；、）]|$)");
        List<FootMark> marks = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Line line = lines.get(i);
            if (line.role() == Line.Role.TEXT) {
                mark.matcher(line.text()).results().forEach(found -> marks.add(FootMark.of(line, found)));
            }
        }
        return marks;
    }

    /** Returns the forms in which a number is known to be a mark, as alternatives. */
    private static String shown(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        String bracketed = "[\\[［〔]" + number + "[\\]］〕]";
        return number <= CIRCLED.length()
                ? raised + "|" + bracketed + "|" + CIRCLED.charAt(number - 1)
                : raised + "|" + bracketed;
    }
}
