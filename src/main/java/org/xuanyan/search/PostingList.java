package org.xuanyan.search;

/**
 * The places of a pair of characters, as text: each is a block times the number of classes plus a class, and is written as
 * its distance from the one before, less one, in {@link Digits}. A pair with so many places that they tell little is said
 * to be everywhere.
 */
final class PostingList {

    /** Instead of places; no digit. */
    private static final String EVERYWHERE = "Z";

    private final int classes;
    private final int limit;
    private StringBuilder code = new StringBuilder(2);
    private boolean everywhere;
    private long ofBlock;
    private int block;
    private int last = -1;

    /**
     * Makes an empty list.
     *
     * @param classes at most 64
     * @param limit in digits; a longer list is not written
     */
    PostingList(int classes, int limit) {
        this.classes = classes;
        this.limit = limit;
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

    /** Returns all places, or {@code Z}; nothing is added afterwards. */
    CharSequence code() {
        write();
        return everywhere ? EVERYWHERE : code;
    }

    /** In order, whatever the order in which the places of the block were found. */
    private void write() {
        for (int i = 0; i < classes && !everywhere; i++) {
            if ((ofBlock >> i & 1) == 1) {
                int place = block * classes + i;
                Digits.append(place - last - 1, code);
                last = place;
                if (code.length() > limit) {
                    everywhere = true;
                    code = null;
                }
            }
        }
        ofBlock = 0;
    }
}
