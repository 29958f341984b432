package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters that a copy and the transcript have in common, in order.
 *
 * @param all without overlaps, ascending on both sides
 * @param words how many characters of the transcript carry words
 * @param textStart start of the part of the transcript that the copy covers
 * @param textEnd end of that part, exclusive
 */
record CharacterPairs(List<Pair> all, int words, int textStart, int textEnd) {

    /** At most this many unpaired characters at the start or end of the text were changed; more were lost. */
    private static final int FEW = 4;

    /**
     * One character of both.
     *
     * @param copyStart 0-based, in UTF-16 code units; a character reference is longer than the character
     * @param textStart 0-based, in UTF-16 code units
     * @param block index of the block in the transcript; -1 outside the text
     */
    record Pair(int copyStart, int copyEnd, int textStart, int textEnd, int block) {}

    static CharacterPairs of(String copy, Transcript transcript) {
        Projection left = Projection.ofCopy(copy, transcript.text());
        Projection right = transcript.projection();
        int[] partners = Alignment.of(left, right);
        List<Pair> all = new ArrayList<>();
        int first = 0;
        int last = 0;
        int block = 0;
        for (int t = 0; t < partners.length; t++) {
            int c = partners[t];
            while (right.starts()[t] >= transcript.blocks().get(block).end()) {
                block++;
            }
            if (c >= 0) {
                first = all.isEmpty() ? t : first;
                last = t;
                all.add(new Pair(left.starts()[c], left.ends()[c], right.starts()[t], right.ends()[t], block));
            }
        }
        if (all.isEmpty()) {
            return new CharacterPairs(all, right.size(), 0, 0);
        }
        boolean begins = first <= FEW && all.get(0).block() == 0;
        boolean ends = right.size() - 1 - last <= FEW
                && all.get(all.size() - 1).block() == transcript.blocks().size() - 1;
        return new CharacterPairs(
                all,
                right.size(),
                begins ? 0 : all.get(0).textStart(),
                ends ? transcript.text().length() : all.get(all.size() - 1).textEnd());
    }

    Pair first() {
        return all.get(0);
    }

    Pair last() {
        return all.get(all.size() - 1);
    }
}
