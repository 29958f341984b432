package org.xuanyan.model;

import java.util.List;

/**
 * What the declarations of a collection have in common.
 *
 * @param kin the paragraphs that belong together, by the later of their declarations
 * @param passages what several declarations have, in the order of the first places
 * @param retired the ids of passages that do not exist any more
 * @param subjects by which the passages are ordered, in the order of an editor
 * @param pairs declarations side by side, by the later one
 */
public record HandedOn(
        List<PairKin> kin,
        List<SharedPassage> passages,
        List<RetiredPassage> retired,
        List<PassageSubject> subjects,
        List<ComparedPair> pairs) {

    /** Before the declarations have been compared. */
    public static final HandedOn NOTHING = new HandedOn(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists, so that the record is immutable. */
    public HandedOn {
        kin = List.copyOf(kin);
        passages = List.copyOf(passages);
        retired = List.copyOf(retired);
        subjects = List.copyOf(subjects);
        pairs = List.copyOf(pairs);
    }

    /** Returns the passages that have a page, in the order of the first places. */
    public List<SharedPassage> withPage() {
        return passages.stream().filter(SharedPassage::hasPage).toList();
    }
}
