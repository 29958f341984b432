package org.xuanyan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The permanent id of an instrument, e.g. {@code un-charter}. The order is alphabetical. */
public record TreatyId(String text) implements Comparable<TreatyId> {

    /** Rejects a string that cannot be part of an address. */
    public TreatyId {
        if (!AddressPart.isValid(text)) {
            throw new IllegalArgumentException("not the id of an instrument: " + text);
        }
    }

    /** Reads an id. */
    public static Optional<TreatyId> of(String text) {
        return AddressPart.isValid(text) ? Optional.of(new TreatyId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TreatyId other) {
        return text.compareTo(other.text);
    }

    /** Returns the id as in addresses and in {@code treaties.yml}. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
