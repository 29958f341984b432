package org.xuanyan.export;

import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Intervention;

/**
 * An intervention as data.
 *
 * @param at offset in the decoded copy, 0-based, in UTF-16 code units
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 * @param paragraph the id of the paragraph or section that is changed
 * @param unconfirmed {@code true} if it leaves out what looks like the text, and only the reason explains it
 */
public record InterventionData(
        String kind,
        int at,
        int line,
        int column,
        String removed,
        String inserted,
        Optional<AnchorId> paragraph,
        Optional<String> reason,
        Optional<Boolean> unconfirmed) {

    /** Returns an intervention as data. */
    public static InterventionData of(Intervention intervention) {
        return new InterventionData(
                intervention.kind().key(),
                intervention.at(),
                intervention.place().line(),
                intervention.place().column(),
                intervention.removed(),
                intervention.inserted(),
                intervention.block(),
                intervention.reason(),
                Optional.of(intervention.unconfirmed()).filter(each -> each));
    }
}
