package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An index of the passages that several declarations have, by paragraph, by declaration and by instrument. */
public final class PassageIndex {

    private final List<SharedPassage> all;
    private final Map<Slug, Map<AnchorId, SharedPassage>> byParagraph = new LinkedHashMap<>();
    private final Map<Slug, Map<AnchorId, Paragraph>> paragraphs = new LinkedHashMap<>();
    private final Map<TreatyId, Set<SharedPassage>> citing = new LinkedHashMap<>();
    private final Map<String, Long> declarationsOfYear;

    PassageIndex(Corpus corpus) {
        all = corpus.handedOn().passages();
        for (SharedPassage passage : all) {
            for (SharedPassage.Appearance appearance : passage.appearances()) {
                appearance
                        .paragraphs()
                        .forEach(id -> byParagraph
                                .computeIfAbsent(appearance.declaration(), slug -> new TreeMap<>())
                                .put(id, passage));
            }
        }
        for (Declaration declaration : corpus.declarations()) {
            Slug slug = declaration.metadata().slug();
            Map<AnchorId, SharedPassage> own = byParagraph.getOrDefault(slug, Map.of());
            for (Paragraph paragraph : declaration.paragraphs()) {
                if (own.containsKey(paragraph.id())) {
                    paragraphs.computeIfAbsent(slug, each -> new TreeMap<>()).put(paragraph.id(), paragraph);
                    paragraph
                            .citations()
                            .forEach(each -> citing.computeIfAbsent(each.treaty(), id -> new LinkedHashSet<>())
                                    .add(own.get(paragraph.id())));
                }
            }
        }
        declarationsOfYear = corpus.declarations().stream()
                .collect(Collectors.groupingBy(each -> each.metadata().slug().year(), Collectors.counting()));
    }

    /** Returns all passages, in the order of their first places. */
    public List<SharedPassage> all() {
        return all;
    }

    /** Returns the passage to which a paragraph belongs. */
    public Optional<SharedPassage> of(Slug declaration, AnchorId paragraph) {
        return Optional.ofNullable(
                byParagraph.getOrDefault(declaration, Map.of()).get(paragraph));
    }

    /** Returns the passages that a declaration has, in the order of its text. */
    public List<SharedPassage> in(Declaration declaration) {
        Map<AnchorId, SharedPassage> own =
                byParagraph.getOrDefault(declaration.metadata().slug(), Map.of());
        return declaration.paragraphs().stream()
                .map(Paragraph::id)
                .filter(own::containsKey)
                .map(own::get)
                .distinct()
                .toList();
    }

    /** Returns the passages that cite an instrument in any declaration, in the order of their places that do. */
    public List<SharedPassage> citing(TreatyId treaty) {
        return new ArrayList<>(citing.getOrDefault(treaty, Set.of()));
    }

    /** Returns the paragraphs in which a declaration has a passage, in reading order. */
    public List<Paragraph> paragraphs(SharedPassage.Appearance appearance) {
        return appearance.paragraphs().stream()
                .map(paragraphs.get(appearance.declaration())::get)
                .toList();
    }

    /** Returns the words of a passage in one declaration; its paragraphs are divided by a line break. */
    public String text(SharedPassage.Appearance appearance) {
        return paragraphs(appearance).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Whether the year tells which declaration is meant. */
    public boolean isKnownByYear(Slug declaration) {
        return declarationsOfYear.get(declaration.year()) == 1;
    }
}
