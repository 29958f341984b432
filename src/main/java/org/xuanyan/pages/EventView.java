package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PlaceNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * An event as pages show it.
 *
 * @param route of its entry on the timeline
 * @param former ids of elements to which addresses from before lead
 * @param time the date as a {@code time} element
 * @param kind in words
 * @param kindKey of {@link org.xuanyan.model.EventKind}
 * @param place empty if it is not known
 * @param name see {@link EventMessages#name}
 * @param titled whether the name is not words of a text
 * @param future whether all declarations that name it speak of the future
 * @param references the places that name it, the first and the last if there are many
 * @param others the number of the places that are left out
 * @param slugs of the declarations that name it, separated by spaces; empty if the timeline is divided, where
 *     nothing is filtered by them
 * @param treaties the instruments connected with it
 * @param announced the announcements of this event
 * @param held the events that this one announced
 * @param previous the event before it in its series
 * @param next the event after it in its series
 * @param source the source of an event that no declaration names, otherwise an empty string
 * @param summit the declaration that was adopted there, if it is a summit
 */
record EventView(
        Route route,
        List<String> former,
        Html time,
        String kind,
        String kindKey,
        Optional<NameInLanguage> place,
        NameInLanguage name,
        boolean titled,
        boolean future,
        List<ReferenceView> references,
        int others,
        String slugs,
        List<EventTarget> treaties,
        List<EventTarget> announced,
        List<EventTarget> held,
        List<EventTarget> previous,
        List<EventTarget> next,
        String source,
        Optional<DeclarationLink> summit) {

    /** The target of a link, with the words of the link. */
    record EventTarget(Route route, Html title) {}

    /**
     * A place that names the event.
     *
     * @param id of its own element, or an empty string if it is the id of the entry
     * @param route of the paragraph
     * @param paragraph how references name it
     * @param declaration the name of the declaration
     * @param language of the text
     */
    record ReferenceView(
            String id,
            Route route,
            ParagraphName paragraph,
            NameInLanguage declaration,
            Slug slug,
            LanguageTag language) {}

    static EventView of(Event event, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        return new EventView(
                Routes.event(index.periods(), event),
                // A page of a divided timeline never had these addresses.
                (index.periods().isDivided() ? List.<String>of() : index.formerIds(event))
                        .stream().map(id -> Routes.event(id).fragment()).toList(),
                time(event, messages),
                EventMessages.kind(event.kind(), messages),
                event.kind().key(),
                event.place().map(each -> PlaceNames.of(each, locale)),
                EventMessages.name(event, locale),
                event.title().isPresent(),
                !event.references().isEmpty() && event.references().stream().allMatch(Event.EventReference::future),
                event.shown().stream()
                        .map(each -> reference(each, event, locale))
                        .toList(),
                event.references().size() - event.shown().size(),
                index.periods().isDivided()
                        ? ""
                        : event.slugs().stream().map(Slug::toString).collect(Collectors.joining(" ")),
                event.treaties().stream()
                        .map(id -> new EventTarget(Routes.treaty(id), title(index.treaty(id), locale)))
                        .toList(),
                targets(event.announced(), locale),
                targets(event.held(), locale),
                targets(event.previous().stream().toList(), locale),
                targets(event.next().stream().toList(), locale),
                event.source().orElse(""),
                event.summit().map(slug -> DeclarationLink.of(index.declaration(slug), locale)));
    }

    /** Returns the date of an event as a {@code time} element. */
    static Html time(Event event, PageMessages messages) {
        return new Html(Dates.openTime(event.span()) + Escaping.escape(Dates.of(event.span(), messages)) + "</time>");
    }

    private static ReferenceView reference(Event.EventReference reference, Event event, SiteLocale locale) {
        Metadata metadata = locale.index().declaration(reference.slug()).metadata();
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return new ReferenceView(
                reference.id().equals(event.id())
                        ? ""
                        : Routes.event(reference.id()).fragment(),
                Routes.anchor(reference.slug(), reference.paragraph()),
                locale.index().paragraph(reference),
                new NameInLanguage(names.name(), names.language()),
                reference.slug(),
                metadata.language());
    }

    private static Html title(Treaty treaty, SiteLocale locale) {
        NameInLanguage name = TreatyMessages.name(treaty, locale);
        return locale.messages().foreign(name.text(), name.language());
    }

    private static List<EventTarget> targets(List<String> ids, SiteLocale locale) {
        return ids.stream()
                .map(locale.index()::event)
                .map(each -> new EventTarget(Routes.event(locale.index().periods(), each), label(each, locale)))
                .toList();
    }

    /** Returns the date of another event and the first place that names it. */
    private static Html label(Event event, SiteLocale locale) {
        PageMessages messages = locale.messages();
        String date = Dates.of(event.span(), messages);
        return event.references().stream()
                .findFirst()
                .map(each -> {
                    Metadata metadata = locale.index().declaration(each.slug()).metadata();
                    DeclarationNames names = DeclarationNames.of(metadata, messages);
                    Html name = messages.foreign(names.name(), names.language());
                    return messages.html(
                            "event.label", date, name, locale.index().paragraph(each));
                })
                .orElseGet(() -> new Html(Escaping.escape(date)));
    }
}
