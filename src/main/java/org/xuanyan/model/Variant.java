package org.xuanyan.model;

import java.util.List;
import java.util.Locale;

/**
 * A place of the reading text where its sources differ.
 *
 * @param block the paragraph or section
 * @param start in the text of the block, 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} if the reading text has no characters there
 * @param readings in the order of the sources; only of those that cover the place or have a lacuna there
 * @param until the last block of a lacuna; otherwise {@code block}
 * @param untilEnd the end of the lacuna in that block, exclusive; otherwise {@code end}
 * @param reason given by an editor, or an empty string
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

    /** Copies the list, so that the record is immutable. */
    public Variant {
        readings = List.copyOf(readings);
    }

    /** How much the readings differ. */
    public enum VariantKind {
        /** Different words. */
        SUBSTANTIVE,
        /** The same words with different dashes, or characters of different width. */
        TYPOGRAPHIC,
        /** A paragraph that one source divides. */
        SEGMENTATION,
        /** Words that are missing in one source because it is damaged there. */
        LACUNA;

        /** Returns the word used in JSON, e.g. {@code substantive}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The reading of one source.
     *
     * @param source its id
     * @param text may be empty
     * @param printed whether the reading text has the same words
     */
    public record WitnessReading(String source, String text, boolean printed) {}
}
