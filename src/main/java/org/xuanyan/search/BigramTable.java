package org.xuanyan.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The blocks of each bigram, in a hash table by its two code points: a thousand declarations have seven million characters. */
final class BigramTable {

    /** The table is half full at most; its length is a power of two. */
    private PostingList[] table = new PostingList[1 << 12];

    private int count;

    /**
     * Adds a block to the blocks of a bigram.
     *
     * @param bigram both code points, the first in the upper half
     */
    void add(long bigram, int block) {
        int slot = slot(bigram);
        if (table[slot] == null) {
            table[slot] = new PostingList(bigram);
            count++;
            if (2 * count > table.length) {
                grow();
                slot = slot(bigram);
            }
        }
        table[slot].add(block);
    }

    private int slot(long bigram) {
        int slot = (int) (bigram * 0x9E37_79B9_7F4A_7C15L >>> Integer.SIZE) & table.length - 1;
        while (table[slot] != null && table[slot].bigram() != bigram) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        List<PostingList> all = all();
        table = new PostingList[2 * table.length];
        all.forEach(each -> table[slot(each.bigram())] = each);
    }

    /** Returns the blocks of all bigrams, in no order that means anything. */
    List<PostingList> all() {
        return Arrays.stream(table).filter(Objects::nonNull).toList();
    }
}
