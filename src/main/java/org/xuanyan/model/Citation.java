package org.xuanyan.model;

import java.util.Optional;

/**
 * One place in a paragraph that names an instrument.
 *
 * @param treaty the instrument
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; a citation may lie inside another, never across its end
 * @param verb that governs it, e.g. {@code 恪守}, of the closed list in {@code GoverningVerb}
 * @param stance where the verb only tells of making the instrument: how the declaration speaks of that, e.g. {@code 呼吁}
 * @param adopted whether the declaration itself adopts, approves, signs or issues it
 */
public record Citation(
        TreatyId treaty, int start, int end, Optional<String> verb, Optional<String> stance, boolean adopted) {}
