package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.text.Lazy;

/**
 * The division of a timeline into parts that stay short: one for all events while they are few, then one for each year,
 * and of a long year one for each month. An event belongs to the part that contains its beginning; a summit, and an event of which
 * only the year is known, to the part of the year. If that is still long, what the declarations of one year say of it is a
 * part, too.
 */
public final class Periods {

    /** A date at the end of the id of an event, as in {@code 2024-astana-p34-2024-11}. */
    private static final Pattern DATE_OF_ID = Pattern.compile("-(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?$");

    private static final int YEAR = 4;

    private final int longest;
    private final SortedMap<Period, List<Event>> parts = new TreeMap<>();
    private final SortedMap<Period, List<Period>> children = new TreeMap<>();

    /** Event, or one of its places that are shown → its part. */
    private final Lazy<Map<String, Period>> periods = new Lazy<>(this::byId);

    private final Lazy<SortedMap<Period, SortedMap<String, Period>>> astray = new Lazy<>(this::findAstray);

    /**
     * Divides events.
     *
     * @param events in order of time
     * @param longest the number of events and of places that name them from which on a part is divided
     */
    public Periods(List<Event> events, int longest) {
        this.longest = longest;
        divide(Period.ALL, events);
        parts.keySet().stream()
                .filter(each -> !each.equals(Period.ALL))
                .forEach(each -> children.computeIfAbsent(each.parent(), parent -> new ArrayList<>())
                        .add(each));
    }

    private void divide(Period period, List<Event> events) {
        List<Event> own = events;
        if (isLong(own)) {
            own = rest(own, period::part);
        }
        if (isLong(own)) {
            own = rest(own, period::partOfDeclarations);
        }
        parts.put(period, List.copyOf(own));
    }

    /** Makes the parts to which some of the events belong, and returns the others. */
    private List<Event> rest(List<Event> events, Function<Event, Optional<Period>> partOf) {
        List<Event> rest = new ArrayList<>();
        SortedMap<Period, List<Event>> shorter = new TreeMap<>();
        events.forEach(event -> partOf.apply(event)
                .map(part -> shorter.computeIfAbsent(part, each -> new ArrayList<>()))
                .orElse(rest)
                .add(event));
        shorter.forEach(this::divide);
        return rest;
    }

    /** Returns all parts, the earliest first, each after the one that it is a part of. */
    public List<Period> all() {
        return List.copyOf(parts.keySet());
    }

    /** Whether there is more than one part. */
    public boolean isDivided() {
        return parts.size() > 1;
    }

    /** Returns the events of a part, without those of its own parts, in order of time. */
    public List<Event> events(Period period) {
        return parts.get(period);
    }

    /**
     * Returns the events of a part if it has no parts of its own; otherwise those of its latest parts, as many parts as
     * are not too long together, but at least one.
     */
    public List<Event> newest(Period period) {
        List<Period> shorter = partsOf(period);
        if (shorter.isEmpty()) {
            return parts.get(period);
        }
        List<Event> newest = new ArrayList<>();
        for (int i = shorter.size() - 1; i >= 0; i--) {
            List<Event> earlier = newest(shorter.get(i));
            if (!newest.isEmpty() && length(newest) + length(earlier) > longest) {
                break;
            }
            newest.addAll(0, earlier);
        }
        return newest;
    }

    /** Whether a part would be too long; of a very long one, only the first events are counted. */
    private boolean isLong(List<Event> events) {
        int length = 0;
        for (int i = 0; i < events.size() && length <= longest; i++) {
            length += length(events.subList(i, i + 1));
        }
        return length > longest;
    }

    private static int length(List<Event> events) {
        return events.stream().mapToInt(each -> 1 + each.shown().size()).sum();
    }

    /** Returns the parts of a part, the earliest first. */
    public List<Period> partsOf(Period period) {
        return children.getOrDefault(period, List.of());
    }

    /** Returns the number of events of a part and of its own parts. */
    public int count(Period period) {
        return parts.get(period).size()
                + partsOf(period).stream().mapToInt(this::count).sum();
    }

    /** Returns the part of an event. */
    public Period of(Event event) {
        return within(Period.ALL, event);
    }

    private Period within(Period period, Event event) {
        return period.part(event)
                .filter(parts::containsKey)
                .or(() -> period.partOfDeclarations(event).filter(parts::containsKey))
                .map(part -> within(part, event))
                .orElse(period);
    }

    /** Returns the part of an event, by the id of the event or of one of its places that are shown. */
    public Period of(String id) {
        return periods.get().get(id);
    }

    private Map<String, Period> byId() {
        Map<String, Period> byId = new LinkedHashMap<>();
        parts.forEach((period, own) -> own.forEach(event -> {
            byId.put(event.id(), period);
            event.shown().forEach(reference -> byId.put(reference.id(), period));
        }));
        return byId;
    }

    /**
     * Returns the ids that do not tell to which of the parts of a part they lead, each with its part, by the rule of
     * {@code static/assets/timeline.js}: an id ends in a date, or begins with a year. An id that an editor chose tells neither.
     */
    public SortedMap<String, Period> astray(Period period) {
        return astray.get().getOrDefault(period, new TreeMap<>());
    }

    private SortedMap<Period, SortedMap<String, Period>> findAstray() {
        SortedMap<Period, SortedMap<String, Period>> found = new TreeMap<>();
        periods.get().forEach((id, own) -> {
            for (Period way = own; !way.equals(Period.ALL); way = way.parent()) {
                if (!told(id, way.parent()).equals(Optional.of(way))) {
                    found.computeIfAbsent(way.parent(), each -> new TreeMap<>()).put(id, own);
                }
            }
        });
        return found;
    }

    /** Returns the part of a part to which an id leads by the rule. */
    private Optional<Period> told(String id, Period period) {
        Matcher date = DATE_OF_ID.matcher(id);
        boolean ends = date.find();
        String first = id.substring(0, Math.min(YEAR, id.length()));
        Period year = new Period(ends ? date.group(1) : first);
        Optional<Period> month = ends
                ? Optional.ofNullable(date.group(2)).map(number -> new Period(year + "-" + number))
                : Optional.empty();
        return Stream.concat(month.stream(), Stream.of(year.namedBy(first), year))
                .filter(each -> parts.containsKey(each) && each.parent().equals(period))
                .findFirst();
    }
}
