package org.xuanyan.compare;

import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphPlace;

/**
 * A paragraph of the collection.
 *
 * @param declaration the index of its declaration, in the order of time
 * @param index its own, among all paragraphs of the collection
 * @param paragraph itself
 */
record CollectedParagraph(ParagraphPlace place, int declaration, int index, Paragraph paragraph)
        implements Comparable<CollectedParagraph> {

    /** Returns its words. */
    String text() {
        return paragraph.text();
    }

    @Override
    public int compareTo(CollectedParagraph other) {
        return Integer.compare(index, other.index);
    }
}
