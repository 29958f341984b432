package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The timeline of all events.
 *
 * @param count the number of events
 * @param years the earliest first
 * @param kinds the kinds that occur, for the filter
 * @param declarations those that name events, for the filter, the oldest first
 * @param picture of all events
 */
record TimelineView(
        int count,
        List<Year> years,
        List<FilterOption> kinds,
        List<FilterOption> declarations,
        Html picture,
        Route data,
        Route table,
        Route calendar) {

    /** If a year has more entries, they are folded. */
    private static final int MAX_UNFOLDED = 12;

    /**
     * One year.
     *
     * @param folded whether {@code events} are shown only on demand
     * @param summits of the series
     * @param events all others
     */
    record Year(Route route, String label, boolean folded, List<EventView> summits, List<EventView> events) {}

    /**
     * An option of a filter.
     *
     * @param language of the label, or of the name in it
     * @param count the number of events that the option shows
     */
    record FilterOption(String key, String label, LanguageTag language, int count) {}

    static TimelineView of(SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        Map<Integer, List<Event>> byYear = new TreeMap<>();
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        for (Event event : index.corpus().events()) {
            byYear.computeIfAbsent(event.span().from().getYear(), year -> new ArrayList<>())
                    .add(event);
            kinds.merge(event.kind(), 1, Integer::sum);
        }
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, events) -> years.add(year(year, events, locale)));
        List<FilterOption> declarations = index.corpus().declarations().stream()
                .map(each -> option(each.metadata(), locale))
                .filter(each -> each.count() > 0)
                .toList();
        return new TimelineView(
                index.corpus().events().size(),
                years,
                kinds.entrySet().stream()
                        .map(each -> new FilterOption(
                                each.getKey().key(),
                                EventMessages.kind(each.getKey(), messages),
                                messages.language(),
                                each.getValue()))
                        .toList(),
                declarations,
                TimelinePicture.of(index.corpus().events(), messages),
                Routes.TIMELINE_DATA,
                Routes.TIMELINE_TABLE,
                Routes.TIMELINE_CALENDAR);
    }

    private static FilterOption option(Metadata metadata, SiteLocale locale) {
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return new FilterOption(
                metadata.slug().toString(),
                locale.messages().say("summit", names.name(), metadata.adopted().getYear()),
                names.language(),
                locale.index().eventsOfDeclaration(metadata.slug()).size());
    }

    private static Year year(int year, List<Event> events, SiteLocale locale) {
        List<EventView> summits = new ArrayList<>();
        List<EventView> others = new ArrayList<>();
        events.forEach(each -> (each.summit().isPresent() ? summits : others).add(EventView.of(each, locale)));
        return new Year(
                Routes.year(year),
                locale.messages().say("date.year", year),
                others.size() > MAX_UNFOLDED,
                summits,
                others);
    }
}
