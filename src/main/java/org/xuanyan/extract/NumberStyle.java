package org.xuanyan.extract;

import java.util.Locale;
import org.xuanyan.language.Languages;
import org.xuanyan.language.Numerals;
import org.xuanyan.model.LanguageTag;

/** Writes numbers of paragraphs as office programs show them. */
final class NumberStyle {

    private static final Numerals CHINESE =
            Languages.of(LanguageTag.of("zh-Hans").orElseThrow()).numerals();

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private NumberStyle() {}

    /**
     * Writes a number.
     *
     * @param style as DOCX names it, e.g. {@code chineseCounting}; any other is written in digits
     */
    static String write(int value, String style) {
        return switch (style) {
            case "none" -> "";
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "lowerLetter" -> letters(value, 'a');
            case "upperLetter" -> letters(value, 'A');
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value > 0 && value <= 20 ? Character.toString(0x2460 + value - 1) : Integer.toString(value);
            case "decimalFullWidth", "decimalFullWidth2" ->
                Integer.toString(value)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (text, c) -> text.append((char) (c + 0xFEE0)),
                                StringBuilder::append)
                        .toString();
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> CHINESE.write(value);
            default -> Integer.toString(value);
        };
    }

    /** 27 is {@code aa}. */
    private static String letters(int value, char first) {
        if (value < 1) {
            return Integer.toString(value);
        }
        return Character.toString(first + (value - 1) % 26).repeat((value - 1) / 26 % 10 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder text = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return text.toString();
    }
}
