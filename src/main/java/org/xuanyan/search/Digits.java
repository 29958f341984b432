package org.xuanyan.search;

/**
 * Numbers as visible ASCII, so that a host compresses them and small ones, the most frequent, take one character. The last
 * digit has base 64, {@code #} to {@code b}; those before it have base 28, {@code c} to {@code ~}, and count from 1, so
 * that there is one way only to write a number: 0 is {@code #}, 63 is {@code b}, 64 is {@code c#}.
 */
final class Digits {

    private static final char FIRST = '#';
    private static final int LAST_BASE = 64;
    private static final int BASE = 28;

    private Digits() {}

    /** Appends a number from 0 on. */
    static void append(int number, StringBuilder code) {
        int place = code.length();
        code.append((char) (FIRST + number % LAST_BASE));
        for (int rest = number / LAST_BASE; rest > 0; rest = (rest - 1) / BASE) {
            code.insert(place, (char) (FIRST + LAST_BASE + (rest - 1) % BASE));
        }
    }
}
