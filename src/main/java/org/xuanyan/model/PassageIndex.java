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
import org.xuanyan.text.Lazy;

/** An index of the passages that several declarations have, by paragraph, by declaration and by instrument. */
public final class PassageIndex {

    private final List<SharedPassage> all;
    private final Map<Slug, Lazy<IndexedDeclaration>> declarations = new LinkedHashMap<>();

    /** Declaration → its place in the order of time. */
    private final Map<Slug, Integer> numbers = new LinkedHashMap<>();

    private final Lazy<Map<TreatyId, List<SharedPassage>>> citing;

    /** Declaration → its paragraph → its {@linkplain #beyond kin outside its passage}, in the order of the collection. */
    private final Map<Slug, Lazy<Map<AnchorId, SortedSet<ParagraphPlace>>>> beyond = new LinkedHashMap<>();

    private final Map<String, Long> declarationsOfYear;
    private final Map<Slug, List<ComparedPair>> pairs = new LinkedHashMap<>();

    /** A passage, and where a declaration has it. */
    private record PassageHere(SharedPassage passage, SharedPassage.Appearance appearance) {}

    /**
     * The passages of a declaration.
     *
     * @param sorted its paragraphs, in the order of their ids
     * @param passages for each of them the passage to which it belongs, or null
     */
    private record IndexedDeclaration(LanguageTag language, Paragraph[] sorted, SharedPassage[] passages) {

        static IndexedDeclaration of(Declaration declaration, List<PassageHere> here) {
            Paragraph[] sorted = declaration.paragraphs().toArray(Paragraph[]::new);
            Arrays.sort(sorted, (one, other) -> one.id().compareTo(other.id()));
            IndexedDeclaration indexed =
                    new IndexedDeclaration(declaration.metadata().language(), sorted, new SharedPassage[sorted.length]);
            here.forEach(each -> each.appearance()
                    .paragraphs()
                    .forEach(id -> indexed.passages[indexed.indexOf(id)] = each.passage()));
            return indexed;
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
        Map<Slug, List<PassageHere>> here = new LinkedHashMap<>();
        for (SharedPassage passage : all) {
            for (SharedPassage.Appearance appearance : passage.appearances()) {
                here.computeIfAbsent(appearance.declaration(), each -> new ArrayList<>())
                        .add(new PassageHere(passage, appearance));
            }
        }
        Map<Slug, List<PairKin>> kin = new LinkedHashMap<>();
        for (PairKin pair : corpus.handedOn().kin()) {
            for (Slug slug : List.of(pair.earlier(), pair.later())) {
                kin.computeIfAbsent(slug, each -> new ArrayList<>()).add(pair);
            }
        }
        for (Declaration each : corpus.declarations()) {
            Slug slug = each.metadata().slug();
            List<PassageHere> own = here.getOrDefault(slug, List.of());
            List<PairKin> pairsHere = kin.getOrDefault(slug, List.of());
            numbers.put(slug, numbers.size());
            declarations.put(slug, new Lazy<>(() -> IndexedDeclaration.of(each, own)));
            beyond.put(slug, new Lazy<>(() -> beyond(slug, pairsHere)));
        }
        citing = new Lazy<>(() -> citing(corpus));
        declarationsOfYear = corpus.declarations().stream()
                .collect(Collectors.groupingBy(each -> each.metadata().slug().year(), Collectors.counting()));
        for (ComparedPair pair : corpus.handedOn().pairs()) {
            for (Slug slug : List.of(pair.earlier(), pair.later())) {
                pairs.computeIfAbsent(slug, each -> new ArrayList<>()).add(pair);
            }
        }
    }

    /** Returns the paragraphs of a declaration that have kin outside their passages, with these. */
    private Map<AnchorId, SortedSet<ParagraphPlace>> beyond(Slug slug, List<PairKin> pairs) {
        Map<AnchorId, SortedSet<ParagraphPlace>> beyond = new LinkedHashMap<>();
        for (PairKin pair : pairs) {
            for (Kinship kin : pair.links()) {
                Optional<SharedPassage> passage = of(kin.earlier(), kin.before());
                if (kin.kind() != KinClass.RELATED
                        && (passage.isEmpty() || !passage.equals(of(kin.later(), kin.after())))) {
                    boolean earlier = kin.earlier().equals(slug);
                    beyond.computeIfAbsent(earlier ? kin.before() : kin.after(), each -> new TreeSet<>(this::compare))
                            .add(earlier ? kin.other() : kin.one());
                }
            }
        }
        return beyond;
    }

