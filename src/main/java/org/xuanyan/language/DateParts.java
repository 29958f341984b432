package org.xuanyan.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.YearPart;

/**
 * The parts of a date as written.
 *
 * @param words name of a part → its words
 */
record DateParts(Map<String, String> words) {

    private static final String DAY = "day";
    private static final String MONTH = "month";
    private static final String YEAR = "year";
    private static final String TO_DAY = "today";
    private static final String TO_MONTH = "tomonth";
    private static final String TO_YEAR = "toyear";
    private static final String PART = "part";
    private static final String DECADE = "decade";
    private static final String RELATIVE_YEAR = "relativeyear";
    private static final String RELATIVE_MONTH = "relativemonth";
    private static final String FOLLOWING_DAY = "followingday";

    private static final List<String> NAMES = List.of(
            DAY, MONTH, YEAR, TO_DAY, TO_MONTH, TO_YEAR, PART, DECADE, RELATIVE_YEAR, RELATIVE_MONTH, FOLLOWING_DAY);

    private static final int LAST_MONTH = 12;
    private static final int YEARS_OF_A_DECADE = 10;

    /** What the words of a language mean: months, parts of years, and distances in years, months and days. */
    record DateWords(
            Map<String, Integer> months,
            Map<String, YearPart> parts,
            Map<String, Integer> years,
            Map<String, Integer> relativeMonths,
            Map<String, Integer> days) {}

    /**
     * Where a date stands.
     *
     * @param day of the text
     * @param last the date before it in the paragraph
     * @param future whether the words before it tell that it is still to come
     */
    record DatePlace(Optional<LocalDate> day, Optional<TextDate> last, boolean future) {}

    /** Why a date has no days. */
    enum DateFault {
        /** It has some. */
        NONE,
        /** The calendar does not have them, or the range runs backwards. */
        IMPOSSIBLE,
        /** Nothing tells the year. */
        UNPLACED,
        /** The words need a date before them, and there is none: they are no date. */
        NO_DATE
    }

    /** The days of a date, or why it has none. */
    record PlacedDate(Optional<DateSpan> span, DateFault fault) {

        static PlacedDate of(DateSpan span) {
            return new PlacedDate(Optional.of(span), DateFault.NONE);
        }

        static PlacedDate without(DateFault fault) {
            return new PlacedDate(Optional.empty(), fault);
        }
    }

