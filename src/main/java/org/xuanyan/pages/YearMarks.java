package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PlaceNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Period;
import org.xuanyan.model.Precision;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Places the marks of the events of a year. Across the row, places are percentages, so that the picture is as wide as the
 * window; marks that would overlap in the narrowest window stand in separate lanes.
 */
final class YearMarks {

    private static final double MONTHS = 12;

    /** How high a lane is, in pixels: large enough for a finger. */
    private static final int LANE = 24;

    /** How much of a row a mark takes in a window of 320 pixels, as a fraction. */
    private static final double MARK = 0.11;

    /** How many marks a lane has room for. */
    private static final int IN_LANE = 9;

    /** Half the height of a bar, in pixels. */
    private static final int HALF_BAR = 2;

    private final Map<EventKind, TimelineOverview.Shape> shapes;
    private final SiteLocale locale;

    YearMarks(Map<EventKind, TimelineOverview.Shape> shapes, SiteLocale locale) {
        this.shapes = shapes;
        this.locale = locale;
    }

    TimelineOverview.YearRow row(Route route, Period year, boolean afterGap, List<Event> events) {
        List<TimelineOverview.EventMark> marks = new ArrayList<>();
        events.stream().filter(YearMarks::isWide).forEach(each -> marks.add(wideMark(each, marks.size())));
        int top = (marks.size() + IN_LANE - 1) / IN_LANE * LANE;
        List<Double> lanes = new ArrayList<>();
        events.stream().filter(each -> !isWide(each)).forEach(each -> marks.add(mark(each, top, lanes)));
        return new TimelineOverview.YearRow(
                route,
                Dates.of(year.toString(), locale.messages()),
                events.stream()
                        .filter(each -> each.summit().isPresent())
                        .flatMap(each -> each.place().stream())
                        .map(each -> PlaceNames.of(each, locale))
                        .toList(),
                afterGap,
                top + lanes.size() * LANE,
                List.copyOf(marks));
    }

    /** Whether only the year of an event is known, or it lasted for years: where its mark is in the row means nothing. */
    private static boolean isWide(Event event) {
        return event.span().precision().compareTo(Precision.YEAR) >= 0;
    }

    /** Such marks stand one after the other in the first lanes, each of which is one bar. */
    private TimelineOverview.EventMark wideMark(Event event, int before) {
        int inLane = before % IN_LANE;
        int y = before / IN_LANE * LANE + LANE / 2;
        return mark(event, (inLane + 0.5) * MARK, y, inLane == 0 ? bar(0, 1, y) : List.of());
    }

    private TimelineOverview.EventMark mark(Event event, int top, List<Double> lanes) {
        DateSpan span = event.span();
        boolean ofDay = span.precision() == Precision.DAY && span.isSingle();
        double start = place(span.from(), ofDay ? 0.5 : 0);
        double end = ofDay ? start : span.to().getYear() > span.from().getYear() ? 1 : place(span.to(), 1);
        // A mark is in the middle of a short time, and at the beginning of a long one.
        double middle = Math.min((start + end) / 2, start + MARK / 2);
        int lane = lane(lanes, Math.min(start, middle - MARK / 2), Math.max(end, middle + MARK / 2));
        int y = top + lane * LANE + LANE / 2;
        return mark(event, middle, y, ofDay ? List.of() : bar(start, end, y));
    }

    private TimelineOverview.EventMark mark(Event event, double x, int y, List<TimelineOverview.Bar> bar) {
        PageMessages messages = locale.messages();
        String date = Dates.of(event.span(), messages);
        NameInLanguage own = EventMessages.name(event, locale);
        String name = messages.say("list", date, own.text());
        return new TimelineOverview.EventMark(
                Routes.event(locale.index().periods(), event),
                messages.say("list", name, EventMessages.kind(event.kind(), messages)),
                own.language(),
                shapes.get(event.kind()),
                percent(x),
                y,
                bar);
    }

    private static List<TimelineOverview.Bar> bar(double start, double end, int y) {
        return List.of(new TimelineOverview.Bar(percent(start), percent(end - start), y - HALF_BAR));
    }

    /** Returns the first lane that is free from a start on, and occupies it up to an end. */
    private static int lane(List<Double> lanes, double start, double end) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) <= start) {
                lanes.set(i, end);
                return i;
            }
        }
        lanes.add(end);
        return lanes.size() - 1;
    }

    /** Returns a place in the row of a year, whose months are equally long; a part of the day is added. */
    private static double place(LocalDate day, double part) {
        return (day.getMonthValue() - 1 + (day.getDayOfMonth() - 1 + part) / day.lengthOfMonth()) / MONTHS;
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", fraction * 100).replaceFirst("\\.0$", "") + "%";
    }
}
