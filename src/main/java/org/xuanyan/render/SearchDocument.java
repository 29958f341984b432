package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Event;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What is searched in one piece: a declaration, or some of the names of instruments and of events that no text names.
 *
 * @param route of the file that has its texts
 * @param declaration empty for names
 * @param parts of the declaration, each found by itself
 * @param sections of the declaration
 * @param names that stand in no text: of instruments, and of events that editors named
 * @param events that the declaration names in its own words
 */
record SearchDocument(
        Route route,
        Optional<Declaration> declaration,
        List<Part> parts,
        List<Range> sections,
        List<Name> names,
        List<Quote> events) {

    /** So many names are one document. */
    private static final int NAMES = 200;

    /** The heading above the signatures, which is no paragraph and has no permanent id. */
    private static final String SIGNATURES = "signatures-title";

    /**
     * A part of a declaration.
     *
     * @param id of a paragraph, section or heading; empty for the title
     */
    record Part(String id, String text) {}

    /**
     * The paragraphs of a section.
     *
     * @param from index of its first part
     * @param to index behind its last
     */
    record Range(String id, int from, int to) {}

    /**
     * A name.
     *
     * @param path from the root of the site
     * @param title by which the thing is known
     * @param text the title, or another name
     */
    record Name(String path, String title, String text) {}

    /**
     * Words of a paragraph that name an event.
     *
     * @param path from the root of the site
     * @param part index of the paragraph
     * @param start in its text, 0-based, in UTF-16 code units
     * @param end exclusive
     */
    record Quote(String path, int part, int start, int end) {}

    /** Returns all documents: the names, and then the declarations, the oldest first. */
    static List<SearchDocument> all(CrossReferences index) {
        Corpus corpus = index.corpus();
        List<SearchDocument> all = new ArrayList<>();
        List<Name> names = names(corpus);
        for (int i = 0; i < names.size(); i += NAMES) {
            List<Name> some = names.subList(i, Math.min(names.size(), i + NAMES));
            all.add(new SearchDocument(
                    Routes.searchNames(i / NAMES), Optional.empty(), List.of(), List.of(), some, List.of()));
        }
        corpus.declarations().forEach(each -> all.add(of(each, index)));
        return all;
    }

    /** Returns everything that can be found in it. */
    List<String> texts() {
        return Stream.concat(parts.stream().map(Part::text), names.stream().map(Name::text))
                .toList();
    }

    private static SearchDocument of(Declaration declaration, CrossReferences index) {
        Metadata metadata = declaration.metadata();
        List<Part> parts = new ArrayList<>();
        List<Range> sections = new ArrayList<>();
        parts.add(new Part("", metadata.title()));
        for (Division division : declaration.divisions()) {
            int from = parts.size();
            division.section().ifPresent(section -> parts.add(new Part(section.id(), section.label())));
            division.paragraphs().forEach(each -> parts.add(new Part(each.id(), each.text())));
            division.section().ifPresent(section -> sections.add(new Range(section.id(), from, parts.size())));
        }
        Stream.concat(
                        metadata.signatories().stream().map(each -> each.office() + " " + each.name()),
                        metadata.signed().stream())
                .forEach(line -> parts.add(new Part(SIGNATURES, line)));
        List<Event> events = index.eventsOfDeclaration(metadata.slug());
        return new SearchDocument(
                Routes.searchTexts(metadata.slug()),
                Optional.of(declaration),
                List.copyOf(parts),
                List.copyOf(sections),
                titles(metadata.slug(), events),
                quotes(metadata.slug(), events, parts));
    }

    /** Each once, with the first declaration that names the event. */
    private static List<Name> titles(String slug, List<Event> events) {
        return events.stream()
                .filter(event -> event.slugs().get(0).equals(slug))
                .flatMap(event -> event.title().map(title -> name(event, title)).stream())
                .toList();
    }

    private static List<Quote> quotes(String slug, List<Event> events, List<Part> parts) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            places.put(parts.get(i).id(), i);
        }
        return events.stream()
                .flatMap(event -> event.references().stream()
                        .filter(each -> each.slug().equals(slug))
                        .map(each -> new Quote(
                                Routes.event(event.id()).path(),
                                places.get(each.paragraph()),
                                each.start(),
                                each.end())))
                .toList();
    }

    private static List<Name> names(Corpus corpus) {
        Stream<Name> treaties = corpus.treaties().stream().flatMap(SearchDocument::names);
        Stream<Name> events = corpus.events().stream()
                .filter(event -> event.slugs().isEmpty())
                .map(event -> name(event, event.name()));
        return Stream.concat(treaties, events).toList();
    }

    private static Stream<Name> names(Treaty treaty) {
        return Stream.of(
                        Stream.of(treaty.title()),
                        treaty.aliases().stream(),
                        treaty.unbracketed().stream(),
                        treaty.english().stream())
                .flatMap(each -> each)
                .distinct()
                .map(text -> new Name(Routes.treaty(treaty.id()).path(), treaty.title(), text));
    }

    private static Name name(Event event, String title) {
        return new Name(Routes.event(event.id()).path(), title, title);
    }
}
