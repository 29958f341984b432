package org.xuanyan.model;

import java.util.List;

/**
 * Two declarations side by side.
 *
 * @param rows in the order of the later one; what only the earlier one has stands behind the paragraph that it followed. Every
 *     paragraph of both is in one row
 */
public record ComparedPair(Slug earlier, Slug later, List<PairRow> rows) {

    /**
     * One passage of the two.
     *
     * @param before its paragraphs in the earlier declaration, in reading order
     * @param after those in the later one; never empty on both sides
     */
    public record PairRow(PairClass kind, List<AnchorId> before, List<AnchorId> after) {

        /** Copies the lists, so that the record is immutable. */
        public PairRow {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Copies the list, so that the record is immutable. */
    public ComparedPair {
        rows = List.copyOf(rows);
    }
}
