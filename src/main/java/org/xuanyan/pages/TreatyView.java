package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PlaceNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SentenceBounds;

/**
 * What {@code treaty.peb} and {@code treaty-feed.xml.peb} show.
 *
 * @param summary the instrument as lists show it
 * @param otherName the title if the summary has the English name, otherwise the English name; may be empty
 * @param written the names with which declarations cite it, the most frequent first
 * @param others names in the authority file with which no declaration cites it
 * @param act what happened on the date: adoption or proposal
 * @param date with the place; may be empty
 * @param body with the number; may be empty
 * @param note may be empty
 * @param relations to other instruments
 * @param events connected with it, in order of time
 * @param declarations those that cite it, the oldest first
 * @param newestFirst the same in reverse order, for the feed
 * @param data all instruments as data
 * @param feed of its citations
 * @param feedId the {@link PermanentId} of the feed
 * @param updated the day of the newest declaration that cites it, e.g. {@code 2025-09-01}
 */
record TreatyView(
        TreatySummary summary,
        NameInLanguage otherName,
        List<Written> written,
        List<String> others,
        String act,
        Html date,
        Html body,
        String note,
        List<RelationView> relations,
        List<NamedEventView> events,
        List<DeclarationCitations> declarations,
        List<DeclarationCitations> newestFirst,
        Route data,
        Route feed,
        String feedId,
        String updated) {

    private static final Html NONE = new Html("");
    private static final String CUT = "<span class=\"ours\">…</span>";

    /** A name with which declarations cite it, and how many times. */
    record Written(String words, int times) {}

    /**
     * An event.
     *
     * @param route of its entry on the timeline
     * @param time the date as a {@code time} element
     */
    record NamedEventView(Route route, Html time, NameInLanguage name) {}

    /** The instruments with the same relation to it. */
    record RelationView(String label, List<Other> treaties) {}

    /** Another instrument. */
    record Other(Route route, NameInLanguage name) {}

    /**
     * Its citations in one declaration.
     *
     * @param route the place on its page that lists them
     */
    record DeclarationCitations(Route route, SummaryView declaration, List<CitationView> citations) {}

    /**
     * One citation.
     *
     * @param route of the paragraph
     * @param paragraph how references name it
     * @param sentence that contains it, with the name in a {@code mark}
     * @param plain the sentence without markup
     * @param verb the governing verb with the declaration's stance, or an empty string
     * @param part whether it is part of the name of another instrument
     * @param id its {@link PermanentId}, for feeds
     */
    record CitationView(
            Route route,
            ParagraphName paragraph,
            Html sentence,
            String plain,
            LanguageTag language,
            String verb,
            boolean part,
            boolean adopted,
            String id) {}

    static TreatyView of(Treaty treaty, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        Site site = locale.site();
        List<CrossReferences.CitingPlace> places = index.places(treaty.id());
        List<Written> written = written(places);
        List<String> names = new ArrayList<>(treaty.aliases());
        names.addAll(treaty.unbracketed());
        names.removeIf(name -> name.equals(treaty.title())
                || written.stream()
                        .anyMatch(each -> withoutBrackets(each.words()).equals(name)));
        String updated = places.isEmpty()
                ? LocalDate.EPOCH.toString()
                : places.get(places.size() - 1)
                        .declaration()
                        .metadata()
                        .adopted()
                        .toString();
        List<DeclarationCitations> declarations = declarations(places, locale);
        List<DeclarationCitations> newestFirst = new ArrayList<>(declarations);
        Collections.reverse(newestFirst);
        return new TreatyView(
                TreatySummary.of(treaty, locale),
                otherName(treaty, locale),
                written,
                names.stream().distinct().toList(),
                messages.say(treaty.kind() == TreatyKind.DRAFT ? "treaty.proposed" : "treaty.adopted"),
                date(treaty, locale),
                body(treaty, locale),
                treaty.note().orElse(""),
                relations(treaty, locale),
                index.eventsOfTreaty(treaty.id()).stream()
                        .map(each -> new NamedEventView(
                                Routes.event(each.id()),
                                EventView.time(each, messages),
                                EventMessages.name(each, locale)))
                        .toList(),
                declarations,
                newestFirst,
                Routes.TREATIES_DATA,
                Routes.treatyFeed(treaty.id()),
                PermanentId.ofTreaty(site.series(), treaty.id()),
                updated);
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

    private static List<DeclarationCitations> declarations(
            List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        Map<Slug, List<CrossReferences.CitingPlace>> bySlug = new LinkedHashMap<>();
        places.forEach(
                each -> bySlug.computeIfAbsent(each.declaration().metadata().slug(), slug -> new ArrayList<>())
                        .add(each));
        List<DeclarationCitations> declarations = new ArrayList<>();
        bySlug.forEach((slug, own) -> declarations.add(new DeclarationCitations(
                Routes.citations(own.get(0).citation().treaty(), slug),
                SummaryView.of(own.get(0).declaration(), locale),
                own.stream().map(each -> citation(each, locale.site())).toList())));
        return declarations;
    }

    private static boolean isPartOfName(CrossReferences.CitingPlace place) {
        Citation citation = place.citation();
        return place.paragraph().citations().stream()
                .takeWhile(each -> each != citation)
                .anyMatch(each -> each.end() >= citation.end());
    }

    private static CitationView citation(CrossReferences.CitingPlace place, Site site) {
        Paragraph paragraph = place.paragraph();
        Citation citation = place.citation();
        Slug slug = place.declaration().metadata().slug();
        SentenceBounds sentence = SentenceBounds.around(
                paragraph.text(),
                citation.start(),
                citation.end(),
                Languages.of(place.declaration().metadata().language()).punctuation());
        StringBuilder html = new StringBuilder(sentence.cutBefore() ? CUT : "");
        Escaping.append(paragraph.text(), sentence.start(), citation.start(), html);
        html.append("<mark>");
        Escaping.append(paragraph.text(), citation.start(), citation.end(), html);
        html.append("</mark>");
        Escaping.append(paragraph.text(), citation.end(), sentence.end(), html);
        html.append(sentence.cutAfter() ? CUT : "");
        return new CitationView(
                Routes.anchor(slug, paragraph.id()),
                paragraph.name(),
                new Html(html.toString()),
                paragraph.text().substring(sentence.start(), sentence.end()),
                place.declaration().metadata().language(),
                citation.stance().map(stance -> stance + "…").orElse("")
                        + citation.verb().orElse(""),
                isPartOfName(place),
                citation.adopted(),
                PermanentId.ofCitation(site.series(), citation.treaty(), slug, paragraph.id(), citation.start()));
    }
}
