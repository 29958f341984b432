package org.xuanyan.search;

/**
 * Writes decimal numbers in capital letters. Folded texts have no capital letters, so a number ends where a character
 * of a text begins. The last digit is {@code A} to {@code J}, those before it are {@code K} to {@code T}: 0 is
 * {@code A}, 9 is {@code J}, 10 is {@code LA}, 305 is {@code NKF}.
 */
final class Digits {

    /** The most digits of a number. */
    static final int MOST = 10;

    private static final int BASE = 10;
    private static final char LAST_DIGIT = 'A';
    private static final char OTHER_DIGIT = 'K';

    private Digits() {}

    /** Writes a number, which is not negative, and returns the place behind it. */
    static int write(int number, byte[] code, int at) {
        int end = number < BASE ? at : writeOthers(number / BASE, code, at);
        code[end] = (byte) (LAST_DIGIT + number % BASE);
        return end + 1;
    }

    private static int writeOthers(int number, byte[] code, int at) {
        int end = number < BASE ? at : writeOthers(number / BASE, code, at);
        code[end] = (byte) (OTHER_DIGIT + number % BASE);
        return end + 1;
    }
}
