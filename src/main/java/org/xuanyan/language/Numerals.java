package org.xuanyan.language;

import java.util.OptionalInt;

/** The numerals of a language besides Arabic digits. */
public interface Numerals {

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

    /** Writes a number, as section marks do if the language has numerals for it; otherwise in Arabic digits. */
    default String write(int value) {
        return Integer.toString(value);
    }
}
