package org.xuanyan.text;

/** Finds the bounds of the clause around a place in a text. Commas, stops, colons and similar marks end a clause. */
public final class Clauses {

    /**
     * How far a search for a bound goes at most, in UTF-16 code units. A text without punctuation must not be searched
     * as a whole for each of its citations or dates.
     */
    public static final int FARTHEST = 300;

    /** Without the enumeration comma 、, which separates items of a list and does not end a clause. */
    private static final String ENDS = "，。；：！？,;:!?";

    private Clauses() {}

    /** Returns the start of the clause with the character before an offset; the offset itself after an end mark. */
    public static int start(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < FARTHEST && !endsWith(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns the end of the clause that contains the character at an offset, without its end mark. */
    public static int end(String text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < FARTHEST && !endsWith(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsWith(char c) {
        return ENDS.indexOf(c) >= 0;
    }
}
