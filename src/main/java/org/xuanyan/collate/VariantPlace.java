package org.xuanyan.collate;

/**
 * A place at which one or several sources differ from the text.
 *
 * @param start offset in the transcript
 * @param end exclusive
 * @param isDivision whether only the division into paragraphs differs, not the words
 */
record VariantPlace(int start, int end, boolean isDivision) {

    /** Returns the characters of a text at this place. */
    String of(String text) {
        return text.substring(start, end);
    }
}
