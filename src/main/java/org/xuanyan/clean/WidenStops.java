package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Punctuation;

/**
 * Half-width full stops: {@code 合作.} becomes {@code 合作。} at the end of a paragraph, and inside it if the copy writes
 * nearly all its full stops so. Otherwise the point may belong to a name, as in {@code 总统阿.卡西莫夫}; it is kept and
 * reported.
 */
final class WidenStops implements CleaningRule {

    /** The full-width point is a full stop of some typewriters and input methods. */
    private static final String POINTS = ".．";

    private static final String SENTENCE_ENDS = "。！？；";

    private static final String PER_CENT = "%％‰";

    private static final String OPENING = "“‘《〈（「『";

    /** In a copy with half-width stops, at most one of so many full stops is full-width. */
    private static final int FEW = 10;

    /** Fewer Han characters are not a sentence, but perhaps the first part of a name. */
    private static final int SHORTEST_SENTENCE = 8;

    /** The longest office together with the first part of a name. */
    private static final int OFFICE = 12;

    private final Forms forms;
    private final Pattern officeAndName;

    WidenStops(Forms forms) {
        this.forms = forms;
        officeAndName = Pattern.compile(forms.words().regex(CleaningGroup.OFFICES) + "\\p{IsHan}{1,2}$");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        long narrow = 0;
        long wide = 0;
        for (Line line : lines) {
            wide += line.text().chars().filter(c -> c == '。').count();
            for (int i = firstPoint(line); i < line.text().length(); i++) {
                narrow += isPoint(line.text(), i) ? 1 : 0;
            }
        }
        boolean throughout = wide * FEW <= narrow;
        return narrow == 0
                ? lines
                : lines.stream().map(line -> widened(line, throughout, record)).toList();
    }

    private Line widened(Line line, boolean throughout, CleaningRecord record) {
        StringBuilder text = new StringBuilder(line.text());
        int start = 0;
        for (int i = firstPoint(line); i < text.length(); i++) {
            if (isPoint(text, i)) {
                boolean sentence = Sentence.han(text.substring(start, i)) >= SHORTEST_SENTENCE;
                if (sentence && (isLast(text, i) || throughout && !isInName(text, start, i))) {
                    text.setCharAt(i, '。');
                } else {
                    record.report(Code.HALF_WIDTH_STOP, line.slice(i, i + 1), Quotation.around(line.text(), i, i + 1));
                }
                start = i + 1;
            } else if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return line.reading(text.toString());
    }

    /** Returns where points may be full stops: in a paragraph, after the number before it. */
    private int firstPoint(Line line) {
        return line.role() == Line.Role.TEXT
                ? forms.marks().find(line.text()).map(found -> found.length()).orElse(0)
                : line.text().length();
    }

    /** Whether a point stands after a Han character, a closing mark or a percent sign, and before another one, or at the end. */
    private static boolean isPoint(CharSequence text, int i) {
        if (POINTS.indexOf(text.charAt(i)) < 0 || i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        return (Character.isIdeographic(before) || Punctuation.isClosing(before) || PER_CENT.indexOf(before) >= 0)
                && (isLast(text, i) || isOfSentence(text.charAt(i + 1)));
    }

    private static boolean isOfSentence(char after) {
        return Character.isIdeographic(after) || OPENING.indexOf(after) >= 0 || Punctuation.isClosing(after);
    }

    /** Whether only closing marks follow. */
    private static boolean isLast(CharSequence text, int i) {
        int after = i + 1;
        while (after < text.length() && Punctuation.isClosing(text.charAt(after))) {
            after++;
        }
        return after == text.length();
    }

    /** Whether a point stands after an office and one or two characters, the first part of a name. */
    private boolean isInName(StringBuilder text, int start, int point) {
        String before = text.substring(Math.max(start, point - OFFICE), point);
        return officeAndName.matcher(before).find();
    }
}
