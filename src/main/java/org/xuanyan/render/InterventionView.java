package org.xuanyan.render;

import org.xuanyan.model.Intervention;

/**
 * An intervention as the page of the sources lists it.
 *
 * @param kind in words
 * @param place line and column of the copy, both 1-based, e.g. {@code 63:201}
 * @param removed with white space made visible; may be empty
 * @param inserted likewise
 * @param breaksOff whether the copy begins late or ends early there, and nothing is changed
 * @param reason what an editor says of it, or an empty string
 */
record InterventionView(String kind, String place, String removed, String inserted, boolean breaksOff, String reason) {

    static InterventionView of(Intervention intervention) {
        return new InterventionView(
                SourceWords.kind(intervention.kind()),
                intervention.place().line() + ":" + intervention.place().column(),
                SourceWords.visible(intervention.removed()),
                SourceWords.visible(intervention.inserted()),
                intervention.isBreakingOff(),
                intervention.reason().orElse(""));
    }
}
