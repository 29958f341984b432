package org.xuanyan.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.Slug;

/** Every paragraph of the collection, by its place. */
final class CollectedParagraphs {

    private final LanguageTag site;
    private final Map<Slug, Declaration> declarations = new TreeMap<>();
    private final Map<ParagraphPlace, CollectedParagraph> paragraphs = new LinkedHashMap<>();

    CollectedParagraphs(Corpus corpus) {
        site = corpus.site().language();
        int number = 0;
        for (Declaration declaration : corpus.declarations()) {
            Slug slug = declaration.metadata().slug();
            declarations.put(slug, declaration);
            for (Paragraph each : declaration.paragraphs()) {
                ParagraphPlace place = new ParagraphPlace(slug, each.id());
                paragraphs.put(place, new CollectedParagraph(place, number, paragraphs.size(), each.text()));
            }
            number++;
        }
    }

    CollectedParagraph get(ParagraphPlace place) {
        return paragraphs.get(place);
    }

    /** Returns the language of the site, in which editors write. */
    LanguageTag site() {
        return site;
    }

    LanguageTag tag(Slug declaration) {
        return declarations.get(declaration).metadata().language();
    }

    /** Returns the primary subtag of the language of a paragraph, e.g. {@code zh}. */
    String language(ParagraphPlace place) {
        return tag(place.declaration()).primary();
    }

    /** Returns the paragraph that an editor names, e.g. {@code 2012-beijing-p14}. */
    Optional<CollectedParagraph> find(String name) {
        return ParagraphPlace.of(name).map(paragraphs::get);
    }

    /** Whether a paragraph is or was in a declaration of the collection. */
    boolean isKnown(ParagraphPlace place) {
        return paragraphs.containsKey(place) || formerly(place).isPresent();
    }

    /** Returns where the words of a paragraph are now: itself, or where its ledger says that they went. */
    List<ParagraphPlace> now(ParagraphPlace place) {
        Set<ParagraphPlace> seen = new LinkedHashSet<>();
        follow(place, seen);
        return seen.stream().filter(paragraphs::containsKey).toList();
    }

    private void follow(ParagraphPlace place, Set<ParagraphPlace> seen) {
        if (seen.add(place) && !paragraphs.containsKey(place)) {
            formerly(place).stream()
                    .flatMap(row -> row.targets().stream())
                    .forEach(id -> follow(new ParagraphPlace(place.declaration(), id), seen));
        }
    }

    /** Returns what a ledger says of a former paragraph; of a lost one, which is an error of its declaration, it says nothing. */
    private Optional<Ledger.Row> formerly(ParagraphPlace place) {
        return Optional.ofNullable(declarations.get(place.declaration()))
                .map(each -> each.anchors().complete().current().get(place.paragraph()))
                .filter(row -> !row.status().isLive());
    }

    /** Returns the declaration in the name of a paragraph, whether there is one or not. */
    static Optional<Slug> slug(String name) {
        return Slug.of(name.substring(0, Math.max(0, name.lastIndexOf('-'))));
    }

    Set<String> names() {
        return paragraphs.keySet().stream()
                .map(ParagraphPlace::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
