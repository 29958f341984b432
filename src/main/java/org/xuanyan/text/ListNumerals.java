package org.xuanyan.text;

import java.util.Locale;

/** The numerals of lists in the styles of HTML: {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}. */
public final class ListNumerals {

    private static final int LETTERS = 26;
    private static final int GREATEST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumerals() {}

    /** Returns a value in a style; in digits if the style has no numeral for it, e.g. {@code 0}. */
    public static String shown(int value, String style) {
        boolean letters = style.equalsIgnoreCase("a") && value > 0;
        boolean roman = style.equalsIgnoreCase("i") && value > 0 && value <= GREATEST_ROMAN;
        String upper = letters ? letters(value) : roman ? roman(value) : Integer.toString(value);
        return Character.isLowerCase(style.charAt(0)) ? upper.toLowerCase(Locale.ROOT) : upper;
    }

    /** Returns whether a numeral is the first one of its style, which has the same name. */
    public static boolean isFirst(String numeral) {
        return shown(1, numeral).equals(numeral);
    }

    /** Returns A to Z, then AA, AB. */
    private static String letters(int value) {
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int value) {
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            numeral.append(ROMAN[i].repeat(rest / ROMAN_VALUES[i]));
            rest %= ROMAN_VALUES[i];
        }
        return numeral.toString();
    }
}
