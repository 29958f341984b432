package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A run of paragraphs between two marks or separators of the text.
 *
 * @param section the section they stand in; empty before the first mark and after a separator
 * @param separated whether the text prints a separator before them
 * @param paragraphs in reading order; may be empty where two marks follow each other
 */
public record Division(Optional<Section> section, boolean separated, List<Paragraph> paragraphs) {

    /** Takes a copy, so that nobody can change the list later. */
    public Division {
        paragraphs = List.copyOf(paragraphs);
    }
}
