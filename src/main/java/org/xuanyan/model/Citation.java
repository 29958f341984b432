package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import org.xuanyan.text.BinarySearch;

/**
 * One place in a paragraph that names an instrument.
 *
 * @param treaty the instrument
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; a citation may lie inside another, but does not overlap it partly
 * @param verb that governs it, e.g. {@code 恪守}, from the verbs of the language
 * @param stance the verb of the declaration's attitude, e.g. {@code 呼吁}, if {@code verb} is about making the instrument
 * @param adopted whether the declaration itself adopts, approves, signs or issues it
 * @param inferred whether the words name the instrument only by what the text said before: 该条约
 */
public record Citation(
        TreatyId treaty,
        int start,
        int end,
        Optional<String> verb,
        Optional<String> stance,
        boolean adopted,
        boolean inferred) {

    /**
     * Returns those of some citations that begin between two places.
     *
     * @param citations in the order of the text
     */
    public static List<Citation> beginningIn(List<Citation> citations, int from, int to) {
        int first =
                BinarySearch.firstIndex(citations.size(), i -> citations.get(i).start() >= from);
        int end =
                BinarySearch.firstIndex(citations.size(), i -> citations.get(i).start() >= to);
        return citations.subList(first, Math.max(first, end));
    }
}