    private int compare(ParagraphPlace one, ParagraphPlace other) {
        return one.declaration().equals(other.declaration())
                ? one.paragraph().compareTo(other.paragraph())
                : Integer.compare(numbers.get(one.declaration()), numbers.get(other.declaration()));
    }

    /** Returns instrument → the passages that cite it, in the order of their places that do. */
    private Map<TreatyId, List<SharedPassage>> citing(Corpus corpus) {
        Map<TreatyId, Map<String, SharedPassage>> found = new LinkedHashMap<>();
        for (Declaration declaration : corpus.declarations()) {
            for (Paragraph paragraph : declaration.paragraphs()) {
                of(declaration.metadata().slug(), paragraph.id())
                        .ifPresent(passage -> paragraph
                                .citations()
                                .forEach(each -> found.computeIfAbsent(each.treaty(), id -> new LinkedHashMap<>())
                                        .put(passage.id(), passage)));
            }
        }
        Map<TreatyId, List<SharedPassage>> citing = new LinkedHashMap<>();
        found.forEach((treaty, passages) -> citing.put(treaty, List.copyOf(passages.values())));
        return citing;
    }

    /** Returns all passages, in the order of their first places. */
    public List<SharedPassage> all() {
        return all;
    }

    /** Returns the passage to which a paragraph belongs. */
    public Optional<SharedPassage> of(Slug declaration, AnchorId paragraph) {
        return declarations.get(declaration).get().passage(paragraph);
    }

    /**
     * Returns the kin of a paragraph that do not belong to its passage, in the order of the collection: a paragraph belongs to one
     * passage only, also if a part of it was moved into another one. Kin that an editor has to judge are not among them.
     */
    public List<ParagraphPlace> beyond(Slug declaration, AnchorId paragraph) {
        return List.copyOf(beyond.get(declaration).get().getOrDefault(paragraph, Collections.emptySortedSet()));
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

    /** Puts places into a passage; both are in the order of time. */
    private List<SharedPassage.Appearance> merged(List<SharedPassage.Appearance> passage, List<ParagraphPlace> more) {
        Map<Slug, SortedSet<AnchorId>> others = new LinkedHashMap<>();
        more.forEach(each -> others.computeIfAbsent(each.declaration(), slug -> new TreeSet<>())
                .add(each.paragraph()));
        List<SharedPassage.Appearance> merged = new ArrayList<>();
        for (SharedPassage.Appearance each : passage) {
            while (!others.isEmpty() && isBefore(first(others), each.declaration())) {
                merged.add(taken(first(others), others));
            }
            if (others.containsKey(each.declaration())) {
                others.get(each.declaration()).addAll(each.paragraphs());
                merged.add(taken(each.declaration(), others));
            } else {
                merged.add(each);
            }
        }
        others.forEach((slug, paragraphs) -> merged.add(new SharedPassage.Appearance(slug, List.copyOf(paragraphs))));
        return merged;
    }

    private static Slug first(Map<Slug, SortedSet<AnchorId>> places) {
        return places.keySet().iterator().next();
    }

    private static SharedPassage.Appearance taken(Slug declaration, Map<Slug, SortedSet<AnchorId>> from) {
        return new SharedPassage.Appearance(declaration, List.copyOf(from.remove(declaration)));
    }

    /** Whether a declaration was adopted before another one. */
    public boolean isBefore(Slug one, Slug other) {
        return numbers.get(one) < numbers.get(other);
    }

    /** Returns the passages that a declaration has, in the order of its text. */
    public List<SharedPassage> in(Declaration declaration) {
        IndexedDeclaration indexed =
                declarations.get(declaration.metadata().slug()).get();
        Map<String, SharedPassage> found = new LinkedHashMap<>();
        declaration.ids().stream()
                .flatMap(id -> indexed.passage(id).stream())
                .forEach(each -> found.putIfAbsent(each.id(), each));
        return List.copyOf(found.values());
    }

    /** Returns the passages that cite an instrument in any declaration, in the order of their places that do. */
    public List<SharedPassage> citing(TreatyId treaty) {
        return citing.get().getOrDefault(treaty, List.of());
    }

    /** Returns the paragraphs in which a declaration has a passage, in reading order. */
    public List<Paragraph> paragraphs(SharedPassage.Appearance appearance) {
        IndexedDeclaration there = declarations.get(appearance.declaration()).get();
        return appearance.paragraphs().stream().map(there::paragraph).toList();
    }

    /** Returns the language of the words of a passage in one declaration. */
    public LanguageTag language(SharedPassage.Appearance appearance) {
        return declarations.get(appearance.declaration()).get().language;
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
