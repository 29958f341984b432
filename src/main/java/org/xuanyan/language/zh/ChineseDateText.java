package org.xuanyan.language.zh;

import java.util.Optional;
import java.util.OptionalInt;
import org.xuanyan.text.SimplifiedForms;
import org.xuanyan.text.Typography;

/**
 * A text as the readers of dates see it: traditional characters, full-width forms, dashes and zeros in one form each, every
 * character at its place.
 */
final class ChineseDateText {

    private static final ChineseNumeral NUMERALS = new ChineseNumeral();

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMBERS = DIGITS + "十";

    /** What is typed for 〇 between other Chinese digits. */
    private static final String LIKE_ZERO = "0OoΟОо◯";

    private static final String OPENING_QUOTES = "“‘「『";

    /** Most characters are between these two, and have one form after they were simplified. */
    private static final int FIRST_HAN = 0x4E00;

    private static final int LAST_HAN = 0x9FFF;

    /** The first month may be called 元月. */
    private static final char FIRST = '元';

    private final String text;

    private ChineseDateText(String text) {
        this.text = text;
    }

    static ChineseDateText of(String text) {
        StringBuilder plain = new StringBuilder(SimplifiedForms.of(text));
        for (int i = 0; i < plain.length(); i++) {
            char written = plain.charAt(i);
            if (written >= FIRST_HAN && written <= LAST_HAN && written != '零') {
                continue;
            }
            char c = (char) Typography.narrow(written);
            plain.setCharAt(
                    i,
                    switch (c) {
                        case '○', '零' -> '〇';
                        case '～', '〜' -> '~';
                        default -> Typography.isDash(c) ? '-' : Typography.isBlank(c) ? ' ' : c;
                    });
        }
        for (int i = 1; i + 1 < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean zero = LIKE_ZERO.indexOf(c) >= 0 && DIGITS.indexOf(plain.charAt(i - 1)) >= 0;
            if (zero && (DIGITS + LIKE_ZERO).indexOf(plain.charAt(i + 1)) >= 0) {
                plain.setCharAt(i, '〇');
            } else if (c == FIRST && plain.charAt(i - 1) == '年' && plain.charAt(i + 1) == '月') {
                plain.setCharAt(i, '一');
            }
        }
        return new ChineseDateText(plain.toString());
    }

    /** Returns the whole text in its one form. */
    String plain() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Returns the character at an offset; U+0000 before and after the text. */
    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    boolean startsWith(String words, int at) {
        return text.startsWith(words, at);
    }

    int skipBlanks(int start) {
        int i = start;
        while (at(i) == ' ') {
            i++;
        }
        return i;
    }

    boolean isNumberAt(int index) {
        return isDigit(at(index)) || isChineseAt(index);
    }

    boolean isChineseAt(int index) {
        return NUMBERS.indexOf(at(index)) >= 0;
    }

    /** Whether four digits and a point or slash stand before an offset: 2018. 7月. */
    boolean isAfterFourDigits(int index) {
        int mark = index - 1;
        while (at(mark) == ' ') {
            mark--;
        }
        int first = mark;
        while (first > mark - 4 && isDigit(at(first - 1))) {
            first--;
        }
        return "./".indexOf(at(mark)) >= 0 && mark - first == 4;
    }

    /** Whether a quotation begins at an offset, which may be a name: “7月5日”纪念馆. */
    boolean isQuoted(int index) {
        return OPENING_QUOTES.indexOf(at(index - 1)) >= 0;
    }

    /** Returns the character after a number and blanks. */
    char unitAfter(DateNumber number) {
        return at(skipBlanks(number.end()));
    }

    /** Reads a whole number: digits, four Chinese digits of a year, or a Chinese numeral below a hundred. */
    Optional<DateNumber> number(int start) {
        int end = start;
        while (isDigit(at(end))) {
            end++;
        }
        if (end > start) {
            int digits = end - start;
            int value = digits <= 4 ? Integer.parseInt(text.substring(start, end)) : -1;
            return Optional.of(new DateNumber(value, digits, end));
        }
        while (isChineseAt(end) && end - start <= 4) {
            end++;
        }
        String numeral = text.substring(start, Math.max(start, end));
        if (numeral.length() == 4 && numeral.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            int value = numeral.chars().reduce(0, (sum, c) -> 10 * sum + DIGITS.indexOf(c));
            return Optional.of(new DateNumber(value, 4, end));
        }
        OptionalInt value = NUMERALS.parse(numeral);
        return value.isPresent() ? Optional.of(new DateNumber(value.getAsInt(), 2, end)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
