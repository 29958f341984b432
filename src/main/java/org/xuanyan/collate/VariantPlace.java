package org.xuanyan.collate;

/**
 * A place at which one source or several differ from the text.
 *
 * @param start offset in the transcript
 * @param end exclusive
 * @param isDivision whether paragraphs begin or end there, and no words differ
 */
record VariantPlace(int start, int end, boolean isDivision) {

    /** Returns what a text has there. */
    String of(String text) {
        return text.substring(start, end);
    }
}
