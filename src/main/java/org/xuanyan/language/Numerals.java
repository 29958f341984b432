package org.xuanyan.language;

import java.util.OptionalInt;

/** The numerals of a language besides Arabic digits. */
public interface Numerals {

    /** So many digits are always an {@code int}. */
    int MOST_DIGITS = 9;

    /**
     * Returns an expression without capturing groups that matches every numeral; {@link #parse} decides what is one.
     */
    String regex();

    /**
     * Reads a whole string as one numeral.
     *
     * @return at least 1, or empty if the string is anything else
     */
    OptionalInt parse(String numeral);

    /**
     * Reads a whole string as one number: at most nine digits, or one numeral.
     *
     * @return empty if the string is anything else, also if it mixes both, as a line of two columns may
     */
    default OptionalInt number(String written) {
        boolean digits = !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && written.chars().allMatch(Character::isDigit);
        return digits ? OptionalInt.of(Integer.parseInt(written)) : parse(written);
    }

    /** Writes a number, as section marks do if the language has numerals for it; otherwise in Arabic digits. */
    default String write(int value) {
        return Integer.toString(value);
    }
}
