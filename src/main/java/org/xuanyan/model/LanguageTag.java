package org.xuanyan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language tag of BCP 47, as it was written, e.g. {@code zh-Hans}. The order is alphabetical.
 *
 * @param text in the form {@link #FORM}
 */
public record LanguageTag(String text) implements Comparable<LanguageTag> {

    /** The form of a tag, as a regular expression. */
    public static final String FORM = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private static final Pattern TAG = Pattern.compile(FORM);

    /** English, in any country. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Rejects a string that does not have the form of a tag. */
    public LanguageTag {
        if (!TAG.matcher(text).matches()) {
            throw new IllegalArgumentException("not a language tag: " + text);
        }
    }

    /** Reads a tag. */
    public static Optional<LanguageTag> of(String text) {
        return TAG.matcher(text).matches() ? Optional.of(new LanguageTag(text)) : Optional.empty();
    }

    /** Returns whether both name the same language in any script and region, e.g. {@code zh-Hans} and {@code ZH}. */
    public boolean isSameLanguageAs(LanguageTag other) {
        return equals(other) || primary().equals(other.primary());
    }

    /** Returns the primary subtag in lower case, e.g. {@code zh}. */
    public String primary() {
        int hyphen = text.indexOf('-');
        return (hyphen < 0 ? text : text.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return text.compareTo(other.text);
    }

    /** Returns the tag as it was written. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
