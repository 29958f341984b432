package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Event;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Variant;
import org.xuanyan.reference.Reference;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code paragraph.peb} shows: one paragraph for those who see no fragment of an address, such as the previews of
 * chat programs.
 *
 * @param declaration in which it stands
 * @param number the id without its letter
 * @param route its permanent address
 * @param notice what is wrong with the text as a whole, or an empty string
 * @param annotated whether notes or variants stand at its words in the declaration
 * @param section the mark of its section, or an empty string
 * @param html its words with citations and dates, without the marks of notes
 * @param opening its first words
 * @param earlier the paragraph before it, if it is not the first
 * @param later the paragraph after it, if it is not the last
 * @param instruments what it cites, each once
 * @param events what it dates
 * @param references how it is cited
 * @param source its place on the page of the sources, if they show it
 */
record ParagraphPageView(
        SummaryView declaration,
        LanguageTag language,
        AnchorId id,
        String number,
        Route route,
        String notice,
        boolean annotated,
        String section,
        Html html,
        String opening,
        Optional<Neighbour> earlier,
        Optional<Neighbour> later,
        List<NamedTarget> instruments,
        List<NamedTarget> events,
        ReferencesView references,
        Optional<Route> source) {

    /** So many characters tell what a paragraph is about. */
    private static final int OPENING = 100;

    /** A paragraph beside it. */
    record Neighbour(Route route, String number, String opening) {}

    /** Something to which it leads. */
    record NamedTarget(Route route, NameInLanguage name) {}

    /** Returns the views of all paragraphs of a declaration, in its order. */
    static List<ParagraphPageView> of(Declaration declaration, SiteLocale locale) {
        Slug slug = declaration.metadata().slug();
        SummaryView summary = SummaryView.of(declaration, locale);
        Map<AnchorId, List<NamedTarget>> events = events(slug, locale);
        Set<AnchorId> varied = declaration.provenance().variants().stream()
                .map(Variant::block)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean complete = declaration.metadata().completeness() == Completeness.COMPLETE;
        String notice =
                complete ? "" : StatusView.of(declaration, locale.messages()).heading();
        boolean compared = !declaration.provenance().accounts().isEmpty();
        Reference whole = Reference.of(locale.site(), declaration.metadata());
        List<Paragraph> all = declaration.paragraphs();
        List<ParagraphPageView> views = new ArrayList<>();
        for (Division division : declaration.divisions()) {
            for (Paragraph paragraph : division.paragraphs()) {
                AnchorId id = paragraph.id();
                views.add(new ParagraphPageView(
                        summary,
                        declaration.metadata().language(),
                        id,
                        id.label(),
                        Routes.anchor(slug, id),
                        notice,
                        !paragraph.marks().isEmpty() || varied.contains(id),
                        division.section().map(Section::label).orElse(""),
                        ParagraphHtml.withoutMarks(paragraph, locale, Routes.paragraphPage(slug, id)),
                        opening(paragraph),
                        neighbour(slug, all, views.size() - 1),
                        neighbour(slug, all, views.size() + 1),
                        instruments(paragraph, locale),
                        events.getOrDefault(id, List.of()),
                        ReferencesView.of(whole, id),
                        compared ? Optional.of(Routes.sources(slug, id)) : Optional.empty()));
            }
        }
        return views;
    }

    private static List<NamedTarget> instruments(Paragraph paragraph, SiteLocale locale) {
        return paragraph.citations().stream()
                .map(Citation::treaty)
                .distinct()
                .map(id -> new NamedTarget(
                        Routes.treaty(id), TreatyMessages.name(locale.index().treaty(id), locale)))
                .toList();
    }

    /** Returns the events that each paragraph dates, by its id. */
    private static Map<AnchorId, List<NamedTarget>> events(Slug slug, SiteLocale locale) {
        Map<AnchorId, List<NamedTarget>> events = new TreeMap<>();
        for (Event event : locale.index().eventsOfDeclaration(slug)) {
            event.references().stream()
                    .filter(each -> each.slug().equals(slug))
                    .map(Event.EventReference::paragraph)
                    .distinct()
                    .forEach(id -> events.computeIfAbsent(id, each -> new ArrayList<>())
                            .add(new NamedTarget(Routes.event(event.id()), EventView.name(event, locale))));
        }
        return events;
    }

    private static Optional<Neighbour> neighbour(Slug slug, List<Paragraph> all, int number) {
        if (number < 0 || number >= all.size()) {
            return Optional.empty();
        }
        Paragraph paragraph = all.get(number);
        return Optional.of(new Neighbour(
                Routes.paragraphPage(slug, paragraph.id()), paragraph.id().label(), opening(paragraph)));
    }

    private static String opening(Paragraph paragraph) {
        String text = paragraph.text();
        int length = text.codePointCount(0, text.length());
        return length <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, OPENING)) + "……";
    }
}
