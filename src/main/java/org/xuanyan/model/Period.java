package org.xuanyan.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What one page of the timeline shows: all of it, a year, a month, or what the declarations of one year say of a year
 * without naming a month.
 *
 * @param text {@code 2018}, {@code 2018-06}, or {@code 2018-by-2016} for what the declarations of 2016 say of 2018; empty
 *     for all of the timeline
 */
public record Period(String text) implements Comparable<Period> {

    /** All of the timeline. */
    public static final Period ALL = new Period("");

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final String BY = "-by-";

    /** Returns a year. */
    public static Period year(int year) {
        return new Period(String.format(Locale.ROOT, "%04d", year));
    }

    /** Returns what the declarations of one year say of another. */
    Period namedBy(String year) {
        return new Period(text + BY + year);
    }

    /**
     * Returns the year, or in a year the month, in which an event begins; empty if that is not known, in all other periods,
     * and for a summit in a year.
     */
    Optional<Period> part(Event event) {
        String start = event.span().start();
        if (equals(ALL)) {
            return Optional.of(new Period(start.substring(0, YEAR)));
        }
        boolean inMonth = event.span().precision().compareTo(Precision.MONTH) <= 0;
        return isYear() && event.summit().isEmpty() && inMonth
                ? Optional.of(new Period(start.substring(0, MONTH)))
                : Optional.empty();
    }

    /** Returns the part of a year for the declarations of the year in which an event was first named, if it was. */
    Optional<Period> partOfDeclarations(Event event) {
        return isYear() && event.summit().isEmpty()
                ? event.references().stream()
                        .findFirst()
                        .map(each -> namedBy(each.slug().year()))
                : Optional.empty();
    }

    /** Whether this is a year. */
    public boolean isYear() {
        return text.length() == YEAR;
    }

    /** Returns the year, e.g. {@code 2018}; of all, all. */
    public Period year() {
        return new Period(text.substring(0, Math.min(YEAR, text.length())));
    }

    /** Returns the year of the declarations, if it is limited to those of one year. */
    public Optional<String> namedBy() {
        int by = text.indexOf(BY);
        return by < 0 ? Optional.empty() : Optional.of(text.substring(by + BY.length()));
    }

    /** Returns the period of which this is a part; of all, all. */
    public Period parent() {
        return isYear() ? ALL : year();
    }

    @Override
    public int compareTo(Period other) {
        return text.compareTo(other.text);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
