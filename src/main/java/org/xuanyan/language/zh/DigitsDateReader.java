package org.xuanyan.language.zh;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.DateSpan;

/** Reads days in digits only: {@code 2031.5.31}, {@code 2031-05-31}, {@code 2031/5/31}, {@code 2031.5.31-6.2}. */
final class DigitsDateReader {

    private static final String DAY = "(?<year>\\d{4})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})";

    private static final String TO =
            "(?: ?(?:--?|至|到|~) ?(?:(?:(?<toyear>\\d{4})\\k<mark>)?(?<tomonth>\\d{1,2})\\k<mark>)?"
                    + "(?<today>\\d{1,2}))?";

    /** A longer number, such as that of a version or a telephone, is not a date. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\w.,/·-]|第)" + DAY + TO + "(?![\\w./-]*[\\w/])(?![号条款项])");

    private final ChineseDateText text;

    DigitsDateReader(ChineseDateText text) {
        this.text = text;
    }

    Optional<DateReading> read(int start) {
        Matcher form = FORM.matcher(text.plain()).region(start, text.length()).useTransparentBounds(true);
        return form.lookingAt() ? reading(form) : Optional.empty();
    }

    private static Optional<DateReading> reading(Matcher form) {
        int year = number(form, "year", 0);
        int month = number(form, "month", 0);
        DatePoint first = point(month, number(form, "day", 0), form);
        DatePoint last = point(number(form, "tomonth", month), number(form, "today", first.day()), form);
        if (year < DateNumber.FIRST_YEAR || year > DateNumber.LAST_YEAR || !first.isPossible()) {
            return Optional.empty();
        }
        Optional<DateSpan> from = first.in(year);
        Optional<DateSpan> to = last.in(number(form, "toyear", year));
        return Optional.of(DateReading.range(form.start(), form.end(), from, to));
    }

    private static DatePoint point(int month, int day, Matcher form) {
        return new DatePoint(
                0, month == 0 ? -1 : month, day == 0 ? -1 : day, Optional.empty(), 0, false, form.start(), form.end());
    }

    private static int number(Matcher form, String group, int otherwise) {
        return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
    }
}
