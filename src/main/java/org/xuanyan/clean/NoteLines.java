package org.xuanyan.clean;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.problem.Code;

/** Notes below a text, and the marks that refer to them: {@code [1] 见《桥岭宪章》第三条。}. */
final class NoteLines {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    /** A note has at most this many lines below its first one, or the notes below it. */
    private static final int MOST_LINES = 4;

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
    private final Pattern flat;
    private final Pattern note;
    private final Pattern bare;
    private final Pattern heading;
    private final Pattern worded;

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
        String last = AFTER_STOP + CIRCLED + "$";
        sure = Pattern.compile(last + "|" + AFTER_STOP + "(?:" + number + "|" + worded + "|" + RAISED + ")|"
                + AFTER_WORD + "(?:" + number + "|" + CIRCLED + ")" + BEFORE_STOP + "|" + word);
        anywhere = Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}])" + BLANKS + "(?:" + number + "|" + worded + ")|"
                + AFTER_WORD + "(?:" + CIRCLED + "|" + RAISED + ")|" + AFTER_STOP + RAISED + "|" + last);
        flat = Pattern.compile("(?<=[”》])" + BLANKS + "[1-9]\\d?(?!\\d|\\.\\d)" + BLANKS + "(?!"
                + words.regex(CleaningGroup.COUNTED) + ")(?=[\\p{IsHan}，。；])");
        heading = Pattern.compile(words.regex(CleaningGroup.NOTE_HEADINGS) + "[:：]?");
        this.worded = Pattern.compile("(?:" + words.regex(CleaningGroup.NOTE_LINE) + "|"
                + words.regex(CleaningGroup.NOTE_HEADINGS) + BLANKS + "[:：]).*[\\p{IsHan}\\p{L}].*");
        note = Pattern.compile("(?<mark>" + number + "|" + worded + "|" + CIRCLED + "|" + RAISED + ").+");
        bare = Pattern.compile(
                "(?<mark>\\d{1,3})" + BLANKS + "(?!" + words.regex(CleaningGroup.COUNTED) + ")(?=[\\p{IsHan}《“])");
    }

    /** Whether a line begins like a note, with a word and without a mark that the text could have: {@code 注：…}. */
    boolean isWorded(String line) {
        return worded.matcher(line).matches();
    }

    /** Returns what is surely a mark. */
    Pattern sure() {
        return sure;
    }

    /** Returns what is a mark if there is a note for it. */
    Pattern anywhere() {
        return anywhere;
    }

    /** Returns what may be a mark that is raised in print, but not in the copy: {@code “绿色课堂”3推广}. */
    Pattern flat() {
        return flat;
    }

    /**
     * Returns where the notes below a text begin, with the heading above them; the number of lines if there are none, or if
     * most of them have no mark in the text.
     *
     * @param record knows the marks that were dropped
     */
    int first(List<Line> lines, CleaningRecord record) {
        int first = lowest(lines, record);
        Set<Integer> marks = marked(lines.subList(0, first), record);
        List<Integer> numbers = lines.subList(first, lines.size()).stream()
                .filter(line -> begins(line, record))
                .map(this::number)
                .toList();
        long known = numbers.stream().filter(marks::contains).count();
        boolean most = 2 * known > numbers.size() && isAscending(numbers);
        boolean numbered = first > 0 && first < lines.size() && goesOnFrom(lines.get(first - 1), lines.get(first));
        return (known == numbers.size() || most) && !numbered ? withHeading(lines, first) : lines.size();
    }

    /** Whether the number of a line follows that of the line above it, so that both are numbered paragraphs. */
    boolean goesOnFrom(Line above, Line line) {
        Matcher upper = bare.matcher(above.text());
        Matcher lower = bare.matcher(line.text());
        return upper.lookingAt() && lower.lookingAt() && number(upper.group("mark")) + 1 == number(lower.group("mark"));
    }

    /** Returns where the last lines begin that have the form of notes, whether or not the text has their marks. */
    int lowest(List<Line> lines, CleaningRecord record) {
        int first = lines.size();
        for (int i = first - 1;
                i >= 0 && first - i <= MOST_LINES && (begins(lines.get(i), record) || goesOn(lines, i));
                i--) {
            first = begins(lines.get(i), record) ? i : first;
        }
        return first;
    }

    /** Returns the numbers of the marks that some lines have or had. */
    Set<Integer> marked(List<Line> lines, CleaningRecord record) {
        Set<Integer> marks = raised(record);
        for (Line line : lines) {
            marks(anywhere, line).forEach(mark -> marks.add(number(mark.group())));
        }
        return marks;
    }

    private static Set<Integer> raised(CleaningRecord record) {
        Set<Integer> raised = new TreeSet<>();
        record.noteMarks().forEach(mark -> raised.add(number(mark.text())));
        return raised;
    }

    /** Reports the dropped marks whose numbers no note has. */
    static void reportMarksWithout(Set<Integer> notes, CleaningRecord record) {
        record.noteMarks().stream()
                .filter(mark -> !notes.contains(number(mark.text())))
                .forEach(mark -> record.report(Code.NOTE_ALONE, mark, Quotation.of(mark.text()), "mark"));
    }

    private static boolean isAscending(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns the index of the heading above notes, or of the first note. */
    private int withHeading(List<Line> lines, int first) {
        boolean headed = first > 0
                && first < lines.size()
                && heading.matcher(lines.get(first - 1).text()).matches();
        return headed ? first - 1 : first;
    }

    /**
     * Whether a line begins with the number of a note. One that is neither raised nor in brackets counts if a mark with this
     * number was raised in the text.
     */
    boolean begins(Line line, CleaningRecord record) {
        if (line.role() != Line.Role.TEXT || line.layout().shown() == Line.Shown.NUMBER_CELL) {
            return false;
        }
        return note.matcher(line.text()).matches()
                || bare.matcher(line.text()).lookingAt() && raised(record).contains(number(line));
    }

    /** Returns the number with which a note begins. */
    int number(Line line) {
        Matcher mark = note.matcher(line.text());
        Matcher digits = bare.matcher(line.text());
        return mark.matches() ? number(mark.group("mark")) : digits.lookingAt() ? number(digits.group("mark")) : 0;
    }

    /**
     * Whether a line below another may go on with its note: after a line break of a page, or in a copy with lines, where the
     * line above has at least as many characters and does not end with a stop.
     */
    private static boolean goesOn(List<Line> lines, int i) {
        if (i == 0 || lines.get(i).role() != Line.Role.TEXT) {
            return false;
        }
        Line above = lines.get(i - 1);
        Line.Layout layout = lines.get(i).layout();
        boolean broken = layout.edge() == Line.Edge.LINE && above.layout().edge() == Line.Edge.PARAGRAPH;
        boolean wrapped = layout.edge() == Line.Edge.LINE
                && !Sentence.ends(above.text())
                && lines.get(i).text().length() <= above.text().length();
        return layout.gap() == 0 && layout.number().isEmpty() && (broken || wrapped);
    }

    /** Returns the first number in a mark. */
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
