package org.xuanyan.model;

/**
 * A division that the text itself marks by a heading.
 *
 * @param id permanent, e.g. {@code s3} for the section with the mark 三, {@code h2} for a heading without a number
 * @param label the heading as printed, e.g. {@code 三} or {@code 政治安全}
 * @param level 2 or 3, as in Markdown; a section of level 3 is part of the section of level 2 before it
 */
public record Section(AnchorId id, String label, int level) {

    /** The level of a section that is not part of another one. */
    public static final int TOP = 2;

    /** Returns whether it is part of another section. */
    public boolean isPart() {
        return level > TOP;
    }
}
