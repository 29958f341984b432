package org.xuanyan.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Html;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Site;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SentenceBounds;

/**
 * What {@code treaty.peb} and {@code treaty-feed.xml.peb} show.
 *
 * @param summary the same as in lists
 * @param english or an empty string
 * @param written how the texts write it, each way once, the most frequent first
 * @param others names of the authority file that no text uses
 * @param act what happened on the date
 * @param date with the place, or an empty string
 * @param body with the number, or an empty string
 * @param note or an empty string
 * @param relations by what they are, in words
 * @param events of its own, in order of time
 * @param declarations those that cite it, the oldest first
 * @param newestFirst the same the other way round, for the feed
 * @param feed of its citations
 * @param feedId permanent and independent of where the site is published
 * @param updated the day of the newest declaration that cites it, {@code 2025-09-01}
 */
record TreatyView(
        TreatySummary summary,
        String english,
        List<Written> written,
        List<String> others,
        String act,
        String date,
        String body,
        String note,
        List<RelationView> relations,
        List<EventView> events,
        List<DeclarationCitations> declarations,
        List<DeclarationCitations> newestFirst,
        Route feed,
        String feedId,
        String updated) {

    private static final String CUT = "<span class=\"ours\">…</span>";

    /** A way of writing it. */
    record Written(String words, int times) {}

    /** Instruments to which it stands in one relation. */
    record RelationView(String label, List<Other> treaties) {}

    /** Another instrument. */
    record Other(Route route, String title) {}

    /** Its citations in one declaration. */
    record DeclarationCitations(String slug, SummaryView declaration, List<CitationView> citations) {}

    /**
     * One citation.
     *
     * @param route of the paragraph
     * @param paragraph its number, e.g. {@code 17}
     * @param sentence in which it stands, the name in a {@code mark}
     * @param plain the same without markup
     * @param verb that governs it, with the declaration's stance, or an empty string
     * @param part whether it stands inside the name of another instrument
     * @param id permanent, for feeds
     */
    record CitationView(
            Route route,
            String paragraph,
            Html sentence,
            String plain,
            String language,
            String verb,
            boolean part,
            boolean adopted,
            String id) {}

    static TreatyView of(Treaty treaty, CrossReferences index) {
        Site site = index.corpus().site();
        List<CrossReferences.Place> places = index.places(treaty.id());
        List<Written> written = written(places);
        List<String> names = new ArrayList<>(treaty.aliases());
        names.addAll(treaty.unbracketed());
        names.removeIf(name -> name.equals(treaty.title())
                || written.stream().anyMatch(each -> strip(each.words()).equals(name)));
        String updated = places.isEmpty()
                ? LocalDate.EPOCH.toString()
                : places.get(places.size() - 1)
                        .declaration()
                        .metadata()
                        .adopted()
                        .toString();
        List<DeclarationCitations> declarations = declarations(places, site);
        List<DeclarationCitations> newestFirst = new ArrayList<>(declarations);
        Collections.reverse(newestFirst);
        return new TreatyView(
                TreatySummary.of(treaty, index),
                treaty.english().orElse(""),
                written,
                names.stream().distinct().toList(),
                treaty.kind() == TreatyKind.DRAFT ? "提出" : "通过或签署",
                treaty.date().map(Dates::chinese).orElse("")
                        + treaty.place().map(place -> "，" + place).orElse(""),
                treaty.body().orElse("")
                        + treaty.number().map(number -> "第" + number + "号决议").orElse(""),
                treaty.note().orElse(""),
                relations(treaty, index),
                index.eventsOfTreaty(treaty.id()).stream()
                        .map(each -> EventView.of(each, index))
                        .toList(),
                declarations,
                newestFirst,
                Routes.treatyFeed(treaty.id()),
                PermanentId.of(site.series(), "treaties/" + treaty.id()),
                updated);
    }

    private static String strip(String written) {
        return written.replaceAll("^[《“〈]|[》”〉]$", "");
    }

    private static List<Written> written(List<CrossReferences.Place> places) {
        Map<String, Integer> times = new TreeMap<>();
        places.forEach(each -> times.merge(words(each), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new Written(each.getKey(), each.getValue()))
                .toList();
    }

    private static String words(CrossReferences.Place place) {
        return place.paragraph()
                .text()
                .substring(place.citation().start(), place.citation().end());
    }

    private static List<RelationView> relations(Treaty treaty, CrossReferences index) {
        Map<String, List<Other>> relations = new LinkedHashMap<>();
        for (Treaty.Bond bond : Treaty.Bond.values()) {
            treaty.others(bond)
                    .forEach(id -> relations
                            .computeIfAbsent(label(bond), each -> new ArrayList<>())
                            .add(other(index.treaty(id))));
        }
        index.dependents(treaty.id())
                .forEach(each -> relations
                        .computeIfAbsent(labelOfDependent(each.bond()), label -> new ArrayList<>())
                        .add(other(each.from())));
        List<RelationView> views = new ArrayList<>();
        relations.forEach((label, treaties) -> views.add(new RelationView(label, treaties)));
        return views;
    }

    private static Other other(Treaty treaty) {
        return new Other(Routes.treaty(treaty.id()), treaty.title());
    }

    private static String label(Treaty.Bond bond) {
        return switch (bond) {
            case IMPLEMENTS -> "落实";
            case SUCCEEDS -> "接续";
            case PROTOCOL_TO -> "所属条约";
        };
    }

    private static String labelOfDependent(Treaty.Bond bond) {
        return switch (bond) {
            case IMPLEMENTS -> "落实它的文件";
            case SUCCEEDS -> "接续它的文件";
            case PROTOCOL_TO -> "它的议定书";
        };
    }

    private static List<DeclarationCitations> declarations(List<CrossReferences.Place> places, Site site) {
        Map<String, List<CrossReferences.Place>> bySlug = new LinkedHashMap<>();
        places.forEach(
                each -> bySlug.computeIfAbsent(each.declaration().metadata().slug(), slug -> new ArrayList<>())
                        .add(each));
        List<DeclarationCitations> declarations = new ArrayList<>();
        bySlug.forEach((slug, own) -> declarations.add(new DeclarationCitations(
                slug,
                SummaryView.of(own.get(0).declaration(), site.series()),
                own.stream().map(each -> citation(each, site)).toList())));
        return declarations;
    }

    private static boolean isPartOfName(CrossReferences.Place place) {
        Citation citation = place.citation();
        return place.paragraph().citations().stream()
                .takeWhile(each -> each != citation)
                .anyMatch(each -> each.end() >= citation.end());
    }

    private static CitationView citation(CrossReferences.Place place, Site site) {
        Paragraph paragraph = place.paragraph();
        Citation citation = place.citation();
        String slug = place.declaration().metadata().slug();
        SentenceBounds sentence = SentenceBounds.around(paragraph.text(), citation.start(), citation.end());
        StringBuilder html = new StringBuilder(sentence.cutBefore() ? CUT : "");
        Escaping.append(paragraph.text(), sentence.start(), citation.start(), html);
        html.append("<mark>");
        Escaping.append(paragraph.text(), citation.start(), citation.end(), html);
        html.append("</mark>");
        Escaping.append(paragraph.text(), citation.end(), sentence.end(), html);
        html.append(sentence.cutAfter() ? CUT : "");
        return new CitationView(
                new Route(Routes.declaration(slug).path() + "#" + paragraph.id()),
                paragraph.id().substring(1),
                new Html(html.toString()),
                paragraph.text().substring(sentence.start(), sentence.end()),
                place.declaration().metadata().language(),
                citation.stance().map(stance -> stance + "…").orElse("")
                        + citation.verb().orElse(""),
                isPartOfName(place),
                citation.adopted(),
                PermanentId.of(
                        site.series(),
                        "treaties/" + citation.treaty() + "/" + slug + "/" + paragraph.id() + "/" + citation.start()));
    }
}
