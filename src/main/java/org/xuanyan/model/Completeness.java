package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a copy, or the reading text made from it, has the whole adopted text. */
public enum Completeness {
    /** Nothing is known to be missing. */
    COMPLETE,
    /** The beginning or the end is missing. */
    TRUNCATED,
    /** It has other damage: lost marks, repeated or misplaced paragraphs. */
    DAMAGED;

    /** Returns the word used in front matter and JSON, e.g. {@code truncated}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the value with this {@link #key}. */
    public static Optional<Completeness> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns all keys, in the order above. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Completeness::key).toList();
    }
}
