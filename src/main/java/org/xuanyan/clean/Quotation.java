package org.xuanyan.clean;

/** Words of a copy as messages quote them, between quotation marks. */
final class Quotation {

    private static final int LONGEST = 40;
    private static final int END = 18;
    private static final int BESIDE = 8;

    private Quotation() {}

    /** Returns a line; of a long one only its beginning and its end. */
    static String of(String line) {
        String words =
                line.length() <= LONGEST ? line : line.substring(0, END) + "…" + line.substring(line.length() - END);
        return "“" + words + "”";
    }

    /**
     * Returns a part of a text with some characters on either side.
     *
     * @param start 0-based
     * @param end exclusive
     */
    static String around(String text, int start, int end) {
        return of(text.substring(Math.max(0, start - BESIDE), Math.min(text.length(), end + BESIDE)));
    }
}
