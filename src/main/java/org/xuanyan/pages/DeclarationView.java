package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.Glosses;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TextLanguages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Note;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Section;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.picture.LinkCard;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.site.TextFormat;
import org.xuanyan.text.LinkedSentences;

/**
 * What {@code declaration.peb} shows.
 *
 * @param summary the declaration as lists show it
 * @param language of the text
 * @param textLanguage its name, if it is not that of the page; otherwise empty
 * @param status how complete and reliable the text is
 * @param sources the page of its sources
 * @param compared whether that page shows where each paragraph stands in the sources
 * @param titled whether an editor gave titles to parts of the text
 * @param paragraphPages whether each paragraph has a page of its own
 * @param hasNamesByLanguage whether the names of any paragraphs depend on the language
 * @param tombstones of former sections, and of former paragraphs that stood before all others
 * @param variants places where the sources differ
 * @param instruments the instruments that it cites
 * @param eventCount the number of events that it dates
 * @param events the places that date an event, in order of time
 * @param references how to cite it
 * @param texts the files with its text
 * @param firstPage the page of its first paragraph, unless the numbers of the paragraphs lead to such pages, or there are none
 * @param firstReferences how to cite its first paragraph, or the first that is named with its section; a script makes those of the other paragraphs from it
 * @param signed the line of place and date as printed, or an empty string
 * @param earlier the declaration before this one; empty for the first
 * @param later the declaration after this one; empty for the last
 * @param pairs the pages that put it beside the declaration before it and after it
 * @param structuredData for search engines; empty if {@code baseUrl} is not known
 * @param sentenceEnd the end of a sentence, as a regular expression
 * @param card the picture beside links to it; empty if there is none
 */
