package org.xuanyan.language.zh;

import java.util.Optional;
import org.xuanyan.model.DateSpan;

/**
 * What was read at a place of a text: a date, something that reads like one but is not valid or has no year, or nothing.
 *
 * @param start of the words that are marked
 * @param end where the reading ended, exclusive
 * @param span of a date
 * @param fault why it is not valid, as in {@code impossible-date}; {@link #NO_YEAR} if its year is not known
 * @param sure whether later dates may take its year: it is written, not judged by the tense
 */
record DateReading(int start, int end, Optional<DateSpan> span, Optional<String> fault, boolean sure) {

    static final String NO_YEAR = "year";

    static DateReading date(int start, int end, DateSpan span) {
        return new DateReading(start, end, Optional.of(span), Optional.empty(), true);
    }

    /** A range of two points, or why it is none. */
    static DateReading range(int start, int end, Optional<DateSpan> from, Optional<DateSpan> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return impossible(start, end, "calendar");
        }
        DateSpan first = from.get();
        DateSpan last = to.get();
        return last.to().isBefore(first.from())
                ? impossible(start, end, "order")
                : date(
                        start,
                        end,
                        new DateSpan(first.from(), last.to(), first.precision().or(last.precision())));
    }

    static DateReading impossible(int start, int end, String reason) {
        return new DateReading(start, end, Optional.empty(), Optional.of(reason), true);
    }

    static DateReading unplaced(int start, int end) {
        return impossible(start, end, NO_YEAR);
    }

    static DateReading nothing(int start, int end) {
        return new DateReading(start, end, Optional.empty(), Optional.empty(), true);
    }

    /** Returns the same date, whose year was judged by the tense. */
    DateReading unsure() {
        return new DateReading(start, end, span, fault, false);
    }
}
