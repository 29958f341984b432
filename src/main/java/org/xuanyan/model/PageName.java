package org.xuanyan.model;

import java.util.Optional;

/**
 * The name of an ordinary page in addresses: the name of its file without the ending, e.g. {@code about}. The order is
 * alphabetical.
 */
public record PageName(String text) implements Comparable<PageName> {

    /** Rejects a string that cannot be part of an address. */
    public PageName {
        if (!AddressPart.isValid(text)) {
            throw new IllegalArgumentException("not the name of a page: " + text);
        }
    }

    /** Reads a name. */
    public static Optional<PageName> of(String text) {
        return AddressPart.isValid(text) ? Optional.of(new PageName(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PageName other) {
        return text.compareTo(other.text);
    }

    /** Returns the name as in addresses. */
    @Override
    public String toString() {
        return text;
    }
}
