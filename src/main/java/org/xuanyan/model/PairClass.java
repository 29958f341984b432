package org.xuanyan.model;

import java.util.Locale;

/** What became of the paragraphs of one declaration in a later one. */
public enum PairClass {
    /** The same characters, or their forms in the other script. */
    UNCHANGED,
    /** The same letters and figures; only punctuation or spaces differ. */
    PUNCTUATION,
    /** In other words, wholly or partly. */
    CHANGED,
    /** Several paragraphs became one. */
    MERGED,
    /** One paragraph became several. */
    SPLIT,
    /** Only the later declaration has it. */
    NEW,
    /** Only the earlier declaration has it, and the later one is complete. */
    DROPPED,
    /** Only the earlier declaration has it, but the copy of the later one is damaged or not complete. */
    UNSEEN;

    /** Returns the name in data and messages, e.g. {@code dropped}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
