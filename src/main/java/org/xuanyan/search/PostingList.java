package org.xuanyan.search;

/**
 * The blocks that have a pair of characters, as text: each is written as its distance from the one before, the first from
 * 0, in {@link Digits}.
 */
final class PostingList {

    /** Instead of blocks; no digit. */
    private static final String EVERYWHERE = "Z";

    private StringBuilder code = new StringBuilder(2);
    private int last = -1;

    /**
     * Adds a block; the same again changes nothing.
     *
     * @param block not before the last
     */
    void add(int block) {
        if (block != last) {
            Digits.append(block - Math.max(last, 0), code);
            last = block;
        }
    }

    /** Says of the pair no more than that it is everywhere; nothing is added afterwards. */
    void forget() {
        code = null;
    }

    /** Returns all blocks, or {@code Z}. */
    CharSequence code() {
        return code == null ? EVERYWHERE : code;
    }
}
