package org.xuanyan.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Numerals;

/** How declarations number their sections: {@code 一}, {@code 一、标题}, {@code （一）}, {@code 1.}, {@code 1 标题}, {@code 第一章 标题}. */
final class HeadingForm {

    /** Styles of numbering, from the outside to the inside. */
    enum NumberingStyle {
        /** {@code 第一章}, {@code 第二部分}. */
        CHAPTER,
        /** {@code 第一节}. */
        DIVISION,
        /** {@code 一}, {@code 一、}, {@code 一 标题}. */
        PLAIN,
        /** {@code （一）}. */
        BRACKETED,
        /** {@code 第一条}. */
        ARTICLE,
        /** {@code 1}, {@code 1.}, {@code 1、}, {@code 1 标题}. */
        ARABIC;

        /** The levels that the unit of a numeral may have. */
        static final List<String> UNITS = List.of("chapter", "division", "article");

        /** Whether paragraphs are numbered so, not only headings. */
        boolean isOfParagraphs() {
            return compareTo(BRACKETED) >= 0;
        }

        static Optional<NumberingStyle> ofUnit(String meaning) {
            return UNITS.contains(meaning) ? Optional.of(valueOf(meaning.toUpperCase(Locale.ROOT))) : Optional.empty();
        }
    }

    /**
     * A line that begins with a number.
     *
     * @param rest where the words after the number begin, 0-based
     */
    record NumberedHeading(NumberingStyle style, int ordinal, int rest) {}

    private static final int LONGEST_TITLE = 40;

    /** Characters that do not end a title. */
    private static final String UNFINISHED = "。；，,;：:、";

    /** A title, which may follow a numeral and a blank. */
    private static final String TITLE = "\\p{IsHan}[^。；！？!?;：…]{0,38}(?<![，、,])";

    private final Numerals numerals;
    private final Map<String, NumberingStyle> units;
    private final Pattern unit;
    private final Pattern bracket;
    private final Pattern number;
    private final Pattern section;
    private final Pattern unnumbered;

    HeadingForm(CleaningWords words, Numerals numerals) {
        this.numerals = numerals;
        units = words.meanings(CleaningGroup.UNITS, NumberingStyle::ofUnit, NumberingStyle.UNITS);
        String numeral = "(" + numerals.regex() + "|[1-9]\\d{0,2})";
        unit = Pattern.compile(words.regex(CleaningGroup.UNIT_PREFIX) + numeral + "(" + String.join("|", units.keySet())
                + ")(?:[\\s\\u3000]+|$|(?<=" + chapters() + ")(?=\\p{IsHan}{2,16}$))");
        bracket = Pattern.compile("[（(]" + numeral + "[）)]");
        number = Pattern.compile(numeral + "(?:、|[．.](?![\\d0-9])|[\\s\\u3000]+(?!" + words.regex(CleaningGroup.COUNTED)
                + ")(?=" + TITLE + "$)|$)");
        section = words.pattern(CleaningGroup.SECTION_LINE);
        unnumbered = words.pattern(CleaningGroup.UNNUMBERED);
    }

    /** Returns the units of the outermost headings, behind which a program may have lost the blank. */
    private String chapters() {
        return units.entrySet().stream()
                .filter(each -> each.getValue() == NumberingStyle.CHAPTER)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
    }

    /** Returns the number that a line begins with. */
    Optional<NumberedHeading> read(String line) {
        Matcher withUnit = unit.matcher(line);
        if (withUnit.lookingAt()) {
            return heading(units.get(withUnit.group(2)), withUnit);
        }
        Matcher inBrackets = bracket.matcher(line);
        if (inBrackets.lookingAt()) {
            return heading(NumberingStyle.BRACKETED, inBrackets);
        }
        Matcher plain = number.matcher(line);
        return plain.lookingAt()
                ? heading(plain.group(1).charAt(0) <= '9' ? NumberingStyle.ARABIC : NumberingStyle.PLAIN, plain)
                : Optional.empty();
    }

    /** Whether a line is a number and nothing else. */
    boolean isNumeral(String line) {
        return read(line).filter(heading -> heading.rest() == line.length()).isPresent();
    }

    /** Whether a line is a heading of any kind, without a sentence. */
    boolean isTitle(String line) {
        return isWord(line)
                || line.length() <= LONGEST_TITLE
                        && UNFINISHED.indexOf(line.charAt(line.length() - 1)) < 0
                        && line.indexOf('。') < 0
                        && read(line).isPresent();
    }

    /** Whether a line of a web page is the heading of a section with a numeral of the language. */
    boolean opensSection(String line) {
        return section.matcher(line).matches();
    }

    /** Whether a line is a heading without a number. */
    boolean isWord(String line) {
        return unnumbered.matcher(line).matches();
    }

    private Optional<NumberedHeading> heading(NumberingStyle style, Matcher matcher) {
        String numeral = matcher.group(1);
        OptionalInt value =
                numeral.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(numeral)) : numerals.parse(numeral);
        return value.isPresent()
                ? Optional.of(new NumberedHeading(style, value.getAsInt(), matcher.end()))
                : Optional.empty();
    }
}
