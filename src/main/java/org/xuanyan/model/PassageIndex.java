package org.xuanyan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.text.BinarySearch;

/** An index of the passages that several declarations have, by paragraph, by declaration and by instrument. */
public final class PassageIndex {

    private final List<SharedPassage> all;
    private final Map<Slug, IndexedDeclaration> declarations = new LinkedHashMap<>();

    /** Instrument → the numbers of the passages that cite it, in the order of their places that do. */
    private final Map<TreatyId, Map<Integer, SharedPassage>> citing = new LinkedHashMap<>();

    /** Paragraph → its {@linkplain #beyond kin outside its passage}, in the order of the collection. */
    private final Map<ParagraphPlace, SortedSet<ParagraphPlace>> beyond = new LinkedHashMap<>();

    private final Map<String, Long> declarationsOfYear;
    private final Map<Slug, List<ComparedPair>> pairs = new LinkedHashMap<>();

    /**
     * The passages of a declaration.
     *
     * @param number its place in the order of time
     * @param sorted its paragraphs, in the order of their ids
     * @param passages for each of them the passage to which it belongs, or null
     */
    private record IndexedDeclaration(int number, LanguageTag language, Paragraph[] sorted, SharedPassage[] passages) {

        static IndexedDeclaration of(int number, Declaration declaration) {
            Paragraph[] sorted = declaration.paragraphs().toArray(Paragraph[]::new);
            Arrays.sort(sorted, (one, other) -> one.id().compareTo(other.id()));
            return new IndexedDeclaration(
                    number, declaration.metadata().language(), sorted, new SharedPassage[sorted.length]);
        }

        int indexOf(AnchorId id) {
            int index =
                    BinarySearch.firstIndex(sorted.length, i -> sorted[i].id().compareTo(id) >= 0);
            return index < sorted.length && sorted[index].id().equals(id) ? index : -1;
        }

        Optional<SharedPassage> passage(AnchorId id) {
            int index = indexOf(id);
            return index < 0 ? Optional.empty() : Optional.ofNullable(passages[index]);
        }

        Paragraph paragraph(AnchorId id) {
            return sorted[indexOf(id)];
        }
    }

    PassageIndex(Corpus corpus) {
        all = corpus.handedOn().passages();
        corpus.declarations()
                .forEach(each ->
                        declarations.put(each.metadata().slug(), IndexedDeclaration.of(declarations.size(), each)));
        for (SharedPassage passage : all) {
            for (SharedPassage.Appearance appearance : passage.appearances()) {
                IndexedDeclaration there = declarations.get(appearance.declaration());
                appearance.paragraphs().forEach(id -> there.passages[there.indexOf(id)] = passage);
            }
        }
        corpus.handedOn().kin().forEach(this::addBeyond);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        all.forEach(each -> numbers.put(each.id(), numbers.size()));
        for (Declaration declaration : corpus.declarations()) {
            for (Paragraph paragraph : declaration.paragraphs()) {
                of(declaration.metadata().slug(), paragraph.id())
                        .ifPresent(passage -> paragraph
                                .citations()
                                .forEach(each -> citing.computeIfAbsent(each.treaty(), id -> new LinkedHashMap<>())
                                        .put(numbers.get(passage.id()), passage)));
            }
        }
        declarationsOfYear = corpus.declarations().stream()
                .collect(Collectors.groupingBy(each -> each.metadata().slug().year(), Collectors.counting()));
        for (ComparedPair pair : corpus.handedOn().pairs()) {
            for (Slug slug : List.of(pair.earlier(), pair.later())) {
                pairs.computeIfAbsent(slug, each -> new ArrayList<>()).add(pair);
            }
        }
    }

    private void addBeyond(PairKin pair) {
        for (Kinship kin : pair.links()) {
            Optional<SharedPassage> passage = of(kin.earlier(), kin.before());
            if (kin.kind() != KinClass.RELATED
                    && (passage.isEmpty() || !passage.equals(of(kin.later(), kin.after())))) {
                addBeyond(kin.one(), kin.other());
                addBeyond(kin.other(), kin.one());
            }
        }
    }

    private void addBeyond(ParagraphPlace one, ParagraphPlace other) {
        beyond.computeIfAbsent(one, place -> new TreeSet<>(this::compare)).add(other);
    }

