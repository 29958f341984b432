package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of names that were published and are not there any more, as far as pages and data show it.
 *
 * @param events what became of events
 * @param states what became of states
 * @param sources what became of sources
 * @param firstSlugs present slug of a renamed declaration → the one under which it was published first
 */
public record FormerNames(
        List<FormerEvent> events,
        List<FormerState> states,
        List<FormerSource> sources,
        SortedMap<Slug, Slug> firstSlugs) {

    /** Of a collection that has lost none. */
    public static final FormerNames NONE = new FormerNames(List.of(), List.of(), List.of(), new TreeMap<>());

    /** Copies the collections, so that the record is immutable. */
    public FormerNames {
        events = List.copyOf(events);
        states = List.copyOf(states);
        sources = List.copyOf(sources);
        firstSlugs = Collections.unmodifiableSortedMap(new TreeMap<>(firstSlugs));
    }

    /** Returns the slug under which a declaration was published first. */
    public Slug first(Slug slug) {
        return firstSlugs.getOrDefault(slug, slug);
    }

    /** Returns the id under which an event was published first, whose id begins with the slug of the text that names it. */
    public String firstOfEvent(String id) {
        for (Map.Entry<Slug, Slug> each : firstSlugs.entrySet()) {
            String now = each.getKey().toString();
            if (id.equals(now) || isOf(id, now + "-")) {
                return each.getValue() + id.substring(now.length());
            }
        }
        return id;
    }

    private static boolean isOf(String id, String start) {
        return id.startsWith(start)
                && AnchorId.of(id.substring(start.length()).split("-")[0]).isPresent();
    }
}
