package org.xuanyan.collate;

import java.util.Optional;
import org.xuanyan.model.Answer;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.SourceSpan;

/**
 * A stretch of a raw copy that is replaced before it is compared with the text.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive
 * @param inserted may be empty
 * @param at what to mend if it does not fit
 */
record Edit(InterventionKind kind, int start, int end, String inserted, Optional<String> reason, SourceSpan at) {

    static Edit of(Answer answer) {
        return new Edit(answer.kind(), answer.start(), answer.end(), answer.inserted(), answer.reason(), answer.at());
    }

    /** Whether it only marks the place at which a copy begins late or ends early. */
    boolean isBreakingOff() {
        return kind == InterventionKind.LACUNA && start == end && inserted.isEmpty();
    }
}
