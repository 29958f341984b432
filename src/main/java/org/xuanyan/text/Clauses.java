package org.xuanyan.text;

/** Where the clause around a place of a text begins and ends: at a comma, a stop, a colon or the like. */
public final class Clauses {

    /**
     * No clause is looked at farther, in UTF-16 code units. A text without punctuation must not be searched as a whole
     * for each of its citations or dates.
     */
    public static final int FARTHEST = 300;

    /** The pause mark 、 stands inside lists, and ends no clause. */
    private static final String ENDS = "，。；：！？,;:!?";

    private Clauses() {}

    /** Returns where the clause begins that holds the character before an offset; the offset itself after an end. */
    public static int start(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < FARTHEST && !endsWith(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where the clause ends that holds the character at an offset, without the mark that ends it. */
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
