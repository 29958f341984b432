package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A passage that several declarations have, in the same or other words.
 *
 * @param id permanent: that under which it was published; before, what an editor chose, or the place of its first paragraph, e.g.
 *     {@code 2012-beijing-p14}
 * @param formerIds other ids under which it was published, or a passage that is part of it now
 * @param parted paragraphs that belonged to it when one of these ids was published, and do not now
 * @param title words of it, or the name that an editor gave it
 * @param language of the title
 * @param english the editor's name of it in English
 * @param hasPage whether it has an address; otherwise its id is only for us and may change
 * @param appearances in the order of the declarations, the oldest first; at least two
 */
public record SharedPassage(
        String id,
        List<String> formerIds,
        List<ParagraphPlace> parted,
        String title,
        LanguageTag language,
        Optional<String> english,
        Optional<PassageSubject> subject,
        boolean hasPage,
        List<Appearance> appearances) {

    /**
     * The passage in one declaration.
     *
     * @param paragraphs in reading order; more than one if it was divided
     */
    public record Appearance(Slug declaration, List<AnchorId> paragraphs) {

        /** Copies the list, so that the record is immutable. */
        public Appearance {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns its paragraphs as places in the collection. */
        public List<ParagraphPlace> places() {
            return paragraphs.stream()
                    .map(id -> new ParagraphPlace(declaration, id))
                    .toList();
        }
    }

    /** Copies the lists, so that the record is immutable. */
    public SharedPassage {
        formerIds = List.copyOf(formerIds);
        parted = List.copyOf(parted);
        appearances = List.copyOf(appearances);
    }

    /** Returns its paragraphs, in the order of the collection. */
    public List<ParagraphPlace> places() {
        return appearances.stream().flatMap(each -> each.places().stream()).toList();
    }
}
