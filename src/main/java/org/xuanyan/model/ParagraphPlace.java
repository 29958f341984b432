package org.xuanyan.model;

/** The place of a paragraph in the collection. */
public record ParagraphPlace(Slug declaration, AnchorId paragraph) {

    /** Returns the name in {@code passages.yml}, and the id of a passage that begins here, e.g. {@code 2012-beijing-p14}. */
    @Override
    public String toString() {
        return declaration + "-" + paragraph;
    }
}
