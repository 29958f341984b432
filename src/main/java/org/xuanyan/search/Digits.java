package org.xuanyan.search;

/**
 * Decimal numbers as capital letters, which no folded text has, so that they end where a character of the text begins. The
 * last digit is {@code A} to {@code J}, those before it are {@code K} to {@code T}: 0 is {@code A}, 9 is {@code J}, 10 is
 * {@code LA}, 305 is {@code NKF}.
 */
final class Digits {

    private static final int BASE = 10;
    private static final char LAST = 'A';
    private static final char OTHER = 'K';

    private Digits() {}

    /** Appends a number from 0 on. */
    static void append(int number, StringBuilder code) {
        int place = code.length();
        code.append((char) (LAST + number % BASE));
        for (int rest = number / BASE; rest > 0; rest /= BASE) {
            code.insert(place, (char) (OTHER + rest % BASE));
        }
    }
}
