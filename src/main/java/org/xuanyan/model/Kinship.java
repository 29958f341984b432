package org.xuanyan.model;

/**
 * Two paragraphs that belong together, of declarations that were adopted one after the other.
 *
 * @param earlier the declaration that was adopted first
 * @param before the paragraph there
 * @param later the other declaration
 * @param after the paragraph there
 * @param likeness how much of their rarer wording they share, 0 to 1, as a weighted coefficient of Dice
 */
public record Kinship(Slug earlier, AnchorId before, Slug later, AnchorId after, KinClass kind, double likeness) {

    /** Returns the place of the paragraph that was adopted first. */
    public ParagraphPlace one() {
        return new ParagraphPlace(earlier, before);
    }

    /** Returns the place of the other paragraph. */
    public ParagraphPlace other() {
        return new ParagraphPlace(later, after);
    }
}
