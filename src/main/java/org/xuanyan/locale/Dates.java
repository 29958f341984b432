package org.xuanyan.locale;

import java.time.LocalDate;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.YearPart;

/** Writes dates as people read them. */
public final class Dates {

    private Dates() {}

    /** Returns a day in words, e.g. {@code 2018年6月10日}. */
    public static String of(LocalDate day, PageMessages messages) {
        return of(day.toString(), messages);
    }

    /**
     * Returns a day, a month, a part of a year or a year in words.
     *
     * @param iso e.g. {@code 2018-06-10}, {@code 2018-06}, {@code 2018-41} or {@code 2018}
     */
    public static String of(String iso, PageMessages messages) {
        String[] parts = iso.split("-");
        return switch (parts.length) {
            case 1 -> messages.say("date.year", number(parts[0]));
            case 2 ->
                YearPart.of(number(parts[1])).isPresent()
                        ? messages.say("date.part", number(parts[0]), messages.say("part." + parts[1]))
                        : messages.say("date.month", number(parts[0]), month(parts[1], messages));
            default -> messages.say("date.day", number(parts[0]), month(parts[1], messages), number(parts[2]));
        };
    }

    /**
     * Returns a date, a range or a decade in words, e.g. {@code 2018年5月3日至4日}, {@code 2018年至2023年} or
     * {@code 20世纪90年代}.
     */
    public static String of(DateSpan span, PageMessages messages) {
        if (span.precision() == Precision.DECADE) {
            int year = span.from().getYear();
            return messages.say("date.decade", year, year / 100 + 1, year % 100);
        }
        if (span.isSingle()) {
            return of(span.start(), messages);
        }
        String[] from = span.start().split("-");
        String[] to = span.end().split("-");
        boolean sameYear = from[0].equals(to[0]);
        if (sameYear && span.precision() == Precision.DAY) {
            return from[1].equals(to[1])
                    ? messages.say(
                            "range.month", number(from[0]), month(from[1], messages), number(from[2]), number(to[2]))
                    : messages.say(
                            "range.days",
                            number(from[0]),
                            month(from[1], messages),
                            number(from[2]),
                            month(to[1], messages),
                            number(to[2]));
        }
        if (span.precision() == Precision.YEAR) {
            return messages.say("range.years", number(from[0]), number(to[0]));
        }
        return sameYear && span.precision() == Precision.MONTH
                ? messages.say("range.months", number(from[0]), month(from[1], messages), month(to[1], messages))
                : messages.say("range.other", of(span.start(), messages), of(span.end(), messages));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Returns the name of a month, of which the number is given in two digits. */
    public static String month(String digits, PageMessages messages) {
        return messages.say("month." + number(digits));
    }

    /**
     * Returns the start tag of the element that marks a date. HTML has no {@code datetime} for a range, a decade or a part of a
     * year: there it is the nearest value that is valid, and {@code data-from} and {@code data-to} give the exact dates.
     */
    public static String openTime(DateSpan span) {
        String range = isValid(span) ? "" : "\" data-from=\"" + span.start() + "\" data-to=\"" + span.end();
        return "<time datetime=\"" + datetime(span) + range + "\">";
    }

    /** Whether {@code datetime} can express a date exactly. */
    static boolean isValid(DateSpan span) {
        return span.isSingle()
                && (span.precision().compareTo(Precision.MONTH) <= 0 || span.precision() == Precision.YEAR);
    }

    /**
     * Returns a valid {@code datetime}: the date; for anything longer, the month or year that contains it, or its first year.
     */
    static String datetime(DateSpan span) {
        if (isValid(span)) {
            return span.start();
        }
        boolean sameYear = span.from().getYear() == span.to().getYear();
        boolean sameMonth = sameYear && span.from().getMonth() == span.to().getMonth();
        return span.start().substring(0, sameMonth ? 7 : 4);
    }
}
