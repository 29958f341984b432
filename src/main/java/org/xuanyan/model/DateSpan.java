package org.xuanyan.model;

import java.time.LocalDate;

/**
 * A day, a month, a year, a decade, or all from one to another.
 *
 * @param from the first day, e.g. that of the month where only a month is known
 * @param to the last day
 * @param precision of both ends, that of the less exact one
 */
public record DateSpan(LocalDate from, LocalDate to, Precision precision) implements Comparable<DateSpan> {

    /** The earliest first; of those that begin together, the most exact, then the shortest. */
    @Override
    public int compareTo(DateSpan other) {
        int order = from.compareTo(other.from);
        order = order != 0 ? order : precision.compareTo(other.precision);
        return order != 0 ? order : to.compareTo(other.to);
    }

    /** Whether another lies wholly inside this one. */
    public boolean contains(DateSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether it is a single day, month, year or decade. */
    public boolean isSingle() {
        return switch (precision) {
            case DAY -> from.equals(to);
            case MONTH -> from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
            case YEAR -> from.getYear() == to.getYear();
            case DECADE -> from.getYear() / 10 == to.getYear() / 10;
        };
    }

    /** Returns where it begins as ISO 8601 writes it, no more exact than it is known: {@code 2017-09}. */
    public String start() {
        return iso(from);
    }

    /** Returns where it ends, likewise. */
    public String end() {
        return iso(to);
    }

    private String iso(LocalDate date) {
        return date.toString()
                .substring(
                        0,
                        switch (precision) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR, DECADE -> 4;
                        });
    }
}
