package org.xuanyan.citation;

import java.util.Optional;

/**
 * The verb that governs a citation, with its meaning for the instrument.
 *
 * @param verb as written
 * @param stance the verb of attitude before a verb that makes an instrument, e.g. 呼吁
 * @param adopted whether the declaration itself adopts the instrument
 */
record Government(Optional<String> verb, Optional<String> stance, boolean adopted) {

    /** No verb governs the citation. */
    static final Government NONE = new Government(Optional.empty(), Optional.empty(), false);

    static Government of(String verb) {
        return new Government(Optional.of(verb), Optional.empty(), false);
    }
}
