package org.xuanyan.model;

import java.util.List;

/**
 * The id of a passage that was published, and of which no paragraph belongs to a passage any more.
 *
 * @param places the paragraphs that it had, as far as their declarations are in the collection; former paragraphs are among them
 */
public record RetiredPassage(String id, List<ParagraphPlace> places) {

    /** Copies the list, so that the record is immutable. */
    public RetiredPassage {
        places = List.copyOf(places);
    }
}
