package org.xuanyan.compare;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.Slug;
import org.xuanyan.text.BinarySearch;

/** Every paragraph of the collection, by its place. */
final class CollectedParagraphs {

    private final LanguageTag site;
    private final Map<Slug, CollectedDeclaration> declarations = new TreeMap<>();

    /** Index of a declaration → its language. */
    private final List<LanguageTag> languages;

    /** All paragraphs, in the order of time. */
    private final List<CollectedParagraph> all = new ArrayList<>();

    /** Index of a paragraph of the collection → its number in the order of the places. */
    private final int[] ranks;

    /** Such a number → the index of the paragraph. */
    private final int[] ranked;

    /**
     * A declaration and its paragraphs.
     *
     * @param sorted in the order of the ids
     */
    private record CollectedDeclaration(
            Declaration declaration, List<CollectedParagraph> paragraphs, List<CollectedParagraph> sorted) {

        private static CollectedDeclaration of(Declaration declaration, int number, int first) {
            Slug slug = declaration.metadata().slug();
            List<CollectedParagraph> paragraphs = new ArrayList<>();
            for (Paragraph each : declaration.paragraphs()) {
                ParagraphPlace place = new ParagraphPlace(slug, each.id());
                paragraphs.add(new CollectedParagraph(place, number, first + paragraphs.size(), each));
            }
            List<CollectedParagraph> sorted = new ArrayList<>(paragraphs);
            sorted.sort(Comparator.comparing(each -> each.place().paragraph()));
            return new CollectedDeclaration(declaration, paragraphs, sorted);
        }

        private Optional<CollectedParagraph> find(AnchorId id) {
            int index = BinarySearch.firstIndex(
                    sorted.size(), i -> sorted.get(i).place().paragraph().compareTo(id) >= 0);
            return index < sorted.size()
                            && sorted.get(index).place().paragraph().equals(id)
                    ? Optional.of(sorted.get(index))
                    : Optional.empty();
        }
    }

    CollectedParagraphs(Corpus corpus) {
        site = corpus.site().language();
        for (Declaration each : corpus.declarations()) {
            CollectedDeclaration collected = CollectedDeclaration.of(each, declarations.size(), all.size());
            declarations.put(each.metadata().slug(), collected);
            all.addAll(collected.paragraphs());
        }
        languages = corpus.declarations().stream()
                .map(each -> each.metadata().language())
                .toList();
        ranks = new int[all.size()];
        ranked = new int[all.size()];
        int rank = 0;
        for (CollectedDeclaration declaration : declarations.values()) {
            for (CollectedParagraph each : declaration.sorted()) {
                ranks[each.index()] = rank;
                ranked[rank++] = each.index();
            }
        }
    }

    /** Returns the number of all paragraphs. */
    int size() {
        return all.size();
    }

    /** Returns the paragraphs of a declaration, in reading order. */
    List<CollectedParagraph> in(Slug declaration) {
        return declarations.get(declaration).paragraphs();
    }

    /** Returns the paragraph with an index. */
    CollectedParagraph get(int index) {
        return all.get(index);
    }

    /** Returns the number of a paragraph in the order of all places. */
    int rank(CollectedParagraph paragraph) {
        return ranks[paragraph.index()];
    }

    /** Returns an object that is equal to that of another collection if there, too, each paragraph of each declaration has its rank. */
    Object ranking() {
        return List.of(
                List.copyOf(declarations.keySet()),
                declarations.values().stream()
                        .map(each -> each.paragraphs().size())
                        .toList(),
                IntBuffer.wrap(ranks));
    }

    /** Returns the index of the paragraph with a number in that order. */
    int ranked(int rank) {
        return ranked[rank];
    }

    /** Returns the language of the site, in which editors write. */
    LanguageTag site() {
        return site;
    }

    LanguageTag language(CollectedParagraph paragraph) {
        return languages.get(paragraph.declaration());
    }

    /** Returns the paragraph that an editor names, e.g. {@code 2012-beijing-p14}. */
    Optional<CollectedParagraph> find(String name) {
        return ParagraphPlace.of(name).flatMap(this::find);
    }

    private Optional<CollectedParagraph> find(ParagraphPlace place) {
        return Optional.ofNullable(declarations.get(place.declaration())).flatMap(each -> each.find(place.paragraph()));
    }

    /** Whether a paragraph is or was in a declaration of the collection. */
    boolean isKnown(ParagraphPlace place) {
        return find(place).isPresent() || formerly(place).isPresent();
    }

    /** Returns where the words of a paragraph are now: itself, or where its ledger says that they went. */
    List<ParagraphPlace> now(ParagraphPlace place) {
        Set<ParagraphPlace> seen = new LinkedHashSet<>();
        follow(place, seen);
        return seen.stream().filter(each -> find(each).isPresent()).toList();
    }

    private void follow(ParagraphPlace place, Set<ParagraphPlace> seen) {
        if (seen.add(place) && find(place).isEmpty()) {
            formerly(place).stream()
                    .flatMap(row -> row.targets().stream())
                    .forEach(id -> follow(new ParagraphPlace(place.declaration(), id), seen));
        }
    }

    /** Returns what a ledger says of a former paragraph; of a lost one, which is an error of its declaration, it says nothing. */
    private Optional<Ledger.Row> formerly(ParagraphPlace place) {
        return Optional.ofNullable(declarations.get(place.declaration()))
                .map(each -> each.declaration().anchors().complete().current().get(place.paragraph()))
                .filter(row -> !row.status().isLive());
    }

    /** Returns the declaration in the name of a paragraph, whether there is one or not. */
    static Optional<Slug> slug(String name) {
        return Slug.of(name.substring(0, Math.max(0, name.lastIndexOf('-'))));
    }

    Set<String> names() {
        return declarations.values().stream()
                .flatMap(each -> each.paragraphs().stream())
                .map(each -> each.place().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
