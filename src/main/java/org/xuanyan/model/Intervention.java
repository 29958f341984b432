package org.xuanyan.model;

import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * One difference between a raw copy and the reading text.
 *
 * @param at its start in the copy, 0-based, in UTF-16 code units
 * @param place the same as line and column
 * @param removed the characters of the copy; may be empty
 * @param inserted the characters of the reading text in their place; may be empty
 * @param block the paragraph or section that it touches; empty outside the reading text
 * @param reason given by an editor
 * @param unconfirmed whether it leaves out what looks like the text, and only the reason explains it
 */
public record Intervention(
        InterventionKind kind,
        int at,
        SourceSpan place,
        String removed,
        String inserted,
        Optional<AnchorId> block,
        Optional<String> reason,
        boolean unconfirmed) {

    /** Returns whether it only marks the place where the beginning or the end of a copy is missing. */
    public boolean isBreakingOff() {
        return kind == InterventionKind.LACUNA && removed.isEmpty() && inserted.isEmpty();
    }
}
