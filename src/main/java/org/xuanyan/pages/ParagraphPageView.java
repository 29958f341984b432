package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Variant;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code paragraph/page.peb} shows of one paragraph.
 *
 * @param number as references name it
 * @param route its permanent address
 * @param annotated whether it has notes or variants in the declaration
 * @param section the mark of its section, or an empty string
 * @param isTable whether the markup is rows of a table
 * @param html the text with citations and dates, without marks
 * @param opening its first words
 * @param elsewhere where else its words stand, in each language of the interface; empty if nowhere
 * @param sources its place on the page of the sources; empty if the declaration has none
 * @param earlier the paragraph before it; empty for the first
 * @param later the paragraph after it; empty for the last
 * @param references how to cite it
 * @param structuredData for search engines; empty if {@code baseUrl} is not known
 */
record ParagraphPageView(
        LanguageTag language,
        ParagraphName number,
        Route route,
        boolean annotated,
        String section,
        boolean isTable,
        Html html,
        String opening,
        List<ElsewhereView> elsewhere,
        Optional<Route> sources,
        Optional<Neighbour> earlier,
        Optional<Neighbour> later,
        ReferencesView references,
        Html structuredData) {

    /** In characters of the width of a letter; an ideograph takes two. Enough to show what a paragraph is about. */
    private static final int OPENING = 72;

    /** The first character of the scripts of East Asia, whose characters have the width of two letters. */
    private static final int WIDE = 0x2E80;

    /** The paragraph before or after. */
    record Neighbour(Route route, ParagraphName number) {}

    /**
     * A paragraph and the section in which it stands.
     *
     * @param remarked whether notes or variants belong to it
     */
    record PlacedParagraph(Paragraph paragraph, Optional<Section> section, boolean remarked) {}

    /** Returns all paragraphs of a declaration, in reading order. */
    static List<PlacedParagraph> positions(Declaration declaration) {
        Set<AnchorId> varied = declaration.provenance().variants().stream()
                .map(Variant::block)
                .collect(Collectors.toCollection(TreeSet::new));
        return declaration.divisions().stream()
                .flatMap(division -> division.paragraphs().stream()
                        .map(each -> new PlacedParagraph(
                                each, division.section(), !each.marks().isEmpty() || varied.contains(each.id()))))
                .toList();
    }

    /**
     * Returns the view of one paragraph.
     *
     * @param all the paragraphs of the declaration
     * @param index of the paragraph, 0-based
     * @param locales the first is the language of the page
     */
    static ParagraphPageView of(
            Declaration declaration, List<PlacedParagraph> all, int index, List<SiteLocale> locales) {
        SiteLocale locale = locales.get(0);
        Metadata metadata = declaration.metadata();
        Slug slug = metadata.slug();
        Paragraph paragraph = all.get(index).paragraph();
        AnchorId id = paragraph.id();
        return new ParagraphPageView(
                metadata.language(),
                paragraph.name(),
                Routes.anchor(slug, id),
                all.get(index).remarked(),
                all.get(index).section().map(Section::label).orElse(""),
                paragraph.isTable(),
                ParagraphHtml.withoutMarks(paragraph, locale, Routes.paragraphPage(slug, id)),
                opening(paragraph),
                locales.stream()
                        .flatMap(each -> ElsewhereView.of(slug, id, each).stream())
                        .toList(),
                declaration.provenance().accounts().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Routes.sources(slug, id)),
                neighbour(slug, all, index - 1),
                neighbour(slug, all, index + 1),
                ReferencesView.of(
                        Reference.of(locale.site(), metadata).to(paragraph),
                        ReferenceStyle.fewUsualIn(locale.messages().language())),
                StructuredData.ofParagraph(locale, metadata, paragraph));
    }

    private static Optional<Neighbour> neighbour(Slug slug, List<PlacedParagraph> all, int index) {
        if (index < 0 || index >= all.size()) {
            return Optional.empty();
        }
        Paragraph paragraph = all.get(index).paragraph();
        return Optional.of(new Neighbour(Routes.paragraphPage(slug, paragraph.id()), paragraph.name()));
    }

    private static String opening(Paragraph paragraph) {
        String text = paragraph.text();
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            width += character < WIDE ? 1 : 2;
            if (width > OPENING) {
                return text.substring(0, at) + "……";
            }
            at += Character.charCount(character);
        }
        return text;
    }
}
