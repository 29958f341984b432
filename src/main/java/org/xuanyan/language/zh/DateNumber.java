package org.xuanyan.language.zh;

/**
 * A whole number in a text.
 *
 * @param value -1 for one of more than four digits
 * @param digits how many are written; 2 for a Chinese numeral
 * @param end of its last character, exclusive
 */
record DateNumber(int value, int digits, int end) {

    /** A number outside these bounds counts years: 5000年文明. */
    static final int FIRST_YEAR = 1500;

    static final int LAST_YEAR = 2199;

    /** Whether it has the form of a year. */
    boolean mayBeYear() {
        return digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** Returns the value, or -1 for a written 0, to distinguish it from a part of a date that is left out. */
    int part() {
        return value == 0 ? -1 : value;
    }
}
