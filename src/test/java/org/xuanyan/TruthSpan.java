package org.xuanyan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The first and the last day of a date in ISO 8601 or EDTF: {@code 2031-07-05}, {@code 2031-07}, {@code 2031},
 * {@code 1990s}, {@code 2031-22} (summer), {@code 2031-35} (third quarter), {@code 2031-41} (second half), or two of them
 * with {@code /} between.
 */
record TruthSpan(LocalDate from, LocalDate to) {

    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    static TruthSpan of(String value) {
        List<String> ends = List.of(value.split("/"));
        return new TruthSpan(
                single(ends.get(0)).from(), single(ends.get(ends.size() - 1)).to());
    }

    private static TruthSpan single(String value) {
        if (value.endsWith("s")) {
            int year = Integer.parseInt(value.substring(0, 4));
            return months(YearMonth.of(year, 1), 120);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return months(YearMonth.of(year, 1), 12);
        }
        int part = Integer.parseInt(value.substring(5, 7));
        if (value.length() > 7) {
            LocalDate day = LocalDate.parse(value);
            return new TruthSpan(day, day);
        }
        if (part >= FIRST_HALF) {
            return months(YearMonth.of(year, 1 + 6 * (part - FIRST_HALF)), 6);
        }
        if (part >= FIRST_QUARTER) {
            return months(YearMonth.of(year, 1 + 3 * (part - FIRST_QUARTER)), 3);
        }
        return part >= SPRING
                ? months(YearMonth.of(year, 3 + 3 * (part - SPRING)), 3)
                : months(YearMonth.of(year, part), 1);
    }

    private static TruthSpan months(YearMonth first, int count) {
        return new TruthSpan(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
