package org.xuanyan.model;

import java.util.Optional;

/**
 * One place in a paragraph that names an instrument.
 *
 * @param treaty the id of the instrument
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; a citation may lie inside another, never across its end
 * @param verb that governs it, e.g. {@code 恪守}, of the closed list in {@code GoverningVerb}
 * @param adopted whether the declaration itself adopts, approves, signs or issues it
 */
public record Citation(String treaty, int start, int end, Optional<String> verb, boolean adopted) {}