    private int compare(ParagraphPlace one, ParagraphPlace other) {
        IndexedDeclaration first = declarations.get(one.declaration());
        IndexedDeclaration second = declarations.get(other.declaration());
        return first == second
                ? one.paragraph().compareTo(other.paragraph())
                : Integer.compare(first.number, second.number);
    }

    /** Returns all passages, in the order of their first places. */
    public List<SharedPassage> all() {
        return all;
    }

    /** Returns the passage to which a paragraph belongs. */
    public Optional<SharedPassage> of(Slug declaration, AnchorId paragraph) {
        return declarations.get(declaration).passage(paragraph);
    }

    /**
     * Returns the kin of a paragraph that do not belong to its passage, in the order of the collection: a paragraph belongs to one
     * passage only, also if a part of it was moved into another one. Kin that an editor has to judge are not among them.
     */
    public List<ParagraphPlace> beyond(Slug declaration, AnchorId paragraph) {
        return List.copyOf(
                beyond.getOrDefault(new ParagraphPlace(declaration, paragraph), Collections.emptySortedSet()));
    }

    /**
     * Returns where else the words of a paragraph stand, in the order of time: its passage in other declarations, and its {@linkplain
     * #beyond kin outside it}.
     */
    public List<SharedPassage.Appearance> elsewhere(Slug declaration, AnchorId paragraph) {
        List<SharedPassage.Appearance> passage =
                of(declaration, paragraph).map(SharedPassage::appearances).orElse(List.of()).stream()
                        .filter(each -> !each.declaration().equals(declaration))
                        .toList();
        List<ParagraphPlace> more = beyond(declaration, paragraph);
        return more.isEmpty() ? passage : merged(passage, more);
    }

    private List<SharedPassage.Appearance> merged(List<SharedPassage.Appearance> passage, List<ParagraphPlace> more) {
        SortedSet<ParagraphPlace> places = new TreeSet<>(this::compare);
        passage.forEach(each -> places.addAll(each.places()));
        places.addAll(more);
        Map<Slug, List<AnchorId>> paragraphs = new LinkedHashMap<>();
        places.forEach(each -> paragraphs
                .computeIfAbsent(each.declaration(), slug -> new ArrayList<>())
                .add(each.paragraph()));
        return paragraphs.entrySet().stream()
                .map(each -> new SharedPassage.Appearance(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether a declaration was adopted before another one. */
    public boolean isBefore(Slug one, Slug other) {
        return declarations.get(one).number < declarations.get(other).number;
    }

    /** Returns the passages that a declaration has, in the order of its text. */
    public List<SharedPassage> in(Declaration declaration) {
        IndexedDeclaration indexed = declarations.get(declaration.metadata().slug());
        Map<String, SharedPassage> found = new LinkedHashMap<>();
        declaration.ids().stream()
                .flatMap(id -> indexed.passage(id).stream())
                .forEach(each -> found.putIfAbsent(each.id(), each));
        return List.copyOf(found.values());
    }

    /** Returns the passages that cite an instrument in any declaration, in the order of their places that do. */
    public List<SharedPassage> citing(TreatyId treaty) {
        return List.copyOf(citing.getOrDefault(treaty, Map.of()).values());
    }

    /** Returns the paragraphs in which a declaration has a passage, in reading order. */
    public List<Paragraph> paragraphs(SharedPassage.Appearance appearance) {
        IndexedDeclaration there = declarations.get(appearance.declaration());
        return appearance.paragraphs().stream().map(there::paragraph).toList();
    }

    /** Returns the language of the words of a passage in one declaration. */
    public LanguageTag language(SharedPassage.Appearance appearance) {
        return declarations.get(appearance.declaration()).language;
    }

    /** Returns the words of a passage in one declaration; its paragraphs are divided by a line break. */
    public String text(SharedPassage.Appearance appearance) {
        return paragraphs(appearance).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Returns the pairs of which a declaration is one, by the later one. */
    public List<ComparedPair> pairs(Slug declaration) {
        return pairs.getOrDefault(declaration, List.of());
    }

    /** Whether the year tells which declaration is meant. */
    public boolean isKnownByYear(Slug declaration) {
        return declarationsOfYear.get(declaration.year()) == 1;
    }
}
