package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xuanyan.text.Lazy;

/**
 * The events of a collection, with lists of them that are made when they are asked for. They are made once for all versions of the
 * collection that have the same events.
 */
public final class EventIndex {

    /** The index of no events. */
    public static final EventIndex NONE = new EventIndex(List.of());

    /** An event and one place that names it. */
    public record NamedEvent(Event event, Event.EventReference reference) {}

    /** So many events and places that name them take about 170,000 bytes of HTML. */
    private static final int LONGEST_PERIOD = 500;

    /** So many take about 900,000 bytes of JSON. */
    private static final int LONGEST_DATA = 3000;

    private final List<Event> all;
    private final Lazy<Map<String, Event>> byId = new Lazy<>(this::byId);
    private final Lazy<Map<TreatyId, List<Event>>> ofTreaty = new Lazy<>(() -> bySubject(Event::treaties));
    private final Lazy<Map<Slug, List<Event>>> ofDeclaration = new Lazy<>(() -> bySubject(Event::slugs));
    private final Lazy<Map<Slug, List<NamedEvent>>> named = new Lazy<>(this::byName);
    private final Lazy<Periods> periods = new Lazy<>(() -> new Periods(all(), LONGEST_PERIOD));
    private final Lazy<Periods> dataPeriods = new Lazy<>(() -> new Periods(all(), LONGEST_DATA));

    /**
     * Creates an index.
     *
     * @param events in order of time
     */
    public EventIndex(List<Event> events) {
        this.all = List.copyOf(events);
    }

    /** Returns all events, in order of time. */
    public List<Event> all() {
        return all;
    }

    /** Returns the event with an id. */
    public Event event(String id) {
        return byId.get().get(id);
    }

    /** Returns the parts into which the pages of the timeline divide the events. */
    public Periods periods() {
        return periods.get();
    }

    /** Returns the parts into which the data files of the timeline divide the events. */
    public Periods dataPeriods() {
        return dataPeriods.get();
    }

    /** Returns the events that an instrument is a subject of, in order of time. */
    public List<Event> ofTreaty(TreatyId id) {
        return ofTreaty.get().getOrDefault(id, List.of());
    }

    /** Returns the events that a declaration names, and its own summit, in order of time. */
    public List<Event> ofDeclaration(Slug slug) {
        return ofDeclaration.get().getOrDefault(slug, List.of());
    }

    /** Returns the events that a declaration names, in order of time, each with all its places there. */
    public List<NamedEvent> named(Slug slug) {
        return named.get().getOrDefault(slug, List.of());
    }

    private Map<String, Event> byId() {
        Map<String, Event> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    /** Returns subject → the events of which it is one, in order of time. */
    private <K> Map<K, List<Event>> bySubject(Function<Event, List<K>> subjects) {
        Map<K, List<Event>> bySubject = new LinkedHashMap<>();
        all.forEach(event -> subjects.apply(event)
                .forEach(subject -> bySubject
                        .computeIfAbsent(subject, each -> new ArrayList<>())
                        .add(event)));
        return bySubject;
    }

    private Map<Slug, List<NamedEvent>> byName() {
        Map<Slug, List<NamedEvent>> byName = new LinkedHashMap<>();
        all.forEach(event -> event.references()
                .forEach(reference -> byName.computeIfAbsent(reference.slug(), each -> new ArrayList<>())
                        .add(new NamedEvent(event, reference))));
        return byName;
    }
}
