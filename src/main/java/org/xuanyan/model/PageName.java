package org.xuanyan.model;

import java.util.Optional;

/**
 * The name of an ordinary page in addresses, which is that of its file without the ending, e.g. {@code about}. The order
 * is alphabetical.
 */
public record PageName(String text) implements Comparable<PageName> {

    /** Rejects what cannot stand in an address. */
    public PageName {
        if (!AddressPart.isOne(text)) {
            throw new IllegalArgumentException("not the name of a page: " + text);
        }
    }

    /** Reads a name. */
    public static Optional<PageName> of(String text) {
        return AddressPart.isOne(text) ? Optional.of(new PageName(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PageName other) {
        return text.compareTo(other.text);
    }

    /** Returns the name as it stands in addresses. */
    @Override
    public String toString() {
        return text;
    }
}