    /** Copies the map, so that the record is immutable. */
    DateParts {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    static DateParts of(Matcher matcher) {
        Map<String, String> words = new TreeMap<>();
        for (String name : NAMES) {
            if (matcher.pattern().pattern().contains("(?<" + name + ">")) {
                Optional.ofNullable(matcher.group(name)).ifPresent(found -> words.put(name, found));
            }
        }
        return new DateParts(words);
    }

    private boolean has(String name) {
        return words.containsKey(name);
    }

    PlacedDate place(DateWords meanings, DatePlace context) {
        if (has(DECADE)) {
            int year = Integer.parseInt(words.get(DECADE));
            return PlacedDate.of(years(year, year + YEARS_OF_A_DECADE - 1, Precision.DECADE));
        }
        if (has(FOLLOWING_DAY)) {
            int days = meanings.days().get(words.get(FOLLOWING_DAY));
            return context.last()
                    .filter(each -> each.span().precision() == Precision.DAY)
                    .map(each -> PlacedDate.of(day(each.span().to().plusDays(days))))
                    .orElse(PlacedDate.without(DateFault.NO_DATE));
        }
        if (has(RELATIVE_MONTH)) {
            int months = meanings.relativeMonths().get(words.get(RELATIVE_MONTH));
            return context.day()
                    .map(each -> PlacedDate.of(month(YearMonth.from(each).plusMonths(months))))
                    .orElse(PlacedDate.without(DateFault.UNPLACED));
        }
        return year(meanings, context)
                .map(year -> placed(year, meanings))
                .orElse(PlacedDate.without(DateFault.UNPLACED));
    }

    private static DateSpan years(int from, int to, Precision precision) {
        return new DateSpan(
                LocalDate.of(from, 1, 1), YearMonth.of(to, LAST_MONTH).atEndOfMonth(), precision);
    }

    private static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, Precision.DAY);
    }

    private static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** Returns the year of the beginning; empty if nothing tells it. */
    private Optional<Integer> year(DateWords meanings, DatePlace context) {
        if (has(YEAR) || has(TO_YEAR)) {
            return Optional.of(Integer.valueOf(has(YEAR) ? words.get(YEAR) : words.get(TO_YEAR)));
        }
        if (has(RELATIVE_YEAR)) {
            return context.day().map(each -> each.getYear() + meanings.years().get(words.get(RELATIVE_YEAR)));
        }
        Optional<Integer> before = context.last()
                .filter(each -> each.span().precision().compareTo(Precision.MONTH) <= 0)
                .map(each -> each.span().to().getYear());
        if (context.day().isEmpty()) {
            return before;
        }
        int own = context.day().get().getYear();
        return before.filter(each -> Math.abs(each - own) <= 1).or(() -> Optional.of(nearest(meanings, context)));
    }

    /** Returns the year of the text, or the year before or after it, as the tense demands. */
    private int nearest(DateWords meanings, DatePlace context) {
        LocalDate text = context.day().orElseThrow();
        int month = number(MONTH, TO_MONTH, meanings);
        int day = number(DAY, TO_DAY, meanings);
        boolean sameMonth = month == text.getMonthValue();
        boolean after = month > text.getMonthValue() || sameMonth && day > text.getDayOfMonth();
        boolean before = month < text.getMonthValue() || sameMonth && day > 0 && day < text.getDayOfMonth();
        return text.getYear() + (after && !context.future() ? -1 : before && context.future() ? 1 : 0);
    }

    private PlacedDate placed(int fromYear, DateWords meanings) {
        try {
            return span(fromYear, meanings)
                    .filter(each -> !each.to().isBefore(each.from()))
                    .map(PlacedDate::of)
                    .orElse(PlacedDate.without(DateFault.IMPOSSIBLE));
        } catch (DateTimeException e) {
            return PlacedDate.without(DateFault.IMPOSSIBLE);
        }
    }

    private Optional<DateSpan> span(int fromYear, DateWords meanings) {
        if (has(PART)) {
            return Optional.of(DateSpan.of(meanings.parts().get(words.get(PART)), fromYear));
        }
        int toYear = has(TO_YEAR) ? Integer.parseInt(words.get(TO_YEAR)) : fromYear;
        int fromMonth = number(MONTH, TO_MONTH, meanings);
        int toMonth = number(TO_MONTH, MONTH, meanings);
        int fromDay = number(DAY, TO_DAY, meanings);
        int toDay = number(TO_DAY, DAY, meanings);
        if (fromMonth == 0) {
            return Optional.of(years(fromYear, toYear, Precision.YEAR));
        }
        boolean overNewYear = !has(YEAR) && !has(TO_YEAR) && toMonth < fromMonth;
        int lastYear = overNewYear ? toYear + 1 : toYear;
        LocalDate from = LocalDate.of(fromYear, fromMonth, Math.max(1, fromDay));
        return Optional.of(
                fromDay > 0
                        ? new DateSpan(from, LocalDate.of(lastYear, toMonth, toDay), Precision.DAY)
                        : new DateSpan(from, YearMonth.of(lastYear, toMonth).atEndOfMonth(), Precision.MONTH));
    }

    /** Returns the value of a part of a date, or else of the other end's part; 0 if neither is written. */
    private int number(String name, String other, DateWords meanings) {
        String written = words.getOrDefault(name, words.get(other));
        return written == null
                ? 0
                : meanings.months().containsKey(written) ? meanings.months().get(written) : Integer.parseInt(written);
    }
}
