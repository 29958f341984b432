package org.xuanyan.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.Slug;

/** Every paragraph of the collection, by its place. */
final class CollectedParagraphs {

    private final Map<ParagraphPlace, CollectedParagraph> paragraphs = new LinkedHashMap<>();

    CollectedParagraphs(Corpus corpus) {
        int number = 0;
        for (Declaration declaration : corpus.declarations()) {
            Slug slug = declaration.metadata().slug();
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

    /** Returns the paragraph that an editor names, e.g. {@code 2012-beijing-p14}. */
    Optional<CollectedParagraph> find(String name) {
        return slug(name)
                .flatMap(slug -> AnchorId.of(name.substring(name.lastIndexOf('-') + 1))
                        .map(id -> paragraphs.get(new ParagraphPlace(slug, id))));
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
