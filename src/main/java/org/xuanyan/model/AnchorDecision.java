package org.xuanyan.model;

import java.util.List;

/**
 * What a person says became of an id.
 *
 * @param lines of {@code declaration.md}, counted from 1, in which the paragraphs begin that have its text now
 */
public record AnchorDecision(AnchorId id, AnchorStatus status, List<Integer> lines, String reason) {

    /** Takes a copy, so that nobody can change the list later. */
    public AnchorDecision {
        lines = List.copyOf(lines);
    }
}
