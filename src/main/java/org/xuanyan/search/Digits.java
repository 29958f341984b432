package org.xuanyan.search;

/**
 * Writes decimal numbers in capital letters. Folded texts have no capital letters, so a number ends where a character
 * of a text begins. The last digit is {@code A} to {@code J}, those before it are {@code K} to {@code T}: 0 is
 * {@code A}, 9 is {@code J}, 10 is {@code LA}, 305 is {@code NKF}.
 */
final class Digits {

    private static final int BASE = 10;
    private static final char LAST_DIGIT = 'A';
    private static final char OTHER_DIGIT = 'K';

    private Digits() {}

    /** Appends a number, which is not negative. */
    static void append(int number, StringBuilder code) {
        if (number >= BASE) {
            appendOthers(number / BASE, code);
        }
        code.append((char) (LAST_DIGIT + number % BASE));
    }

    private static void appendOthers(int number, StringBuilder code) {
        if (number >= BASE) {
            appendOthers(number / BASE, code);
        }
        code.append((char) (OTHER_DIGIT + number % BASE));
    }
}
