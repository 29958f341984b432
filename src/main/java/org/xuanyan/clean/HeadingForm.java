package org.xuanyan.clean;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Languages;

/** How declarations number their sections: {@code 一}, {@code 一、标题}, {@code （一）}, {@code 1.}, {@code 第一章 标题}. */
final class HeadingForm {

    /** Styles of numbering, from the outside to the inside. */
    enum NumberingStyle {
        /** {@code 第一章}, {@code 第二部分}. */
        CHAPTER,
        /** {@code 第一节}. */
        DIVISION,
        /** {@code 一}, {@code 一、}. */
        PLAIN,
        /** {@code （一）}. */
        BRACKETED,
        /** {@code 第一条}. */
        ARTICLE,
        /** {@code 1}, {@code 1.}, {@code 1、}. */
        ARABIC
    }

    /**
     * A line that begins with a number.
     *
     * @param rest where the words behind the number begin
     */
    record Heading(NumberingStyle style, int ordinal, int rest) {}

    private static final String NUMERAL = "([零一二三四五六七八九十百]{1,7}|[1-9]\\d{0,2})";
    private static final int LONGEST_TITLE = 40;

    private static final Pattern UNIT = Pattern.compile("第" + NUMERAL + "(部分|[章节部编条分])(?:[\\s\\u3000]+|$)");
    private static final Pattern BRACKET = Pattern.compile("[（(]" + NUMERAL + "[）)]");
    private static final Pattern NUMBER = Pattern.compile(NUMERAL + "(?:、|[．.](?![\\d0-9])|$)");

    private static final Pattern WORD =
            Pattern.compile("序\\s*言|前\\s*言|引\\s*言|导\\s*言|结\\s*语|结\\s*束\\s*语|总\\s*则|附\\s*则|附\\s*件.{0,4}");

    /** A section mark with its title if it prints one, in an element of a web page. */
    private static final Pattern SECTION =
            Pattern.compile("[一二三四五六七八九十]{1,3}(?:、.{0,40}[^。；，：、])?|第[一二三四五六七八九十]{1,3}[章节部].{0,40}");

    /** No title ends with one of these. */
    private static final String UNFINISHED = "。；，,;：:、";

    /** Returns the number that a line begins with. */
    Optional<Heading> read(String line) {
        Matcher unit = UNIT.matcher(line);
        if (unit.lookingAt()) {
            NumberingStyle style = switch (unit.group(2)) {
                case "节" -> NumberingStyle.DIVISION;
                case "条" -> NumberingStyle.ARTICLE;
                default -> NumberingStyle.CHAPTER;
            };
            return heading(style, unit);
        }
        Matcher bracket = BRACKET.matcher(line);
        if (bracket.lookingAt()) {
            return heading(NumberingStyle.BRACKETED, bracket);
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt()
                ? heading(number.group(1).charAt(0) <= '9' ? NumberingStyle.ARABIC : NumberingStyle.PLAIN, number)
                : Optional.empty();
    }

    /** Whether a line is a heading of some kind, without a sentence. */
    boolean isTitle(String line) {
        return isWord(line)
                || line.length() <= LONGEST_TITLE
                        && UNFINISHED.indexOf(line.charAt(line.length() - 1)) < 0
                        && read(line).isPresent();
    }

    /** Whether a line of a web page is the heading of a section with a Chinese numeral. */
    boolean opensSection(String line) {
        return SECTION.matcher(line).matches();
    }

    /** Whether a line is one of the words that head a part without a number. */
    boolean isWord(String line) {
        return WORD.matcher(line).matches();
    }

    private static Optional<Heading> heading(NumberingStyle style, Matcher matcher) {
        String numeral = matcher.group(1);
        OptionalInt value = numeral.charAt(0) <= '9'
                ? OptionalInt.of(Integer.parseInt(numeral))
                : Languages.of("zh").numerals().parse(numeral);
        return value.isPresent() ? Optional.of(new Heading(style, value.getAsInt(), matcher.end())) : Optional.empty();
    }
}
