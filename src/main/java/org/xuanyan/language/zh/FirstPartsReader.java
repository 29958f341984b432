package org.xuanyan.language.zh;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;

/** Reads the first months or quarters of a year: {@code 今年前5个月}, 2032年前三季度. */
final class FirstPartsReader {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private static final String BEFORE = "前头";

    private static final Pattern FORM =
            Pattern.compile("[" + BEFORE + "](?<count>\\d{1,2}|[两一二三四五六七八九十]{1,2})个?(?<unit>月|季度)");

    /** How two is written before a unit. */
    private static final String TWO = "两";

    private final ChineseDateText text;

    FirstPartsReader(ChineseDateText text) {
        this.text = text;
    }

    /** Reads what follows a year. */
    Optional<DateReading> read(DatePoint year) {
        int at = text.skipBlanks(year.end());
        if (!year.hasYear() || !year.isYearAlone() || BEFORE.indexOf(text.at(at)) < 0) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text.plain()).region(at, text.length());
        return form.lookingAt() ? reading(year, form) : Optional.empty();
    }

    private Optional<DateReading> reading(DatePoint year, Matcher form) {
        boolean quarters = !form.group("unit").equals("月");
        int most = quarters ? QUARTERS : MONTHS;
        return count(form)
                .filter(count -> count >= 1 && count <= most)
                .map(count -> YearMonth.of(year.year(), count * MONTHS / most))
                .map(last -> new DateSpan(
                        last.withMonth(1).atDay(1),
                        last.atEndOfMonth(),
                        quarters ? Precision.QUARTER : Precision.MONTH))
                .map(span -> DateReading.date(year.start(), form.end(), span));
    }

    private Optional<Integer> count(Matcher form) {
        String count = form.group("count");
        return count.equals(TWO)
                ? Optional.of(2)
                : text.number(form.start("count")).map(DateNumber::value);
    }
}
