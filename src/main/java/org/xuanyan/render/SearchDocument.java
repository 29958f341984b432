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
 * @param parts what can be found, each by itself
 * @param sections of the declaration
 * @param events named in a declaration, or adopted with it
 */
record SearchDocument(
        Route route,
        Optional<Declaration> declaration,
        List<Part> parts,
        List<Range> sections,
        List<NamedEvent> events) {

    /** So many names are one document. */
    private static final int NAMES = 200;

    /** The heading above the signatures, which is no paragraph and has no permanent id. */
    private static final String SIGNATURES = "signatures-title";

    /**
     * Something with an address.
     *
     * @param id in a declaration the id of a paragraph, section or heading, empty for the title; among names the path of a
     *     page from the root
     * @param texts several for something that has several names
     */
    record Part(String id, List<String> texts) {}

    /**
     * The paragraphs of a section.
     *
     * @param from index of its first part
     * @param to index behind its last
     */
    record Range(String id, int from, int to) {}

    /**
     * An event by its title, or by the words of a paragraph that name it.
     *
     * @param part index of the paragraph
     * @param start in its text, 0-based, in UTF-16 code units
     * @param end exclusive
     */
    record NamedEvent(String id, Optional<String> title, int part, int start, int end) {}

    /** Returns all documents: the names, and then the declarations, the oldest first. */
    static List<SearchDocument> all(CrossReferences index) {
        Corpus corpus = index.corpus();
        List<SearchDocument> all = new ArrayList<>();
        List<Part> names = names(corpus);
        for (int i = 0; i < names.size(); i += NAMES) {
            List<Part> some = names.subList(i, Math.min(names.size(), i + NAMES));
            all.add(new SearchDocument(Routes.searchNames(i / NAMES), Optional.empty(), some, List.of(), List.of()));
        }
        corpus.declarations().forEach(each -> all.add(of(each, index)));
        return all;
    }

    /** Returns everything that can be found in it. */
    List<String> texts() {
        Stream<String> titles = events.stream().flatMap(each -> each.title().stream());
        return Stream.concat(parts.stream().flatMap(each -> each.texts().stream()), titles)
                .toList();
    }

    private static SearchDocument of(Declaration declaration, CrossReferences index) {
        Metadata metadata = declaration.metadata();
        List<Part> parts = new ArrayList<>();
        List<Range> sections = new ArrayList<>();
        parts.add(new Part("", List.of(metadata.title())));
        for (Division division : declaration.divisions()) {
            int from = parts.size();
            division.section().ifPresent(section -> parts.add(new Part(section.id(), List.of(section.label()))));
            division.paragraphs().forEach(each -> parts.add(new Part(each.id(), List.of(each.text()))));
            division.section().ifPresent(section -> sections.add(new Range(section.id(), from, parts.size())));
        }
        Stream.concat(
                        metadata.signatories().stream().map(each -> each.office() + " " + each.name()),
                        metadata.signed().stream())
                .forEach(line -> parts.add(new Part(SIGNATURES, List.of(line))));
        return new SearchDocument(
                Routes.searchTexts(metadata.slug()),
                Optional.of(declaration),
                List.copyOf(parts),
                List.copyOf(sections),
                events(metadata.slug(), parts, index));
    }

    private static List<NamedEvent> events(String slug, List<Part> parts, CrossReferences index) {
        Map<String, Integer> places = new TreeMap<>();
        parts.forEach(part -> places.put(part.id(), places.size()));
        List<NamedEvent> named = new ArrayList<>();
        for (Event event : index.eventsOfDeclaration(slug)) {
            if (event.slugs().get(0).equals(slug)) {
                event.title().ifPresent(title -> named.add(new NamedEvent(event.id(), Optional.of(title), 0, 0, 0)));
            }
            event.references().stream()
                    .filter(each -> each.slug().equals(slug))
                    .forEach(each -> named.add(new NamedEvent(
                            event.id(), Optional.empty(), places.get(each.paragraph()), each.start(), each.end())));
        }
        return List.copyOf(named);
    }

    private static List<Part> names(Corpus corpus) {
        List<Part> names = new ArrayList<>();
        for (Treaty treaty : corpus.treaties()) {
            List<String> own = Stream.of(
                            Stream.of(treaty.title()),
                            treaty.aliases().stream(),
                            treaty.unbracketed().stream(),
                            treaty.english().stream())
                    .flatMap(each -> each)
                    .distinct()
                    .toList();
            names.add(new Part(Routes.treaty(treaty.id()).path(), own));
        }
        corpus.events().stream()
                .filter(event -> event.slugs().isEmpty())
                .forEach(event -> names.add(new Part(Routes.event(event.id()).path(), List.of(event.name()))));
        return names;
    }
}
