package org.xuanyan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in ISO 8601 form, with years of four digits: {@code 2018-06-10}. */
public final class IsoDate {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private IsoDate() {}

    /** Whether a string has the form of a date, even if the calendar does not have that day. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Parses a day; empty if the form is wrong or the calendar does not have it, e.g. 31 June. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return hasForm(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a string names a day, a month or a year of the calendar: {@code 2018-06-10}, {@code 2018-06},
     * {@code 2018}.
     */
    public static boolean isDate(String text) {
        return firstDay(text).isPresent();
    }

    /** Parses a day, a month or a year and returns its first day. */
    public static Optional<LocalDate> firstDay(String text) {
        return parse(text).or(() -> parse(text + "-01")).or(() -> parse(text + "-01-01"));
    }
}
