package org.xuanyan.collate;

import java.util.Optional;
import org.xuanyan.model.InterventionKind;

/**
 * A difference between an emended copy and the transcript.
 *
 * @param kind empty if the characters do not show it, so that an editor must name it
 * @param start in the emended copy, 0-based, in UTF-16 code units
 * @param end exclusive
 * @param inserted the characters of the transcript in place of the stretch
 * @param at their offset in the transcript
 */
record Difference(Optional<InterventionKind> kind, int start, int end, String inserted, int at) {

    boolean isOf(InterventionKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /** Returns this difference without a kind, so that an editor must explain it. */
    Difference open() {
        return new Difference(Optional.empty(), start, end, inserted, at);
    }
}
