package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is dated: in a text, by an editor, or a summit itself.
 *
 * @param id permanent: where it is named first and when it began, e.g. {@code 2024-astana-p34-2024-11}
 * @param title what an editor calls it; without it, it is shown by the words of its first reference
 * @param references where texts name it, in order of time and text
 * @param treaties ids of the instruments that it is about
 * @param source where an event that no text names is known from
 * @param summit the slug of the declaration that was adopted there, if it is a summit of the series
 * @param announced ids of events that announced this one before it was held
 * @param held ids of the events that say how what this one announced was held
 */
public record Event(
        String id,
        DateSpan span,
        EventKind kind,
        Optional<String> place,
        Optional<String> title,
        List<EventReference> references,
        List<TreatyId> treaties,
        Optional<String> source,
        Optional<Slug> summit,
        List<String> announced,
        List<String> held) {

    /**
     * One place that names it.
     *
     * @param id of its own; that of the event is the id of its first reference
     * @param slug of the declaration
     * @param paragraph that names it
     * @param start where the words stand that name it, 0-based, in UTF-16 code units of the paragraph
     * @param end exclusive
     * @param text these words
     * @param date the date among them
     * @param future whether the declaration speaks of what was still to come
     */
    public record EventReference(
            String id, Slug slug, AnchorId paragraph, int start, int end, String text, TextDate date, boolean future) {}

    /** Takes copies, so that nobody can change the lists later. */
    public Event {
        references = List.copyOf(references);
        treaties = List.copyOf(treaties);
        announced = List.copyOf(announced);
        held = List.copyOf(held);
    }

    /** Returns the slugs of the declarations that name it or were adopted there. */
    public List<Slug> slugs() {
        return Stream.concat(summit.stream(), references.stream().map(EventReference::slug))
                .distinct()
                .toList();
    }

    /** Returns what it is shown by. */
    public String name() {
        return title.orElseGet(() -> references.get(0).text());
    }
}
