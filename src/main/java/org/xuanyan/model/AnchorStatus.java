package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a permanent id. */
public enum AnchorStatus {
    /** It names the text with which it was recorded. */
    ACTIVE,
    /** It names the same text with a correction. */
    REVISED,
    /** Its text is now in another place, under another id. */
    MOVED,
    /** Its text is now several paragraphs. */
    SPLIT,
    /** Its text is now part of another paragraph. */
    MERGED,
    /** Its text was removed. */
    WITHDRAWN;

    /** Returns the word used in {@code anchors.tsv} and JSON, e.g. {@code withdrawn}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it names a text of the present edition. */
    public boolean isLive() {
        return this == ACTIVE || this == REVISED;
    }

    /** Returns the value with this {@link #key}. */
    public static Optional<AnchorStatus> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns all keys, in the order above. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(AnchorStatus::key).toList();
    }
}
