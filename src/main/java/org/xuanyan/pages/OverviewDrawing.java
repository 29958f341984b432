package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Period;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** Draws the {@link TimelineOverview}. */
final class OverviewDrawing {

    private OverviewDrawing() {}

    static TimelineOverview of(Period page, List<Event> events, SiteLocale locale) {
        Map<EventKind, TimelineOverview.Shape> shapes = shapes(page, events, locale);
        YearMarks marks = new YearMarks(shapes, locale);
        Map<Integer, List<Event>> years = new TreeMap<>();
        events.forEach(each -> years.computeIfAbsent(each.span().from().getYear(), year -> new ArrayList<>())
                .add(each));
        List<TimelineOverview.YearRow> rows = new ArrayList<>();
        int next = years.isEmpty() ? 0 : years.keySet().iterator().next();
        for (Map.Entry<Integer, List<Event>> each : years.entrySet()) {
            Period year = Period.year(each.getKey());
            Route route = Routes.period(page, page.equals(Period.ALL) ? year : page);
            rows.add(marks.row(route, year, each.getKey() > next, each.getValue()));
            next = each.getKey() + 1;
        }
        return new TimelineOverview(
                IntStream.rangeClosed(1, 12).boxed().toList(),
                List.copyOf(rows),
                shapes.values().stream().distinct().toList());
    }

    /** Returns the shape of the marks of each kind that occurs. */
    private static Map<EventKind, TimelineOverview.Shape> shapes(Period page, List<Event> events, SiteLocale locale) {
        Map<EventKind, List<EventKind>> groups = new EnumMap<>(EventKind.class);
        events.stream()
                .map(Event::kind)
                .sorted()
                .distinct()
                .forEach(kind -> groups.computeIfAbsent(standing(kind), each -> new ArrayList<>())
                        .add(kind));
        Map<EventKind, TimelineOverview.Shape> shapes = new EnumMap<>(EventKind.class);
        groups.forEach((standing, kinds) -> {
            TimelineOverview.Shape shape = new TimelineOverview.Shape(
                    standing.key(),
                    Routes.mark(page, standing.key()),
                    kinds.stream()
                            .map(each -> EventMessages.kind(each, locale.messages()))
                            .toList());
            kinds.forEach(each -> shapes.put(each, shape));
        });
        return shapes;
    }

    /** Returns the kind that stands for all kinds whose marks have the same shape. */
    private static EventKind standing(EventKind kind) {
        return switch (kind) {
            case SUMMIT, SIGNATURE, MEETING, EXERCISE -> kind;
            case ATTACK, WAR -> EventKind.ATTACK;
            case SPORT, CULTURE -> EventKind.SPORT;
            case OBSERVANCE, PRESIDENCY, PLAN, OTHER -> EventKind.OTHER;
        };
    }
}
