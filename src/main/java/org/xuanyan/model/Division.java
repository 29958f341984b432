package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A run of paragraphs between two marks or separators of the text.
 *
 * @param section the section that they are in; empty before the first mark and after a separator
 * @param separated whether the text prints a separator before them
 * @param paragraphs in reading order; empty between two marks that follow each other
 */
public record Division(Optional<Section> section, boolean separated, List<Paragraph> paragraphs) {

    /** Copies the list, so that the record is immutable. */
    public Division {
        paragraphs = List.copyOf(paragraphs);
    }
}
