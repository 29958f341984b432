package org.xuanyan.search;

/**
 * The blocks that contain a bigram, as text: the number of each is written as its distance from the one before, the
 * first from 0, in {@link Digits}.
 */
final class PostingList {

    /** Stands instead of blocks; not one of the {@link Digits}. */
    private static final String EVERYWHERE = "Z";

    private StringBuilder code = new StringBuilder(2);
    private int last = -1;

    /**
     * Adds a block, unless it was the last one added.
     *
     * @param block not smaller than the last one added
     */
    void add(int block) {
        if (block != last) {
            Digits.append(block - Math.max(last, 0), code);
            last = block;
        }
    }

    /** Replaces the blocks by {@code Z}, which means everywhere; no block may be added afterwards. */
    void replaceByEverywhere() {
        code = null;
    }

    /** Returns the blocks, or {@code Z}. */
    CharSequence code() {
        return code == null ? EVERYWHERE : code;
    }
}
