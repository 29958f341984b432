package org.xuanyan.compare;

import org.xuanyan.model.ParagraphPlace;

/**
 * A paragraph of the collection.
 *
 * @param declaration the index of its declaration, in the order of time
 * @param index its own, among all paragraphs of the collection
 * @param text its words
 */
record CollectedParagraph(ParagraphPlace place, int declaration, int index, String text)
        implements Comparable<CollectedParagraph> {

    @Override
    public int compareTo(CollectedParagraph other) {
        return Integer.compare(index, other.index);
    }
}
