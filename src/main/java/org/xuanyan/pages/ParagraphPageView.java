package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.locale.EventMessages;
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
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Variant;
import org.xuanyan.reference.Reference;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code paragraph.peb} shows: one paragraph, for programs that ignore the fragment of an address, such as the
 * previews of chat programs.
 *
 * @param declaration that contains it
 * @param number as references name it
 * @param route its permanent address
 * @param notice says that the declaration is not complete, or is an empty string
 * @param annotated whether it has notes or variants in the declaration
 * @param section the mark of its section, or an empty string
 * @param isTable whether the markup is rows of a table
 * @param html the text with citations and dates, without marks
 * @param opening its first words
 * @param earlier the paragraph before it; empty for the first
 * @param later the paragraph after it; empty for the last
 * @param instruments the instruments that it cites, each once
 * @param events the events that it dates
 * @param references how to cite it
 * @param source its place on the page of the sources; empty if the declaration was not compared with its sources
 */
record ParagraphPageView(
        SummaryView declaration,
        LanguageTag language,
        AnchorId id,
        ParagraphName number,
        Route route,
        String notice,
        boolean annotated,
        String section,
        boolean isTable,
        Html html,
        String opening,
        Optional<Neighbour> earlier,
        Optional<Neighbour> later,
        List<NamedTarget> instruments,
        List<NamedTarget> events,
        ReferencesView references,
        Optional<Route> source) {

    /** In characters; enough to show what a paragraph is about. */
    private static final int OPENING = 100;

    /** The paragraph before or after. */
    record Neighbour(Route route, ParagraphName number, String opening) {}

    /** The target of a link, with its name. */
    record NamedTarget(Route route, NameInLanguage name) {}

    /** Returns the views of all paragraphs of a declaration, in reading order. */
    static List<ParagraphPageView> of(Declaration declaration, SiteLocale locale) {
        Slug slug = declaration.metadata().slug();
        SummaryView summary = SummaryView.of(declaration, locale);
        Map<AnchorId, List<NamedTarget>> events = events(slug, locale);
        Set<AnchorId> withVariants = declaration.provenance().variants().stream()
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
                        paragraph.name(),
                        Routes.anchor(slug, id),
                        notice,
                        !paragraph.marks().isEmpty() || withVariants.contains(id),
                        division.section().map(Section::label).orElse(""),
                        paragraph.isTable(),
                        ParagraphHtml.withoutMarks(paragraph, locale, Routes.paragraphPage(slug, id)),
                        opening(paragraph),
                        neighbour(slug, all, views.size() - 1),
                        neighbour(slug, all, views.size() + 1),
                        instruments(paragraph, locale),
                        events.getOrDefault(id, List.of()),
                        ReferencesView.of(whole, paragraph),
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

    /** Returns id of a paragraph → the events that it dates. */
    private static Map<AnchorId, List<NamedTarget>> events(Slug slug, SiteLocale locale) {
        Map<AnchorId, List<NamedTarget>> events = new TreeMap<>();
        for (Event event : locale.index().eventsOfDeclaration(slug)) {
            event.references().stream()
                    .filter(each -> each.slug().equals(slug))
                    .map(Event.EventReference::paragraph)
                    .distinct()
                    .forEach(id -> events.computeIfAbsent(id, each -> new ArrayList<>())
                            .add(new NamedTarget(Routes.event(event.id()), EventMessages.name(event, locale))));
        }
        return events;
    }

    private static Optional<Neighbour> neighbour(Slug slug, List<Paragraph> all, int number) {
        if (number < 0 || number >= all.size()) {
            return Optional.empty();
        }
        Paragraph paragraph = all.get(number);
        return Optional.of(
                new Neighbour(Routes.paragraphPage(slug, paragraph.id()), paragraph.name(), opening(paragraph)));
    }

    private static String opening(Paragraph paragraph) {
        String text = paragraph.text();
        int length = text.codePointCount(0, text.length());
        return length <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, OPENING)) + "……";
    }
}
