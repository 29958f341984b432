package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What editors and earlier builds decided about a series of declarations.
 *
 * @param passages an editor's decisions about passages
 * @param published the passages that were published
 * @param comparisons the declarations whose comparisons were published, the earlier first
 * @param members of the organisation, from the first to the last that joined
 */
public record SeriesDecisions(
        PassageEdits passages,
        SortedSet<RecordedPassage> published,
        List<List<Slug>> comparisons,
        List<Membership> members) {

    /** Copies the collections, so that the record is immutable. */
    public SeriesDecisions {
        published = Collections.unmodifiableSortedSet(new TreeSet<>(published));
        comparisons = List.copyOf(comparisons);
        members = List.copyOf(members);
    }
}
