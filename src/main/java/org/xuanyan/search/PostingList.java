package org.xuanyan.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The blocks that contain a bigram, as text: the number of each is written as its distance from the one before, the
 * first from 0, in {@link Digits}.
 */
final class PostingList {

    /** Stands instead of blocks; not one of the {@link Digits}. */
    private static final String EVERYWHERE = "Z";

    private final long bigram;
    private byte[] code = new byte[2];
    private int length;
    private int last = -1;
    private boolean everywhere;

    /** Takes both code points, the first in the upper half. */
    PostingList(long bigram) {
        this.bigram = bigram;
    }

    /** Returns both code points, the first in the upper half. */
    long bigram() {
        return bigram;
    }

    /**
     * Adds a block, unless it was the last one added.
     *
     * @param block not smaller than the last one added
     */
    void add(int block) {
        if (block != last) {
            if (length + Digits.MOST > code.length) {
                code = Arrays.copyOf(code, code.length + (code.length >> 1) + Digits.MOST);
            }
            length = Digits.write(block - Math.max(last, 0), code, length);
            last = block;
        }
    }

    /** Replaces the blocks by {@code Z}, which means everywhere; no block may be added afterwards. */
    void replaceByEverywhere() {
        everywhere = true;
    }

    /** Returns the length of {@link #code}. */
    int length() {
        return everywhere ? EVERYWHERE.length() : length;
    }

    /** Returns the blocks, or {@code Z}. */
    String code() {
        return everywhere ? EVERYWHERE : new String(code, 0, length, StandardCharsets.US_ASCII);
    }
}
