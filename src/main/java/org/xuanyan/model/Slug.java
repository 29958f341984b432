package org.xuanyan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent name of a declaration in addresses and the name of its folder: year and place, e.g. {@code 2018-qingdao}.
 * The order is alphabetical.
 */
public record Slug(String text) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-" + AddressPart.FORM);

    /** Rejects a string that does not have the form of a slug. */
    public Slug {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the slug of a declaration: " + text);
        }
    }

    /** Reads a slug. */
    public static Optional<Slug> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** Returns the year in four digits, e.g. {@code 2018}. */
    public String year() {
        return text.substring(0, 4);
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    /** Returns the slug as in addresses. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
