package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A passage that several declarations have, in the same or other words.
 *
 * @param id permanent: the place of its first paragraph, e.g. {@code 2012-beijing-p14}, or what an editor chose
 * @param title words of it, or the name that an editor gave it
 * @param english the editor's name of it in English
 * @param appearances in the order of the declarations, the oldest first; at least two
 */
public record SharedPassage(
        String id,
        String title,
        Optional<String> english,
        Optional<PassageSubject> subject,
        List<Appearance> appearances) {

    /**
     * The passage in one declaration.
     *
     * @param paragraphs in reading order; more than one if it was divided
     */
    public record Appearance(Slug declaration, List<AnchorId> paragraphs) {

        /** Copies the list, so that the record is immutable. */
        public Appearance {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Copies the list, so that the record is immutable. */
    public SharedPassage {
        appearances = List.copyOf(appearances);
    }
}
