package org.xuanyan.search;

/**
 * Numbers as capital letters, which no folded text has, so that they end where a character of the text begins. The last
 * digit has base 16, {@code A} to {@code P}, for most numbers are small; those before it have base 9, {@code Q} to {@code
 * Y}, and count from 1, so that there is one way only to write a number: 0 is {@code A}, 15 is {@code P}, 16 is {@code
 * QA}, 160 is {@code QQA}.
 */
final class Digits {

    private static final char FIRST = 'A';
    private static final int LAST_BASE = 16;
    private static final int BASE = 9;

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
