package org.xuanyan.model;

import java.util.List;
import java.util.Locale;

/**
 * A place of the reading text at which its sources differ.
 *
 * @param block the paragraph or section
 * @param start where in the text of the block, 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} where the reading text has nothing
 * @param readings in the order of the sources; only those that cover the place, or lack it in a lacuna
 * @param until the last block of a lacuna; otherwise {@code block}
 * @param untilEnd where the lacuna ends in that block, exclusive; otherwise {@code end}
 * @param reason what an editor says of it, or an empty string
 */
public record Variant(
        AnchorId block,
        VariantKind kind,
        int start,
        int end,
        List<WitnessReading> readings,
        AnchorId until,
        int untilEnd,
        String reason) {

    /** Takes a copy, so that nobody can change the list later. */
    public Variant {
        readings = List.copyOf(readings);
    }

    /** How much the readings differ. */
    public enum VariantKind {
        /** Other words. */
        SUBSTANTIVE,
        /** The same words with other signs: dashes, width. */
        TYPOGRAPHIC,
        /** A paragraph that one source divides. */
        SEGMENTATION,
        /** Words that one source lacks because it is damaged there. */
        LACUNA;

        /** Returns the word used in JSON, e.g. {@code substantive}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one source reads.
     *
     * @param source its id
     * @param text an empty string for nothing
     * @param printed whether the reading text has the same
     */
    public record WitnessReading(String source, String text, boolean printed) {}
}
