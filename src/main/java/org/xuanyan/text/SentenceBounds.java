package org.xuanyan.text;

/**
 * The bounds of the sentence around a stretch of a text.
 *
 * @param start 0-based, in UTF-16 code units; after the white space before the sentence
 * @param end exclusive, after the stop and the closing marks that follow it
 * @param cutBefore whether the sentence begins earlier, but too far away to be quoted
 * @param cutAfter whether the sentence continues, but too far to be quoted
 */
public record SentenceBounds(int start, int end, boolean cutBefore, boolean cutAfter) {

    /**
     * How many characters are looked at on either side at most. The longest sentence of the collection is shorter; a
     * text without stops must not be quoted as a whole at each of its citations.
     */
    static final int FARTHEST = 500;

    /**
     * Returns the bounds of the sentence, or of several sentences if the stretch extends over them.
     *
     * @param start of the stretch, 0-based
     * @param end of the stretch, exclusive
     */
    public static SentenceBounds around(String text, int start, int end, Punctuation punctuation) {
        Punctuation.Marks stops = punctuation.sentenceEnds();
        int first = start;
        while (first > 0 && (start - first < FARTHEST || isInsidePair(text, first)) && !endsAt(text, first, stops)) {
            first--;
        }
        boolean cutBefore = first > 0 && !endsAt(text, first, stops);
        while (first < start && Typography.isBlank(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last < text.length()
                && (last - end < FARTHEST || isInsidePair(text, last))
                && !endsAt(text, last, stops)) {
            last++;
        }
        return new SentenceBounds(first, last, cutBefore, last < text.length() && !endsAt(text, last, stops));
    }

    private static boolean isInsidePair(String text, int offset) {
        return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** Whether a sentence ends before an offset: after stops and the closing marks that follow them. */
    private static boolean endsAt(String text, int offset, Punctuation.Marks stops) {
        if (offset < text.length() && (Punctuation.isClosing(text.charAt(offset)) || stops.isAt(text, offset))) {
            return false;
        }
        int stop = offset;
        while (stop > 0 && Punctuation.isClosing(text.charAt(stop - 1))) {
            stop--;
        }
        return stop > 0 && stops.isAt(text, stop - 1);
    }
}
