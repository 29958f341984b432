package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.PrintedMark;

/**
 * The numbers and marks that a text prints before its paragraphs and the items of its lists: {@code 14.}, {@code （三）},
 * {@code (a)}, {@code •}; and the words for its annexes.
 */
public final class ParagraphMarks {

    private static final String FILE = "paragraph-marks.txt";
    private static final String ANNEXES = "annexes.txt";
    private static final String LIKE_MARKS = "like-marks.txt";
    private static final String NUMBERS = "numbers";
    private static final String ITEMS = "items";
    private static final String IN_ORDER = "items in order";
    private static final String NUMBER = "number";

    /** A longer number is a year or a quantity. */
    private static final String DIGITS = "[1-9\uFF11-\uFF19][0-9\uFF10-\uFF19]{0,2}";

    private static final String BLANKS = "[ \\t\\u3000]*";

    private final List<Pattern> numbers;
    private final Pattern items;
    private final Pattern inOrder;
    private final List<Pattern> likeMarks;
    private final Pattern annexes;
    private final Numerals numerals;

    private ParagraphMarks(
            List<Pattern> numbers,
            Pattern items,
            Pattern inOrder,
            List<Pattern> likeMarks,
            Pattern annexes,
            Numerals numerals) {
        this.numbers = numbers;
        this.items = items;
        this.inOrder = inOrder;
        this.likeMarks = likeMarks;
        this.annexes = annexes;
        this.numerals = numerals;
    }

    static ParagraphMarks read(LanguageFolder folder, Numerals numerals) {
        WordFile file = folder.readOrEnglish(FILE, WordGroups.of(NUMBERS, ITEMS, IN_ORDER))
                .with(NUMBER, "(" + numerals.regex() + "|" + DIGITS + ")");
        WordFile like = LanguageFolder.OF_ALL.readOptional(LIKE_MARKS, WordGroups.of(WordFile.FIRST));
        return new ParagraphMarks(
                file.entries(NUMBERS).stream()
                        .map(each -> Pattern.compile(file.regex(each) + BLANKS))
                        .toList(),
                Pattern.compile(file.regex(ITEMS) + BLANKS),
                Pattern.compile(file.regex(IN_ORDER) + BLANKS),
                like.patterns(WordFile.FIRST),
                folder.readOrEnglish(ANNEXES, WordGroups.of(WordFile.FIRST)).pattern(WordFile.FIRST),
                numerals);
    }

    /**
     * The mark at the beginning of a text.
     *
     * @param length of the mark and the blanks after it, in UTF-16 code units
     */
    public record FoundMark(PrintedMark mark, int length) {}

    /** Returns the mark with which a text begins; empty if it begins with words, or if nothing follows the mark. */
    public Optional<FoundMark> find(String text) {
        return atBeginning(text).filter(found -> found.length() < text.length());
    }

    /**
     * Returns the mark with which a text begins, with its letter or numeral, if only the order of a list shows that it is one:
     * {@code A.}, {@code IV.}
     */
    public Optional<FoundMark> findInOrder(String text) {
        Matcher matcher = inOrder.matcher(text);
        return matcher.lookingAt() && matcher.end() < text.length()
                ? Optional.of(found(matcher, numeral(matcher), OptionalInt.empty(), ITEMS))
                : Optional.empty();
    }

    /** Returns the mark with which a heading begins, e.g. {@code （一）}; a heading may have no words after it. */
    public Optional<PrintedMark> inHeading(String heading) {
        return atBeginning(heading).map(FoundMark::mark);
    }

    private Optional<FoundMark> atBeginning(String text) {
        for (int form = 0; form < numbers.size(); form++) {
            Matcher matcher = numbers.get(form).matcher(text);
            if (matcher.lookingAt()) {
                String numeral = numeral(matcher);
                OptionalInt value = value(numeral);
                if (value.isPresent()) {
                    String kind = form + (isDigit(numeral) ? "d" : "w");
                    return Optional.of(found(matcher, numeral, value, kind));
                }
            }
        }
        Matcher item = items.matcher(text);
        return item.lookingAt()
                ? Optional.of(found(item, item.group().stripTrailing(), OptionalInt.empty(), ITEMS))
                : Optional.empty();
    }

    /** Returns the form of a number as printed, e.g. of {@code 1.}; empty if it is not one. */
    public Optional<String> formOf(String written) {
        return alone(written).map(PrintedMark::form);
    }

    /** Returns the number of a mark as printed, e.g. of {@code 1.}; empty if it is not a number. */
    public OptionalInt valueOf(String written) {
        return alone(written).map(PrintedMark::number).orElse(OptionalInt.empty());
    }

    private Optional<PrintedMark> alone(String written) {
        // Some forms, such as 第一条, need a blank after them, which is not part of what is written; a bare number a wide
        // one.
        return atBeginning(written + "\u3000")
                .map(FoundMark::mark)
                .filter(mark -> mark.written().equals(written) && mark.number().isPresent());
    }

    /** Returns whether a mark is still one if words follow it directly. */
    public boolean isMark(PrintedMark mark, String words) {
        return find(mark.written() + words)
                .filter(found -> found.mark().equals(mark))
                .isPresent();
    }

    /**
     * What looks like a number or mark without a known form. Only a run of paragraphs with the same form shows that it is a
     * mark.
     *
     * @param form the index of its entry in the list
     * @param number the value if only numbers that follow each other are marks
     */
    public record UnknownMark(int form, OptionalInt number) {

        /** Returns whether it may belong to the same run as the mark of the paragraph before. */
        public boolean follows(UnknownMark before) {
            return form == before.form && (number.isEmpty() || number.getAsInt() == before.number.orElse(0) + 1);
        }
    }

    /** Returns what looks like a number or mark at the beginning of a text without a known one. */
    public Optional<UnknownMark> unknownForm(String text) {
        for (int form = 0; form < likeMarks.size(); form++) {
            Matcher matcher = likeMarks.get(form).matcher(text);
            if (matcher.lookingAt()) {
                boolean counts = matcher.groupCount() > 0;
                OptionalInt number = counts ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
                return Optional.of(new UnknownMark(form, number));
            }
        }
        return Optional.empty();
    }

    /** Returns the word with which a heading opens an annex, with its number, e.g. {@code 附件一}; empty if it opens none. */
    public Optional<String> annex(String heading) {
        Matcher matcher = annexes.matcher(heading);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static FoundMark found(Matcher matcher, String numeral, OptionalInt value, String form) {
        return new FoundMark(new PrintedMark(matcher.group().strip(), numeral, value, form), matcher.end());
    }

    private static String numeral(Matcher matcher) {
        List<String> found = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            Optional.ofNullable(matcher.group(group)).ifPresent(found::add);
        }
        return found.get(0);
    }

    private static boolean isDigit(String numeral) {
        return Character.isDigit(numeral.charAt(0));
    }

    private OptionalInt value(String numeral) {
        return isDigit(numeral) ? OptionalInt.of(Integer.parseInt(numeral)) : numerals.parse(numeral);
    }
}
