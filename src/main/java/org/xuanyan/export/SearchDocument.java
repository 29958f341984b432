package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What is searched as one text: a declaration, or names of instruments and of events that no declaration names.
 *
 * @param file with its texts
 * @param page that shows it; the paths of its parts are relative to it
 * @param language of the texts
 * @param declaration empty for names
 * @param content makes the sections in their order, each time anew: together they are as large as all texts; parts outside
 *     the sections, such as the title, form sections with an empty id
 */
record SearchDocument(
        Route file,
        Route page,
        LanguageTag language,
        Optional<Declaration> declaration,
        Supplier<List<SearchSection>> content) {

    /** The number of instruments and events in one document. */
    private static final int NAMES_PER_DOCUMENT = 100;

    /** The number of documents of names before the declarations; the others come after them. */
    private static final int NAMES_FIRST = 2;

    /** What a part is; the name in lower case is its kind in the files. */
    enum SearchEntryKind {
        P,
        /** A paragraph that is named with its section. */
        NAMED,
        S,
        TITLE,
        SIGNATURES,
        LINK
    }

    /** Parts that stand together. */
    record SearchSection(String id, List<SearchEntry> parts) {}

    /**
     * A part of a text that is found by itself, such as a paragraph.
     *
     * @param path relative to the page
     * @param language if it is not that of the document
     * @param name of a paragraph whose id does not tell it
     * @param events that it names, each with the words that name it; they are found, too
     */
    record SearchEntry(
            String path,
            String text,
            SearchEntryKind kind,
            Optional<LanguageTag> language,
            Optional<ParagraphName> name,
            List<SearchEntry> events) {}

    /** Returns all documents: the first names, the declarations from the oldest to the newest, then all other names. */
    static List<SearchDocument> all(CrossReferences index) {
        List<SearchDocument> all = new ArrayList<>(names(index));
        List<SearchDocument> declarations = index.corpus().declarations().stream()
                .map(each -> of(each, index))
                .toList();
        all.addAll(Math.min(NAMES_FIRST, all.size()), declarations);
        return all;
    }

    /** Makes the sections in their order. */
    List<SearchSection> sections() {
        return content.get();
    }

    /** Returns the texts of all parts, without the events in them, whose words are already in the paragraphs. */
    List<String> texts() {
        return sections().stream()
                .flatMap(section -> section.parts().stream())
                .map(SearchEntry::text)
                .toList();
    }

    private static SearchDocument of(Declaration declaration, CrossReferences index) {
        Metadata metadata = declaration.metadata();
        return new SearchDocument(
                Routes.searchTexts(metadata.slug()),
                Routes.declaration(metadata.slug()),
                metadata.language(),
                Optional.of(declaration),
                () -> sections(declaration, index));
    }

    private static List<SearchSection> sections(Declaration declaration, CrossReferences index) {
        Metadata metadata = declaration.metadata();
        Route page = Routes.declaration(metadata.slug());
        Map<AnchorId, List<SearchEntry>> quotes = quotes(metadata.slug(), page, index);
        List<SearchSection> sections = new ArrayList<>();
        sections.add(new SearchSection("", titles(metadata)));
        for (Division division : declaration.divisions()) {
            List<SearchEntry> parts = new ArrayList<>();
            division.section()
                    .ifPresent(each ->
                            parts.add(part(anchor(page, metadata, each.id()), each.label(), SearchEntryKind.S)));
            division.paragraphs()
                    .forEach(each -> parts.add(paragraph(
                            each, anchor(page, metadata, each.id()), quotes.getOrDefault(each.id(), List.of()))));
            sections.add(new SearchSection(
                    division.section().map(each -> each.id().toString()).orElse(""), parts));
        }
        Stream<SearchEntry> signatures = Stream.concat(
                        metadata.signatories().stream().map(each -> each.office() + " " + each.name()),
                        metadata.signed().stream())
                .map(line -> part(page.linkTo(Routes.signatures(metadata.slug())), line, SearchEntryKind.SIGNATURES));
        sections.add(new SearchSection(
                "",
                Stream.concat(signatures, titles(metadata.slug(), page, index)).toList()));
        return sections;
    }

    private static String anchor(Route page, Metadata metadata, AnchorId id) {
        return page.linkTo(Routes.anchor(metadata.slug(), id));
    }

    private static SearchEntry paragraph(Paragraph paragraph, String path, List<SearchEntry> events) {
        ParagraphName name = paragraph.name();
        return new SearchEntry(
                path,
                paragraph.text(),
                name.hasSection() ? SearchEntryKind.NAMED : SearchEntryKind.P,
                Optional.empty(),
                Optional.of(name).filter(each -> !each.equals(ParagraphName.of(paragraph.id()))),
                events);
    }

    private static SearchEntry part(String path, String text, SearchEntryKind kind) {
        return new SearchEntry(path, text, kind, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns the title of the text, then its translations. */
    private static List<SearchEntry> titles(Metadata metadata) {
        List<SearchEntry> titles = new ArrayList<>();
        titles.add(part("", metadata.title(), SearchEntryKind.TITLE));
        metadata.translations()
                .forEach((language, names) -> titles.add(new SearchEntry(
                        "", names.title(), SearchEntryKind.TITLE, Optional.of(language), Optional.empty(), List.of())));
        return titles;
    }

    private static SearchEntry link(Route page, Route to, String text) {
        return part(page.linkTo(to), text, SearchEntryKind.LINK);
    }

    /** Returns id of a paragraph → the words of it that name events. */
    private static Map<AnchorId, List<SearchEntry>> quotes(Slug slug, Route page, CrossReferences index) {
        Map<AnchorId, List<SearchEntry>> quotes = new TreeMap<>();
        for (EventIndex.NamedEvent each : index.namedEvents(slug)) {
            quotes.computeIfAbsent(each.reference().paragraph(), id -> new ArrayList<>())
                    .add(link(
                            page,
                            Routes.event(index.periods(), each.event()),
                            each.reference().text()));
        }
        return quotes;
    }

    /** Returns the titles that editors give to events, each only with the first declaration that names the event. */
    private static Stream<SearchEntry> titles(Slug slug, Route page, CrossReferences index) {
        return index.eventsOfDeclaration(slug).stream()
                .filter(event -> event.firstSlug().equals(Optional.of(slug)))
                .flatMap(event ->
                        event.title().map(title -> link(page, Routes.event(index.periods(), event), title)).stream());
    }

    private static List<SearchDocument> names(CrossReferences index) {
        Corpus corpus = index.corpus();
        Route page = Routes.TREATIES;
        List<SearchEntry> names = Stream.concat(
                        corpus.treaties().stream().map(each -> link(page, Routes.treaty(each.id()), names(each))),
                        corpus.events().all().stream()
                                .filter(event -> event.slugs().isEmpty())
                                .map(event -> link(page, Routes.event(index.periods(), event), event.name())))
                .toList();
        List<SearchDocument> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i += NAMES_PER_DOCUMENT) {
            List<SearchSection> some =
                    List.of(new SearchSection("", names.subList(i, Math.min(names.size(), i + NAMES_PER_DOCUMENT))));
            all.add(new SearchDocument(
                    Routes.searchNames(i / NAMES_PER_DOCUMENT),
                    page,
                    corpus.site().language(),
                    Optional.empty(),
                    () -> some));
        }
        return all;
    }

    private static String names(Treaty treaty) {
        return Stream.of(
                        Stream.of(treaty.title()),
                        treaty.aliases().stream(),
                        treaty.unbracketed().stream(),
                        treaty.english().stream())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
