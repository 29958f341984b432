package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dated event: named in a text, added by an editor, or a summit of the series.
 *
 * @param id permanent: the place of its first reference and its first date, e.g. {@code 2024-astana-p34-2024-11}
 * @param title given by an editor; if empty, the headline of the first reference is shown
 * @param references the places that name it, in order of time and text
 * @param treaties the ids of the instruments that it is about
 * @param source of an event that an editor added: where it is known from
 * @param summit of a summit of the series: the slug of the declaration that was adopted there
 * @param announced ids of the events that announced this one
 * @param held of an announcement: ids of the later events that report it as held
 * @param previous the id of the event before it in a series: 第19届论坛 before 第20届论坛
 * @param next the id of the event after it in a series
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
        List<String> held,
        Optional<String> previous,
        Optional<String> next) {

    private static final int FIRST_SHOWN = 20;
    private static final int LAST_SHOWN = 10;

    /**
     * One place that names it.
     *
     * @param id its own; the id of the first reference is also that of the event
     * @param slug of the declaration
     * @param paragraph that names it
     * @param start of the words that name it, 0-based, in UTF-16 code units of the paragraph
     * @param end exclusive
     * @param text these words
     * @param date the date among them
     * @param future whether the declaration speaks of a future event
     * @param headline the shortest words of the paragraph that name the event; … stands for what is left out among them
     * @param sentence of these words; the words alone if the sentence is too long to be quoted
     */
    public record EventReference(
            String id,
            Slug slug,
            AnchorId paragraph,
            int start,
            int end,
            String text,
            TextDate date,
            boolean future,
            String headline,
            String sentence) {

        /** Returns the same place with another id. */
        public EventReference withId(String other) {
            return new EventReference(other, slug, paragraph, start, end, text, date, future, headline, sentence);
        }
    }

    /** Copies the lists, so that the record is immutable. */
    public Event {
        references = List.copyOf(references);
        treaties = List.copyOf(treaties);
        announced = List.copyOf(announced);
        held = List.copyOf(held);
    }

    /**
     * Returns the places that pages show: all while they are few; otherwise the first, one of which may have given an
     * earlier id, and the last.
     */
    public List<EventReference> shown() {
        return references.size() <= FIRST_SHOWN + LAST_SHOWN
                ? references
                : Stream.concat(
                                references.stream().limit(FIRST_SHOWN),
                                references.stream().skip(references.size() - LAST_SHOWN))
                        .toList();
    }

    /** Returns the slug of the declaration that was adopted there, if any, then of those that name it. */
    public List<Slug> slugs() {
        return Stream.concat(summit.stream(), references.stream().map(EventReference::slug))
                .distinct()
                .toList();
    }

    /** Returns the first of {@link #slugs}; empty if no declaration names it. */
    public Optional<Slug> firstSlug() {
        return summit.or(() -> references.stream().map(EventReference::slug).findFirst());
    }

    /** Returns the name that is shown: the title, or the headline of the first reference. */
    public String name() {
        return title.orElseGet(() -> references.get(0).headline());
    }
}
