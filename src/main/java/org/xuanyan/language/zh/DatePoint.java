package org.xuanyan.language.zh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.YearPart;

/**
 * A year, month and day as written; 0 for what is left out, -1 for a month or day written as 0.
 *
 * @param part of the year, in the place of month and day
 * @param later of the second point of a range without a year of its own: how many years after the first
 * @param unknown whether words such as 去年 name its year, but the day of the text is not known
 * @param start of the words that are marked
 * @param end exclusive
 */
record DatePoint(
        int year, int month, int day, Optional<YearPart> part, int later, boolean unknown, int start, int end) {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LEAP_YEAR = 2000;

    static DatePoint ofYear(int year, int start, int end) {
        return new DatePoint(year, 0, 0, Optional.empty(), 0, false, start, end);
    }

    static DatePoint ofDay(LocalDate day, int start, int end) {
        return new DatePoint(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Optional.empty(), 0, false, start, end);
    }

    boolean hasYear() {
        return year != 0;
    }

    /** Whether it is only a day, whose month is that of the date before it. */
    boolean isDayAlone() {
        return !hasYear() && month == 0 && day != 0;
    }

    /** Whether it is only a month. */
    boolean isMonthAlone() {
        return month != 0 && day == 0;
    }

    boolean isYearAlone() {
        return month == 0 && day == 0 && part.isEmpty();
    }

    /** Whether some year has it. */
    boolean isPossible() {
        boolean monthExists = month >= 1 && month <= MONTHS;
        int longest = monthExists ? YearMonth.of(LEAP_YEAR, month).lengthOfMonth() : LONGEST_MONTH;
        return month == 0 || monthExists && day >= 0 && day <= longest;
    }

    /** Whether this and a second point make a range: both have the same exactness, or both have a year. */
    boolean continuesTo(DatePoint second) {
        boolean dayToDay = day != 0 && second.day != 0;
        boolean monthToMonth = isMonthAlone() && second.isMonthAlone();
        boolean partToPart = part.isPresent() && second.part.isPresent();
        boolean yearToYear = isYearAlone() && second.isYearAlone();
        return dayToDay || monthToMonth || partToPart || yearToYear || hasYear() && second.hasYear();
    }

    /** Returns it in a year; empty if the calendar does not have it. */
    Optional<DateSpan> in(int otherYear) {
        return part.isPresent() ? Optional.of(DateSpan.of(part.get(), otherYear)) : in(otherYear, month);
    }

    /** Returns it in a month of a year; empty if the calendar does not have it. */
    Optional<DateSpan> in(int otherYear, int otherMonth) {
        try {
            if (otherMonth == 0 && day == 0) {
                return Optional.of(years(otherYear, otherYear, Precision.YEAR));
            }
            if (day == 0) {
                YearMonth whole = YearMonth.of(otherYear, otherMonth);
                return Optional.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH));
            }
            LocalDate date = LocalDate.of(otherYear, otherMonth, day);
            return Optional.of(new DateSpan(date, date, Precision.DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whole years. */
    static DateSpan years(int first, int last, Precision precision) {
        return new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS, LONGEST_MONTH), precision);
    }
}
