package org.xuanyan.render;

import java.time.LocalDate;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;

/** Dates as people read them. */
final class Dates {

    private Dates() {}

    /** Returns a date as Chinese texts print it, e.g. {@code 2018年6月10日}. */
    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Returns a day, a month or a year likewise.
     *
     * @param iso e.g. {@code 2018-06-10}, {@code 2018-06} or {@code 2018}
     */
    static String chinese(String iso) {
        String[] units = {"年", "月", "日"};
        String[] parts = iso.split("-");
        StringBuilder date = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            date.append(Integer.parseInt(parts[i])).append(units[i]);
        }
        return date.toString();
    }

    /** Returns a date or a time likewise, e.g. {@code 2018年5月3日至4日}, {@code 2018年至2023年} or {@code 20世纪90年代}. */
    static String chinese(DateSpan span) {
        if (span.precision() == Precision.DECADE) {
            int year = span.from().getYear();
            return (year / 100 + 1) + "世纪" + year % 100 + "年代";
        }
        String from = chinese(span.start());
        if (span.isSingle()) {
            return from;
        }
        String to = chinese(span.end());
        boolean sameYear = span.from().getYear() == span.to().getYear();
        boolean sameMonth = sameYear && span.from().getMonth() == span.to().getMonth();
        int known = sameMonth ? to.indexOf('月') + 1 : sameYear ? to.indexOf('年') + 1 : 0;
        return from + "至" + to.substring(known);
    }

    /**
     * Returns the beginning of the element that marks a date. What HTML cannot say in {@code datetime}, a range or a
     * decade, is given by the nearest it can say and by {@code data-from} and {@code data-to}.
     */
    static String openTime(DateSpan span) {
        String range = isValid(span) ? "" : "\" data-from=\"" + span.start() + "\" data-to=\"" + span.end();
        return "<time datetime=\"" + datetime(span) + range + "\">";
    }

    /** Whether {@code datetime} can say it. */
    static boolean isValid(DateSpan span) {
        return span.isSingle() && span.precision() != Precision.DECADE;
    }

    /** Returns a valid {@code datetime}: the date, or the month or year that holds a range, or else its first year. */
    static String datetime(DateSpan span) {
        if (isValid(span)) {
            return span.start();
        }
        boolean sameYear = span.from().getYear() == span.to().getYear();
        boolean sameMonth = sameYear && span.from().getMonth() == span.to().getMonth();
        return span.start().substring(0, sameMonth ? 7 : 4);
    }
}
