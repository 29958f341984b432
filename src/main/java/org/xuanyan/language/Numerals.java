package org.xuanyan.language;

import java.util.OptionalInt;

/** The numerals of a language, besides Arabic ones. */
public interface Numerals {

    /** Returns an expression, without groups, for what may be a numeral. */
    String regex();

    /**
     * Reads a whole string as one numeral.
     *
     * @return at least 1, or empty if the string is anything else
     */
    OptionalInt parse(String numeral);
}
