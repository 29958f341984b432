package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PlaceNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Html;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code treaty.peb} shows: an instrument.
 *
 * @param summary the instrument as lists show it
 * @param otherName the title if the summary has the English name, otherwise the English name; may be empty
 * @param written the names with which declarations cite it, the most frequent first
 * @param others names in the authority file with which no declaration cites it
 * @param act what happened on the date: adoption or proposal
 * @param date with the place; may be empty
 * @param body with the number; may be empty
 * @param identifiers by which others list it
 * @param note may be empty
 * @param relations to other instruments
 * @param events connected with it, in order of time
 * @param declarations those that cite it, the oldest first; empty if pages of decades or years have them
 * @param decades the pages of decades, if there are so many citations
 * @param citing the declarations that cite it, the oldest first, if there are so many citations
 * @param passages that have a page and cite it in any declaration, those of the most declarations first; at most 50
 * @param data all instruments as data
 * @param feed of its citations
 */
record TreatyView(
        TreatySummary summary,
        NameInLanguage otherName,
        List<Written> written,
        List<String> others,
        String act,
        Html date,
        Html body,
        List<IdentifierView> identifiers,
        String note,
        List<RelationView> relations,
        List<NamedEventView> events,
        List<DeclarationCitations> declarations,
        List<PartView> decades,
        List<TreatyPartView.CitingView> citing,
        List<PassageSummary> passages,
        Route data,
        Optional<Route> feed) {

    private static final Html NONE = new Html("");

    /** The list of passages has all. */
    private static final int MOST_PASSAGES = 50;

    /** A name with which declarations cite it, and how many times. */
    record Written(String words, int times) {}

    /**
     * An event.
     *
     * @param route of its entry on the timeline
     * @param time the date as a {@code time} element
     */
    record NamedEventView(Route route, Html time, NameInLanguage name) {}

    /** An identifier, and what lists the instrument under it. */
    record IdentifierView(String label, String value) {}

    /** The instruments with the same relation to it. */
    record RelationView(String label, List<Other> treaties) {}

    /** Another instrument. */
    record Other(Route route, NameInLanguage name) {}

    static TreatyView of(Treaty treaty, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        List<CrossReferences.CitingPlace> places = index.places(treaty.id());
        List<Written> written = written(places);
        List<String> names = new ArrayList<>(treaty.aliases());
        names.addAll(treaty.unbracketed());
        Set<String> shown = new TreeSet<>(Set.of(treaty.title()));
        written.forEach(each -> shown.add(withoutBrackets(each.words())));
        names.removeIf(shown::contains);
        Optional<Decades<CrossReferences.CitingPlace>> decades = index.decadesOfCitations(treaty.id());
        return new TreatyView(
                TreatySummary.of(treaty, locale),
                otherName(treaty, locale),
                written,
                names.stream().distinct().toList(),
                act(treaty.kind(), messages),
                date(treaty, locale),
                body(treaty, locale),
                identifiers(treaty, messages),
                treaty.note().orElse(""),
                relations(treaty, locale),
                index.eventsOfTreaty(treaty.id()).stream()
                        .map(each -> new NamedEventView(
                                Routes.event(index.periods(), each),
                                EventView.time(each, messages),
                                EventMessages.name(each, locale)))
                        .toList(),
                decades.isPresent() ? List.of() : DeclarationCitations.of(places, locale),
                decades.stream()
                        .flatMap(each -> each.decades().stream())
                        .map(each -> TreatyPartView.link(treaty, each, locale))
                        .toList(),
                decades.isPresent() ? TreatyPartView.citing(treaty, places, locale) : List.of(),
                passages(treaty, locale),
                Routes.TREATIES_DATA,
                Optional.of(Routes.treatyFeed(treaty.id()))
                        .filter(feed -> locale.index().recurs(treaty.id())));
    }

    private static List<PassageSummary> passages(Treaty treaty, SiteLocale locale) {
        return locale.index().passages().citing(treaty.id()).stream()
                .filter(SharedPassage::hasPage)
                .sorted(Comparator.comparing(each -> -each.appearances().size()))
                .limit(MOST_PASSAGES)
                .map(each -> PassageSummary.of(each, locale))
                .toList();
    }

    private static String act(TreatyKind kind, PageMessages messages) {
        return switch (kind) {
            case DRAFT -> messages.say("treaty.proposed");
            case INITIATIVE -> messages.say("treaty.put-forward");
            default -> messages.say("treaty.adopted");
        };
    }

    /** Returns the title if pages show the English name, otherwise the English name. */
    private static NameInLanguage otherName(Treaty treaty, SiteLocale locale) {
        NameInLanguage title = TreatyMessages.title(treaty, locale);
        return TreatyMessages.name(treaty, locale).equals(title) ? TreatyMessages.english(treaty) : title;
    }

    private static Html date(Treaty treaty, SiteLocale locale) {
        PageMessages messages = locale.messages();
        Optional<Html> date = treaty.date().map(each -> new Html(Escaping.escape(Dates.of(each, messages))));
        Optional<Html> place = treaty.place().map(each -> foreign(PlaceNames.of(each, locale), messages));
        return date.isPresent() && place.isPresent()
                ? messages.html("treaty.date", date.get(), place.get())
                : date.or(() -> place).orElse(NONE);
    }

    private static Html body(Treaty treaty, SiteLocale locale) {
        PageMessages messages = locale.messages();
        Optional<Html> body = treaty.body().map(each -> foreign(TreatyMessages.body(each, locale), messages));
        return body.isPresent() && treaty.number().isPresent()
                ? messages.html("treaty.resolution", body.get(), treaty.number().get())
                : body.orElse(NONE);
    }

    private static List<IdentifierView> identifiers(Treaty treaty, PageMessages messages) {
        Stream<IdentifierView> unts =
                treaty.identifiers().unts().map(each -> new IdentifierView(messages.say("treaty.unts"), each)).stream();
        Stream<IdentifierView> wikidata = treaty
                .identifiers()
                .wikidata()
                .map(each -> new IdentifierView(messages.say("treaty.wikidata"), each))
                .stream();
        return Stream.concat(unts, wikidata).toList();
    }

    private static Html foreign(NameInLanguage name, PageMessages messages) {
        return messages.foreign(name.text(), name.language());
    }

    /** Returns words without the brackets or quotation marks around them, of any language. */
    private static String withoutBrackets(String written) {
        return written.replaceAll("^[\\p{Ps}\\p{Pi}](.*)[\\p{Pe}\\p{Pf}]$", "$1");
    }

    private static List<Written> written(List<CrossReferences.CitingPlace> places) {
        Map<String, Integer> times = new TreeMap<>();
        places.forEach(each -> times.merge(words(each), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new Written(each.getKey(), each.getValue()))
                .toList();
    }

    private static String words(CrossReferences.CitingPlace place) {
        return place.paragraph()
                .text()
                .substring(place.citation().start(), place.citation().end());
    }

    private static List<RelationView> relations(Treaty treaty, SiteLocale locale) {
        CrossReferences index = locale.index();
        Map<String, List<Other>> relations = new LinkedHashMap<>();
        for (Treaty.Bond bond : Treaty.Bond.values()) {
            treaty.others(bond)
                    .forEach(id -> relations
                            .computeIfAbsent("relation." + key(bond), each -> new ArrayList<>())
                            .add(other(index.treaty(id), locale)));
        }
        index.dependents(treaty.id())
                .forEach(each -> relations
                        .computeIfAbsent("relation.of." + key(each.bond()), key -> new ArrayList<>())
                        .add(other(each.from(), locale)));
        List<RelationView> views = new ArrayList<>();
        relations.forEach(
                (key, treaties) -> views.add(new RelationView(locale.messages().say(key), treaties)));
        return views;
    }

    private static Other other(Treaty treaty, SiteLocale locale) {
        return new Other(Routes.treaty(treaty.id()), TreatyMessages.name(treaty, locale));
    }

    private static String key(Treaty.Bond bond) {
        return bond.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
