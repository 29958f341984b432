package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters that a copy and the transcript have in common, in order.
 *
 * @param all never overlapping, rising on both sides
 * @param words how many characters the transcript has that carry words
 */
record Pairs(List<Pair> all, int words) {

    /**
     * One character.
     *
     * @param copyStart 0-based, in UTF-16 code units; a character reference is longer than what it names
     * @param textStart 0-based, in UTF-16 code units
     * @param block number of the block of the transcript, -1 outside the text
     */
    record Pair(int copyStart, int copyEnd, int textStart, int textEnd, int block) {}

    static Pairs of(String copy, Transcript transcript) {
        Projection left = Projection.of(copy, true);
        Projection right = Projection.of(transcript.text(), false);
        int[] partners = Alignment.of(left, right);
        List<Pair> all = new ArrayList<>();
        for (int t = 0; t < partners.length; t++) {
            int c = partners[t];
            if (c >= 0) {
                all.add(new Pair(
                        left.starts()[c],
                        left.ends()[c],
                        right.starts()[t],
                        right.ends()[t],
                        transcript.blockAt(right.starts()[t])));
            }
        }
        return new Pairs(all, right.size());
    }
}