record DeclarationView(
        Slug slug,
        SummaryView summary,
        LanguageTag language,
        String textLanguage,
        StatusView status,
        Route sources,
        boolean compared,
        boolean titled,
        boolean paragraphPages,
        boolean hasNamesByLanguage,
        List<Contents.ContentsEntry> contents,
        List<DivisionView> divisions,
        List<TombstoneView> tombstones,
        List<VariantView> variants,
        CitedView instruments,
        int eventCount,
        List<DatedPlace> events,
        List<NoteView> notes,
        List<Signatory> signatories,
        String signed,
        ReferencesView references,
        List<ReferencesView.File> texts,
        Optional<Route> firstPage,
        Optional<ReferencesView> firstReferences,
        Optional<DeclarationLink> earlier,
        Optional<DeclarationLink> later,
        List<PairView.PairLink> pairs,
        Html structuredData,
        String sentenceEnd,
        Optional<Route> card) {

    /**
     * A run of paragraphs.
     *
     * @param id of the section, or an empty string
     * @param route of the section, or of the declaration if there is no section
     * @param label of the section as printed, or an empty string
     * @param spokenLabel the same for those who hear the page: on a page in another language, the number of the section
     * @param level of its heading, 2 or 3; 0 without a section
     * @param title the title that an editor gave to the section, as the page calls it; without words if there is none
     * @param separated whether the text prints a separator before it
     * @param variants marks of variants in the label
     */
    record DivisionView(
            String id,
            Route route,
            String label,
            String spokenLabel,
            int level,
            NameInLanguage title,
            boolean separated,
            List<Html> variants,
            List<ParagraphView> paragraphs) {

        private static DivisionView of(
                Division division,
                Map<AnchorId, Metadata.Label> titles,
                SiteLocale locale,
                Reference reference,
                Map<Optional<AnchorId>, List<TombstoneView>> tombstones,
                Map<AnchorId, List<VariantView>> variants) {
            Slug slug = reference.slug();
            Optional<AnchorId> id = division.section().map(Section::id);
            return new DivisionView(
                    id.map(AnchorId::toString).orElse(""),
                    id.map(each -> Routes.anchor(slug, each)).orElseGet(() -> Routes.declaration(slug)),
                    division.section().map(Section::label).orElse(""),
                    division.section()
                            .map(each -> spokenLabel(each, reference, locale))
                            .orElse(""),
                    division.section().map(Section::level).orElse(0),
                    id.map(each -> title(titles, each, reference.language(), locale))
                            .orElse(new NameInLanguage("", reference.language())),
                    division.separated(),
                    id.map(variants::get).orElse(List.of()).stream()
                            .map(each -> ParagraphHtml.mark(each, locale.messages(), reference.language()))
                            .toList(),
                    division.paragraphs().stream()
                            .map(each -> new ParagraphView(
                                    each.id(),
                                    locale.messages().number(each.label(), reference.language()),
                                    each.name(),
                                    each.name().equals(ParagraphName.of(each.id()))
                                            ? ""
                                            : each.name().number(),
                                    ReferenceStyle.place(reference.to(each)),
                                    ReferenceStyle.quotedPlace(reference.to(each)),
                                    each.isTable(),
                                    title(titles, each.id(), reference.language(), locale),
                                    ParagraphHtml.of(
                                            each, variants.getOrDefault(each.id(), List.of()), reference, locale),
                                    locale.site().paragraphPages() && locale.isFirst()
                                            ? Routes.paragraphPage(slug, each.id())
                                            : Routes.anchor(slug, each.id()),
                                    ElsewhereView.of(slug, each.id(), locale),
                                    tombstones.getOrDefault(Optional.of(each.id()), List.of())))
                            .toList());
        }

        private static String spokenLabel(Section section, Reference reference, SiteLocale locale) {
            boolean foreign = !reference.language().equals(locale.messages().language());
            String number = section.id().toString().replaceFirst("^s(?=\\d)", "");
            return foreign && !number.equals(section.id().toString()) ? number : section.label();
        }

        private static NameInLanguage title(
                Map<AnchorId, Metadata.Label> titles, AnchorId id, LanguageTag language, SiteLocale locale) {
            String words = titles.containsKey(id) ? titles.get(id).text() : "";
            return Glosses.of(words, language, locale);
        }
    }

    /**
     * A paragraph.
     *
     * @param label what stands beside it: the number or mark that it prints, or else its number in the text
     * @param name as references name it
     * @param ownNumber its number if that is not the number of the id, otherwise an empty string
     * @param place the same in references in the language of the text, e.g. {@code 第17段}
     * @param quotedPlace the same inside quotation marks
     * @param isTable whether the markup is rows of a table
     * @param title the title that an editor gave to the paragraphs from this one on, as the page calls it; without words if
     *     there is none
     * @param html the text with links, dates and marks
     * @param control where its number leads without scripts: to its own page or, if it has none or the name of that
     *     page would be long because it is in another folder, to its place in the text
     * @param elsewhere where else its words stand; empty if nowhere
     * @param tombstones of former paragraphs that stood after it
     */
    record ParagraphView(
            AnchorId id,
            Html label,
            ParagraphName name,
            String ownNumber,
            String place,
            String quotedPlace,
            boolean isTable,
            NameInLanguage title,
            Html html,
            Route control,
            Optional<ElsewhereView> elsewhere,
            List<TombstoneView> tombstones) {}

    /**
     * An editorial note.
     *
     * @param route its address
     * @param mark the address of its first mark in the text
     */
    record NoteView(int number, Html html, Route route, Route mark) {

        private static NoteView of(Note note, Slug slug) {
            return new NoteView(
                    note.number(),
                    note.html(),
                    Routes.note(slug, note.number()),
                    Routes.noteMark(slug, note.number(), 1));
        }
    }

    /**
     * A place that dates an event.
     *
     * @param event its entry on the timeline
     * @param time the date as a {@code time} element
     * @param name of the event: the headline of this place, if no editor gave it a title
     * @param place the paragraph
     * @param paragraph how references name it
     */
    record DatedPlace(Route event, Html time, NameInLanguage name, Route place, ParagraphName paragraph) {

        private static DatedPlace of(EventIndex.NamedEvent named, Metadata metadata, SiteLocale locale) {
            Event event = named.event();
            Event.EventReference reference = named.reference();
            return new DatedPlace(
                    Routes.event(locale.index().periods(), event),
                    EventView.time(event, locale.messages()),
                    event.title().isPresent()
                            ? EventMessages.name(event, locale)
                            : new NameInLanguage(reference.headline(), metadata.language()),
                    Routes.anchor(metadata.slug(), reference.paragraph()),
                    locale.index().paragraph(reference));
        }
    }

    static DeclarationView of(
            Declaration declaration, SiteLocale locale, Optional<Declaration> earlier, Optional<Declaration> later) {
        Site site = locale.site();
        PageMessages messages = locale.messages();
        Metadata metadata = declaration.metadata();
        List<VariantView> variants = VariantView.of(declaration, messages);
        Map<AnchorId, List<VariantView>> byBlock = new TreeMap<>();
        variants.forEach(each -> byBlock.computeIfAbsent(each.block(), block -> new ArrayList<>())
                .add(each));
        Reference reference = Reference.of(site, metadata);
        List<ReferenceStyle> styles = ReferenceStyle.usualIn(locale.messages().language());
        boolean hasNamesByLanguage = declaration.hasNamesByLanguage();
        Map<Optional<AnchorId>, List<TombstoneView>> tombstones = TombstoneView.of(declaration, locale);
        return new DeclarationView(
                metadata.slug(),
                SummaryView.of(declaration, locale),
                metadata.language(),
                TextLanguages.of(List.of(metadata.language()), messages),
                StatusView.of(declaration, messages),
                Routes.sources(metadata.slug()),
                !declaration.provenance().accounts().isEmpty(),
                !metadata.labels().isEmpty(),
                site.paragraphPages(),
                hasNamesByLanguage,
                Contents.of(declaration, title -> Glosses.of(title, metadata.language(), locale)),
                declaration.divisions().stream()
                        .map(each -> DivisionView.of(each, metadata.labels(), locale, reference, tombstones, byBlock))
                        .toList(),
                tombstones.get(Optional.<AnchorId>empty()),
                variants,
                CitedView.of(declaration, locale),
                (int) locale.index().namedEvents(metadata.slug()).stream()
                        .map(each -> each.event().id())
                        .distinct()
                        .count(),
                locale.index().namedEvents(metadata.slug()).stream()
                        .map(each -> DatedPlace.of(each, metadata, locale))
                        .toList(),
                declaration.notes().stream()
                        .map(each -> NoteView.of(each, metadata.slug()))
                        .toList(),
                metadata.signatories(),
                metadata.signed().orElse(""),
                ReferencesView.of(reference, styles),
                Arrays.stream(TextFormat.values())
                        .map(each -> new ReferencesView.File(
                                each.label(), each.route(metadata.slug()), metadata.slug() + "." + each.extension()))
                        .toList(),
                declaration.paragraphs().stream()
                        .filter(each -> site.paragraphPages() && !locale.isFirst())
                        .findFirst()
                        .map(each -> Routes.paragraphPage(metadata.slug(), each.id())),
                declaration.paragraphs().stream()
                        .filter(each -> each.name().dependsOnLanguage() || !hasNamesByLanguage)
                        .findFirst()
                        .map(each -> ReferencesView.of(reference.to(each), styles)),
                earlier.map(each -> DeclarationLink.of(each, locale)),
                later.map(each -> DeclarationLink.of(each, locale)),
                PairView.links(metadata.slug(), locale),
                StructuredData.ofDeclaration(locale, declaration),
                LinkedSentences.end(Languages.of(metadata.language()).punctuation()),
                LinkCard.of(declaration, locale).map(LinkCard::route));
    }
}
