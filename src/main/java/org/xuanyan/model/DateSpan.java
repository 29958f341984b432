package org.xuanyan.model;

import java.time.LocalDate;

/**
 * A day, month, part of a year, year or decade, or a range of them.
 *
 * @param from the first day, e.g. the first of the month if only a month is known
 * @param to the last day, inclusive
 * @param precision of both ends; if they differ, of the less exact one
 */
public record DateSpan(LocalDate from, LocalDate to, Precision precision) implements Comparable<DateSpan> {

    /** Returns a part of a year. */
    public static DateSpan of(YearPart part, int year) {
        return new DateSpan(part.first(year).atDay(1), part.last(year).atEndOfMonth(), part.precision());
    }

    /** Orders by beginning; with the same beginning, puts the more exact first, then the shorter. */
    @Override
    public int compareTo(DateSpan other) {
        int order = from.compareTo(other.from);
        order = order != 0 ? order : precision.compareTo(other.precision);
        return order != 0 ? order : to.compareTo(other.to);
    }

    /** Returns whether another span lies wholly inside this one. */
    public boolean contains(DateSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Returns whether it is a single day, month, part of a year, year or decade. */
    public boolean isSingle() {
        return switch (precision) {
            case DAY -> from.equals(to);
            case MONTH -> from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
            case QUARTER, SEASON, HALF_YEAR -> start().equals(end());
            case YEAR -> from.getYear() == to.getYear();
            case DECADE -> from.getYear() / 10 == to.getYear() / 10;
        };
    }

    /**
     * Returns its beginning in ISO 8601 or, for a part of a year, in EDTF, only as exact as it is known: {@code 2017-09},
     * {@code 2031-41}.
     */
    public String start() {
        return iso(from);
    }

    /** Returns its end, in the same form as {@link #start}. */
    public String end() {
        return iso(to);
    }

    private String iso(LocalDate date) {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case QUARTER, SEASON, HALF_YEAR -> YearPart.around(date, precision);
            case YEAR, DECADE -> date.toString().substring(0, 4);
        };
    }
}
