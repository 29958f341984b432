package org.xuanyan.search;

/**
 * The places of a pair of characters, as text: each is a block times the number of classes plus a class, and is written as
 * its distance from the one before, less one, in {@link Digits}.
 */
final class PostingList {

    private final int classes;
    private final StringBuilder code = new StringBuilder();
    private long ofBlock;
    private int block;
    private int last = -1;

    /** Takes at most 64 classes. */
    PostingList(int classes) {
        this.classes = classes;
    }

    /**
     * Adds a place; the same again changes nothing.
     *
     * @param inBlock not before the block of the last place
     * @param ofClass from 0 on
     */
    void add(int inBlock, int ofClass) {
        if (inBlock != block) {
            write();
            block = inBlock;
        }
        ofBlock |= 1L << ofClass;
    }

    /** Returns all places; nothing is added afterwards. */
    CharSequence code() {
        write();
        return code;
    }

    /** In order, whatever the order in which the places of the block were found. */
    private void write() {
        for (int i = 0; i < classes; i++) {
            if ((ofBlock >> i & 1) == 1) {
                int place = block * classes + i;
                Digits.append(place - last - 1, code);
                last = place;
            }
        }
        ofBlock = 0;
    }
}
