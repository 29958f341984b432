package org.xuanyan.clean;

/** What was done with a doubtful line; the wording of a message depends on it. */
enum Fate {
    KEPT,
    DROPPED;

    /** Returns the case of a message: {@code kept} or {@code dropped}. */
    @Override
    public String toString() {
        return this == KEPT ? "kept" : "dropped";
    }
}
