package org.xuanyan.text;

/** Finds the bounds of the clause around a place in a text. */
public final class Clauses {

    /**
     * How far a search for a bound goes at most, in UTF-16 code units. A text without punctuation must not be searched
     * as a whole for each of its citations or dates.
     */
    public static final int FARTHEST = 300;

    private Clauses() {}

    /** Returns the start of the clause with the character before an offset; the offset itself after an end mark. */
    public static int start(String text, int offset, Punctuation punctuation) {
        int start = offset;
        while (start > 0
                && offset - start < FARTHEST
                && !punctuation.clauseEnds().isAt(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Returns the end of the clause that contains the character at an offset, without its end mark. */
    public static int end(String text, int offset, Punctuation punctuation) {
        int end = offset;
        while (end < text.length()
                && end - offset < FARTHEST
                && !punctuation.clauseEnds().isAt(text, end)) {
            end++;
        }
        return end;
    }
}
