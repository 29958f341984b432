package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day, or a span of days, as a text names it.
 *
 * @param start where it begins in the text, 0-based
 * @param end exclusive
 * @param year of the first day, if the text names it
 * @param first the first day
 * @param last the last day, which is the first day if the text names only one
 */
record NamedDay(int start, int end, Optional<Integer> year, MonthDay first, MonthDay last) {

    boolean isSpan() {
        return !first.equals(last);
    }

    /** Returns the last day; empty if the text does not name the year. */
    Optional<LocalDate> lastDay() {
        return year.map(this::lastDayIn);
    }

    /** Returns the last day of the days that begin in a year. */
    LocalDate lastDayIn(int begun) {
        return last.atYear(last.isBefore(first) ? begun + 1 : begun);
    }

    /** Whether a day is one of these days; in any year, if the text does not name it. */
    boolean contains(LocalDate day) {
        int begun = year.orElse(
                last.isBefore(first) && !MonthDay.from(day).isAfter(last) ? day.getYear() - 1 : day.getYear());
        return !day.isBefore(first.atYear(begun)) && !day.isAfter(lastDayIn(begun));
    }
}
