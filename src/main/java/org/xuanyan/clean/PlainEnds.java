package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;

/**
 * Where a text in a language without word lists breaks off in mid-sentence: in its last paragraph, or in one above it.
 * Signatures, days, clauses and items of lists need no stop.
 */
final class PlainEnds {

    /** A line with fewer words may be a name, an item or a label. */
    private static final int FEWEST_WORDS = 4;

    /** A longer line without a sentence is no name. */
    private static final int LONG = 40;

    private static final Pattern NOTE_MARKS = Pattern.compile("(?: ?(?:\\[[^\\[\\]]{1,12}\\]|[¹²³⁰⁴-⁹]+))+$");

    /** The end of an item that others follow: {@code ; and}. */
    private static final Pattern CLAUSE_END = Pattern.compile("[,;] \\p{L}{1,3}$");

    /** The end of a lead-in, or of an item that another follows. */
    private static final Pattern LIST = Pattern.compile("[:;]$|[,;] \\p{L}{1,3}$");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final List<Line> blocks;
    private final Forms forms;
    private final CleaningRecord record;

    private PlainEnds(List<Line> blocks, Forms forms, CleaningRecord record) {
        this.blocks = blocks;
        this.forms = forms;
        this.record = record;
    }

    /** Reports the paragraphs that break off. */
    static void report(List<Line> blocks, Forms forms, CleaningRecord record) {
        if (!blocks.isEmpty()) {
            PlainEnds ends = new PlainEnds(blocks, forms, record);
            ends.reportInside();
            ends.reportLast();
        }
    }

    private void reportInside() {
        int first = IntStream.range(0, blocks.size())
                .filter(i -> isMarked(blocks.get(i)))
                .findFirst()
                .orElse(blocks.size());
        first = Math.min(first, sentences().findFirst().orElse(blocks.size()));
        int last = sentences().max().orElse(-1);
        for (int i = first; i < last; i++) {
            Line line = blocks.get(i);
            if (isCut(i) && !record.isReported(line.end(), blocks.get(i + 1).start())) {
                int length = line.text().length();
                record.report(Code.OPEN_END, line.slice(length - 1, length), Quotation.of(line.text()), "");
            }
        }
    }

    /** Returns the indexes of the paragraphs that have a sentence, and are not about the day of the text. */
    private IntStream sentences() {
        return IntStream.range(0, blocks.size())
                .filter(i -> forms.writing().hasSentence(blocks.get(i).text()))
                .filter(i -> !forms.adoption().isDayAndPlace(blocks.get(i).text()));
    }

    private boolean isCut(int i) {
        Line line = blocks.get(i);
        String text = withoutMarks(line);
        boolean goesOn = blocks.get(i + 1).role() == Line.Role.TEXT
                && Character.isLowerCase(blocks.get(i + 1).text().codePointAt(0));
        return isOpen(line)
                && !Sentence.endsWithComma(text)
                && !(CLAUSE_END.matcher(text).find() && isClause(i - 1))
                && (goesOn
                        || forms.writing().hasStop(text)
                        || (endsWithSmallWord(text) || !isName(text)) && text.length() >= LONG && !isItem(i));
    }

    /** Whether a line is one of several beside each other that have no stop. */
    private boolean isItem(int i) {
        return IntStream.of(i - 1, i + 1)
                .filter(j -> j >= 0 && j < blocks.size())
                .anyMatch(j -> isMarked(blocks.get(i)) == isMarked(blocks.get(j)) && isOpen(blocks.get(j)));
    }

    /** Whether a block ends as one does that others of a list follow. */
    private boolean isClause(int i) {
        String text = i < 0 ? "" : withoutMarks(blocks.get(i));
        return Sentence.endsWithComma(text) || LIST.matcher(text).find();
    }

    private void reportLast() {
        Line last = blocks.get(blocks.size() - 1);
        boolean mark = last.role() == Line.Role.HEADING || last.role() == Line.Role.SUBHEADING;
        String text = withoutMarks(last);
        boolean item = isMarked(last) && blocks.size() > 1 && isItem(blocks.size() - 1);
        boolean open = mark || isOpen(last) && !item && !record.isTruncated();
        boolean sure = mark
                || Sentence.endsWithComma(text)
                || CLAUSE_END.matcher(text).find()
                || endsWithSmallWord(text)
                || forms.writing().hasStop(text);
        if (open && (sure || text.length() >= LONG && !isName(text))) {
            if (sure) {
                record.truncated();
            }
            int length = last.text().length();
            record.report(
                    Code.TRUNCATED,
                    last.slice(length - 1, length),
                    mark ? "mark" : sure ? "sentence" : "perhaps",
                    Quotation.of(last.text()));
        }
    }

    private boolean isOpen(Line line) {
        String text = withoutMarks(line);
        return line.role() == Line.Role.TEXT
                && !text.isEmpty()
                && !forms.writing().ends(text)
                && !forms.adoption().isDayAndPlace(text);
    }

    private boolean isMarked(Line line) {
        return !line.layout().number().isEmpty()
                || forms.marks().find(line.text()).isPresent();
    }

    private static String withoutMarks(Line line) {
        return NOTE_MARKS.matcher(line.text()).replaceFirst("");
    }

    /** Whether a line of several words ends with one in small letters, as neither names nor offices do. */
    private static boolean endsWithSmallWord(String text) {
        String[] words = BLANKS.split(text);
        return words.length >= FEWEST_WORDS && Character.isLowerCase(words[words.length - 1].codePointAt(0));
    }

    /** Whether most of the longer words of a line begin with a capital letter. */
    private static boolean isName(String text) {
        List<String> words = BLANKS.splitAsStream(text)
                .filter(word -> word.length() >= FEWEST_WORDS)
                .toList();
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return 2 * capitals > words.size();
    }
}
