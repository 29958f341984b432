package org.xuanyan.model;

/**
 * A place in a paragraph to which an editorial note belongs.
 *
 * @param offset 0-based, in UTF-16 code units; the mark is before the character at this offset
 * @param note the number of the note, 1-based
 * @param occurrence 1 for the first mark of this note in the declaration, 2 for the second
 */
public record NoteMark(int offset, int note, int occurrence) {

    /** Returns the same place after the first characters of the paragraph were taken out. */
    NoteMark after(int length) {
        return new NoteMark(Math.max(0, offset - length), note, occurrence);
    }
}
