package org.xuanyan.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A season, quarter or half of a year, with the number by which the Extended Date/Time Format (ISO 8601-2) writes it in the
 * place of a month: {@code 2031-35} is the third quarter. Seasons are those of the northern hemisphere; the winter of a
 * year ends in the next one.
 */
public enum YearPart {
    SPRING(21, Precision.SEASON, 3, 3),
    SUMMER(22, Precision.SEASON, 6, 3),
    AUTUMN(23, Precision.SEASON, 9, 3),
    WINTER(24, Precision.SEASON, 12, 3),
    FIRST_QUARTER(33, Precision.QUARTER, 1, 3),
    SECOND_QUARTER(34, Precision.QUARTER, 4, 3),
    THIRD_QUARTER(35, Precision.QUARTER, 7, 3),
    FOURTH_QUARTER(36, Precision.QUARTER, 10, 3),
    FIRST_HALF(40, Precision.HALF_YEAR, 1, 6),
    SECOND_HALF(41, Precision.HALF_YEAR, 7, 6);

    private final int code;
    private final Precision precision;
    private final int firstMonth;
    private final int months;

    YearPart(int code, Precision precision, int firstMonth, int months) {
        this.code = code;
        this.precision = precision;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** Returns the number that stands in the place of a month, e.g. 41. */
    public int code() {
        return code;
    }

    /** Returns whether it is a season, a quarter or a half. */
    public Precision precision() {
        return precision;
    }

    /** Returns the part with a number; empty for any other number, such as that of a month. */
    public static Optional<YearPart> of(int code) {
        return Stream.of(values()).filter(each -> each.code == code).findFirst();
    }

    /** Returns the first month of this part of a year. */
    YearMonth first(int year) {
        return YearMonth.of(year, firstMonth);
    }

    /** Returns the last month of this part of a year; that of a winter is in the next one. */
    YearMonth last(int year) {
        return first(year).plusMonths(months - 1L);
    }

    /** Returns the part of a kind that has a day, in EDTF: {@code 2031-22}; a January is in the winter of the year before. */
    static String around(LocalDate day, Precision kind) {
        return Stream.of(values())
                .filter(each -> each.precision == kind)
                .flatMap(each -> Stream.of(day.getYear(), day.getYear() - 1)
                        .filter(year -> each.has(YearMonth.from(day), year))
                        .map(year -> String.format(Locale.ROOT, "%04d-%d", year, each.code)))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(YearMonth month, int year) {
        return !month.isBefore(first(year)) && !month.isAfter(last(year));
    }
}
