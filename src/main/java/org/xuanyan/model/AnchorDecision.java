package org.xuanyan.model;

import java.util.List;

/**
 * A person's decision about what became of an id.
 *
 * @param lines of {@code declaration.md} in which the paragraphs begin that now have its text, 1-based
 */
public record AnchorDecision(AnchorId id, AnchorStatus status, List<Integer> lines, String reason) {

    /** Copies the list, so that the record is immutable. */
    public AnchorDecision {
        lines = List.copyOf(lines);
    }
}
