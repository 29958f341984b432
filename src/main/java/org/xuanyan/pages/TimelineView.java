package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Period;
import org.xuanyan.model.Periods;
import org.xuanyan.model.Precision;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code timeline.peb} shows: all events, or those of one {@link Period}.
 *
 * @param name of the period, e.g. {@code 2018年}; empty for all events
 * @param count the number of events of the period
 * @param parts the pages of its parts, if it has any
 * @param astray links for addresses of events that do not tell to which of the parts they lead
 * @param former what became of events that were published and are not on the timeline, if it shows all
 * @param around the pages of the period of which this is a part, and of the periods before and after
 * @param years the events that this page shows, the earliest year first
 * @param kinds the kinds that occur on this page, for the filter
 * @param declarations those that name the events, for the filter, the oldest first; empty if the timeline is divided
 * @param overview the picture of the events on this page, if it shows all of the period
 */
record TimelineView(
        String name,
        int count,
        List<PeriodLink> parts,
        List<Astray> astray,
        List<FormerFragment> former,
        List<PeriodLink> around,
        List<Year> years,
        List<FilterOption> kinds,
        List<FilterOption> declarations,
        Optional<TimelineOverview> overview,
        Route data,
        Route table,
        Route calendar) {

    /** If a year has more entries, they are divided by months. */
    private static final int MAX_UNDIVIDED = 12;

    /**
     * A page of the timeline.
     *
     * @param period in ISO 8601, e.g. {@code 2018-06}; empty for all events
     * @param count the number of its events
     */
    record PeriodLink(Route route, String period, String name, int count) {}

    /**
     * An address that the page of an event had before its period was divided.
     *
     * @param id the fragment of the address
     * @param route where the event is now
     */
    record Astray(String id, Route route) {}

    /**
     * The events of one year or month.
     *
     * @param summits of the series
     * @param groups all others: of each month, after those of which no month is known, if there are many
     */
    record Year(Route route, String label, List<EventView> summits, List<EventGroup> groups) {

        /** Returns the groups of which the month is known. */
        public List<EventGroup> months() {
            return groups.stream().filter(each -> each.route().isPresent()).toList();
        }
    }

    /**
     * Events of a year.
     *
     * @param route of the month; absent if they are not those of one month
     * @param month its name; empty if there is none
     */
    record EventGroup(Optional<Route> route, String month, List<EventView> events) {}

    /**
     * An option of a filter.
     *
     * @param language of the label, or of the name in it
     * @param count the number of events that the option shows
     */
    record FilterOption(String key, String label, LanguageTag language, int count) {}

    static TimelineView of(Period period, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        Periods periods = index.periods();
        List<Event> events = periods.events(period);
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        SortedMap<Slug, Integer> naming = new TreeMap<>();
        events.forEach(each -> {
            kinds.merge(each.kind(), 1, Integer::sum);
            each.slugs().forEach(slug -> naming.merge(slug, 1, Integer::sum));
        });
        List<PeriodLink> parts =
                periods.partsOf(period).stream().map(each -> part(each, locale)).toList();
        Period data = dataPeriod(period, index.dataPeriods());
        return new TimelineView(
                period.equals(Period.ALL) ? "" : name(period, messages),
                periods.count(period),
                parts,
                astray(period, index),
                period.equals(Period.ALL) ? former(index) : List.of(),
                around(period, locale),
                years(period, events, locale),
                kinds.entrySet().stream()
                        .map(each -> new FilterOption(
                                each.getKey().key(),
                                EventMessages.kind(each.getKey(), messages),
                                messages.language(),
                                each.getValue()))
                        .toList(),
                periods.isDivided()
                        ? List.of()
                        : index.corpus().declarations().stream()
                                .map(each -> each.metadata())
                                .filter(each -> naming.containsKey(each.slug()))
                                .map(each -> option(each, naming.get(each.slug()), locale))
                                .toList(),
                parts.isEmpty() && !events.isEmpty() && (period.isYear() || period.equals(Period.ALL))
                        ? Optional.of(OverviewDrawing.of(period, events, locale))
                        : Optional.empty(),
                Routes.timelineData(data),
                Routes.timelineTable(data),
                Routes.timelineCalendar(data));
    }

    private static List<Astray> astray(Period period, CrossReferences index) {
        Periods periods = index.periods();
        Stream<Astray> present = periods.astray(period).keySet().stream()
                .map(id -> Routes.event(periods, id))
                .map(route -> new Astray(route.fragment(), route));
        // What is no event any more is not on the page of its date either, but at the address of the whole.
        Stream<Astray> former = period.equals(Period.ALL) && periods.isDivided()
                ? index.corpus().former().events().stream()
                        .flatMap(each -> each.event().stream()
                                .map(id -> new Astray(Routes.event(each.id()).fragment(), Routes.event(periods, id))))
                : Stream.empty();
        return Stream.concat(present, former).toList();
    }

    private static List<FormerFragment> former(CrossReferences index) {
        return index.corpus().former().events().stream()
                .filter(each -> each.event().isEmpty())
                .map(each -> new FormerFragment(
                        Routes.event(each.id()), each.to().flatMap(Routes::published), each.reason()))
                .toList();
    }

    /** Returns the period of the data file that has the events of a page. */
    private static Period dataPeriod(Period period, Periods files) {
        return files.all().contains(period) ? period : dataPeriod(period.parent(), files);
    }

    private static List<PeriodLink> around(Period period, SiteLocale locale) {
        if (period.equals(Period.ALL)) {
            return List.of();
        }
        List<Period> all = locale.index().periods().partsOf(period.parent());
        int here = all.indexOf(period);
        List<PeriodLink> around = new ArrayList<>(List.of(part(period.parent(), locale)));
        all.subList(Math.max(0, here - 1), Math.min(all.size(), here + 2)).stream()
                .filter(each -> !each.equals(period))
                .forEach(each -> around.add(part(each, locale)));
        return around;
    }

    private static PeriodLink part(Period period, SiteLocale locale) {
        return new PeriodLink(
                Routes.timeline(period),
                period.toString(),
                name(period, locale.messages()),
                locale.index().periods().count(period));
    }

    private static String name(Period period, PageMessages messages) {
        if (period.equals(Period.ALL)) {
            return messages.say("nav.timeline");
        }
        return period.namedBy()
                .map(declarations ->
                        messages.say("timeline.by", Dates.of(period.year().toString(), messages), declarations))
                .orElseGet(() -> Dates.of(period.toString(), messages));
    }

    private static FilterOption option(Metadata metadata, int count, SiteLocale locale) {
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return new FilterOption(
                metadata.slug().toString(),
                locale.messages().say("summit", names.name(), metadata.adopted().getYear()),
                names.language(),
                count);
    }

    private static List<Year> years(Period page, List<Event> events, SiteLocale locale) {
        Map<Period, List<Event>> years = new TreeMap<>();
        events.forEach(each -> years.computeIfAbsent(
                        page.equals(Period.ALL) ? Period.year(each.span().from().getYear()) : page,
                        year -> new ArrayList<>())
                .add(each));
        List<Year> views = new ArrayList<>();
        years.forEach((year, own) -> views.add(year(page, year, own, locale)));
        return views;
    }

    private static Year year(Period page, Period year, List<Event> events, SiteLocale locale) {
        List<EventView> summits = events.stream()
                .filter(each -> each.summit().isPresent())
                .map(each -> EventView.of(each, locale))
                .toList();
        boolean divided = year.isYear() && events.size() - summits.size() > MAX_UNDIVIDED;
        SortedMap<String, List<EventView>> groups = new TreeMap<>();
        events.stream()
                .filter(each -> each.summit().isEmpty())
                .forEach(each -> groups.computeIfAbsent(divided ? month(each.span()) : "", month -> new ArrayList<>())
                        .add(EventView.of(each, locale)));
        return new Year(
                Routes.period(page, year),
                name(year, locale.messages()),
                summits,
                groups.entrySet().stream()
                        .map(each -> new EventGroup(
                                Optional.of(each.getKey())
                                        .filter(month -> !month.isEmpty())
                                        .map(month -> Routes.month(page, year, month)),
                                each.getKey().isEmpty() ? "" : Dates.month(each.getKey(), locale.messages()),
                                each.getValue()))
                        .toList());
    }

    /** Returns the number of the month in which a time begins, in two digits; empty if that is not known. */
    private static String month(DateSpan span) {
        return span.precision().compareTo(Precision.MONTH) <= 0
                ? span.start().substring("2018-".length(), "2018-06".length())
                : "";
    }
}
