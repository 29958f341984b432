package org.xuanyan.clean;

/** What became of a doubtful line; messages choose their words by it. */
enum Fate {
    KEPT,
    DROPPED;

    /** Returns the case of a message: {@code kept} or {@code dropped}. */
    @Override
    public String toString() {
        return this == KEPT ? "kept" : "dropped";
    }
}
