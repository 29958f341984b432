package org.xuanyan.model;

import java.util.Locale;

/** How two paragraphs of different declarations belong together. It says nothing about anyone's intention. */
public enum KinClass {
    /** The same characters, or their forms in the other script if the two declarations are in traditional and simplified ones. */
    IDENTICAL,
    /** The same letters and figures; only punctuation or spaces differ. */
    PUNCTUATION,
    /** The same passage in other words. */
    REWORDED,
    /** A part of one is in the other: one was divided, two were joined, or a sentence was moved. */
    PARTLY,
    /** Perhaps the same passage; an editor has to judge. */
    RELATED;

    /** Returns the name in data, e.g. {@code reworded}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
