package org.xuanyan.collate;

import java.util.Optional;
import org.xuanyan.model.InterventionKind;

/**
 * A difference between an emended copy and the transcript.
 *
 * @param kind empty when its characters do not show what it is, and an editor has to
 * @param start in the emended copy, 0-based, in UTF-16 code units
 * @param end exclusive
 * @param inserted what the transcript has in its place
 * @param at where that stands in the transcript
 */
record Difference(Optional<InterventionKind> kind, int start, int end, String inserted, int at) {

    boolean isOf(InterventionKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /** Returns the same as one for which an editor has to answer. */
    Difference open() {
        return new Difference(Optional.empty(), start, end, inserted, at);
    }
}
