package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a permanent id. */
public enum AnchorStatus {
    /** It names the text with which it was recorded. */
    ACTIVE,
    /** It names the same text, in which something was mended. */
    REVISED,
    /** Its text stands elsewhere now, under another id. */
    MOVED,
    /** Its text is several paragraphs now. */
    SPLIT,
    /** Its text is part of another paragraph now. */
    MERGED,
    /** Its text is no longer there. */
    WITHDRAWN;

    /** Returns the word used in {@code anchors.tsv} and JSON, e.g. {@code withdrawn}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it names a text of the present edition. */
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
