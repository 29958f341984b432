package org.xuanyan.model;

import java.util.Comparator;
import java.util.Optional;

/** The place of a paragraph in the collection. The order is alphabetical by declarations, then that of the ids. */
public record ParagraphPlace(Slug declaration, AnchorId paragraph) implements Comparable<ParagraphPlace> {

    private static final Comparator<ParagraphPlace> ORDER =
            Comparator.comparing(ParagraphPlace::declaration).thenComparing(ParagraphPlace::paragraph);

    /** Reads the name of a place, e.g. {@code 2012-beijing-p14}. */
    public static Optional<ParagraphPlace> of(String name) {
        int end = Math.max(0, name.lastIndexOf('-'));
        return Slug.of(name.substring(0, end))
                .flatMap(slug -> AnchorId.of(name.substring(end + 1))
                        .filter(AnchorId::isParagraph)
                        .map(id -> new ParagraphPlace(slug, id)));
    }

    @Override
    public int compareTo(ParagraphPlace other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name in {@code passages.yml}, and the id of a passage that begins here, e.g. {@code 2012-beijing-p14}. */
    @Override
    public String toString() {
        return declaration + "-" + paragraph;
    }
}
