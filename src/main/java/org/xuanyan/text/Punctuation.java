package org.xuanyan.text;

/**
 * The punctuation of a language that ends sentences and clauses.
 *
 * @param sentenceEnds 。！？ or {@code .!?}
 * @param clauseEnds all marks that end a clause: the ends of sentences, commas and colons among them. An enumeration
 *     comma 、 separates items of a list and does not end a clause.
 * @param commas a clause continues the sentence after one of them
 * @param colons a list may follow one of them
 */
public record Punctuation(Marks sentenceEnds, Marks clauseEnds, Marks commas, Marks colons) {

    /** A character class of what {@link #isClosing} accepts, for regular expressions. */
    public static final String CLOSING = "[\\p{Pe}\\p{Pf}]";

    /** Marks after which a line of a raw copy may be whole, in any language; not the full stop of Western texts. */
    public static final String STOPS = "。！？；：!?;:…";

    /** The characters that end the cells of a table. */
    public static final String CELL_ENDS = "\t\n";

    /**
     * Some punctuation marks.
     *
     * @param anywhere the marks that count wherever they stand
     * @param beforeSpace the marks that count only before white space or the end of the text, or before closing marks
     *     that are followed by either: the full stop of a sentence, but not the point in 3.5
     */
    public record Marks(String anywhere, String beforeSpace) {

        /** Whether one of the marks stands at an offset of a text. */
        public boolean isAt(CharSequence text, int offset) {
            char c = text.charAt(offset);
            return anywhere.indexOf(c) >= 0 || beforeSpace.indexOf(c) >= 0 && isBeforeSpace(text, offset);
        }

        /** Returns these marks and others that count wherever they stand. */
        public Marks and(String others) {
            return new Marks(anywhere + others, beforeSpace);
        }

        private static boolean isBeforeSpace(CharSequence text, int offset) {
            int after = offset + 1;
            while (after < text.length() && isClosing(text.charAt(after))) {
                after++;
            }
            return after == text.length() || Typography.isBlank(text.charAt(after));
        }
    }

    /** Whether a character closes a pair of brackets or quotation marks, in any language: ” ’ » 》 ）. */
    public static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
