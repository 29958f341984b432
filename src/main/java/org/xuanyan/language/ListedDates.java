package org.xuanyan.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;

/**
 * Dates whose forms a file lists, e.g. {@code /{day}(?:–{to day})? {month} {year}/}. What one end of a range leaves out
 * is taken from the other. At each place the longest form counts.
 */
final class ListedDates implements DateGrammar {

    private static final String FILE = "dates.txt";
    private static final String MONTHS = "months";
    private static final String FORMS = "forms";

    /** The groups of a file that lists dates. */
    static final WordGroups GROUPS = WordGroups.of(FORMS).andWithMeanings(MONTHS);

    private static final String DIGITS = "\\d{1,2}";

    /** A number outside 1500 to 2199 is not a year. */
    private static final String YEAR_DIGITS = "(?:1[5-9]|2[01])\\d\\d";

    private static final int LAST_MONTH = 12;

    /** A match directly beside a letter or a digit is not a date. */
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\d])";

    private static final String ALONE_AFTER = "(?![\\p{L}\\d])";

    private final Map<String, Integer> months;
    private final List<Pattern> forms;

    private ListedDates(Map<String, Integer> months, List<Pattern> forms) {
        this.months = months;
        this.forms = forms;
    }

    static ListedDates read(LanguageFolder folder) {
        return of(folder.read(FILE, GROUPS));
    }

    /** Reads the names of months and the forms of dates from the groups of a file. */
    static ListedDates of(WordFile file) {
        Map<String, Integer> months = file.meanings(
                MONTHS, digits -> number(digits).filter(each -> each <= LAST_MONTH), List.of("1 to " + LAST_MONTH));
        String month = file.regex(MONTHS);
        WordFile parts = file.with("day", "(?<day>" + DIGITS + ")")
                .with("month", "(?<month>" + month + ")")
                .with("year", "(?<year>" + YEAR_DIGITS + ")")
                .with("to day", "(?<today>" + DIGITS + ")")
                .with("to month", "(?<tomonth>" + month + ")")
                .with("to year", "(?<toyear>" + YEAR_DIGITS + ")");
        List<Pattern> forms = parts.entries(FORMS).stream()
                .map(each -> Pattern.compile(ALONE_BEFORE + parts.regex(each) + ALONE_AFTER))
                .toList();
        return new ListedDates(months, forms);
    }

    private record WrittenDate(int start, int end, Optional<DateSpan> span) {}

    @Override
    public FoundDates find(String text, Optional<LocalDate> day) {
        List<WrittenDate> written = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                written.add(new WrittenDate(matcher.start(), matcher.end(), span(matcher)));
            }
        }
        written.sort(
                Comparator.comparingInt(WrittenDate::start).thenComparing(WrittenDate::end, Comparator.reverseOrder()));
        List<TextDate> dates = new ArrayList<>();
        List<ImpossibleDate> impossible = new ArrayList<>();
        int end = 0;
        for (WrittenDate each : written) {
            if (each.start() >= end) {
                end = each.end();
                each.span().ifPresent(span -> dates.add(new TextDate(each.start(), each.end(), span)));
                if (each.span().isEmpty()) {
                    impossible.add(new ImpossibleDate(each.start(), each.end(), "calendar"));
                }
            }
        }
        return new FoundDates(dates, impossible, List.of());
    }

    /** Returns the days of a matched date; empty if the calendar does not have them, or the range runs backwards. */
    private Optional<DateSpan> span(Matcher form) {
        try {
            int fromYear = either(form, "year", "toyear");
            int toYear = either(form, "toyear", "year");
            int fromMonth = either(form, "month", "tomonth");
            int toMonth = either(form, "tomonth", "month");
            int fromDay = either(form, "day", "today");
            int toDay = either(form, "today", "day");
            Precision precision = fromDay > 0 ? Precision.DAY : fromMonth > 0 ? Precision.MONTH : Precision.YEAR;
            LocalDate from = LocalDate.of(fromYear, Math.max(1, fromMonth), Math.max(1, fromDay));
            LocalDate to = precision == Precision.DAY
                    ? LocalDate.of(toYear, toMonth, toDay)
                    : YearMonth.of(toYear, toMonth > 0 ? toMonth : LAST_MONTH).atEndOfMonth();
            return Optional.of(new DateSpan(from, to, precision)).filter(each -> !to.isBefore(from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the value of a part of a date, or else of the other end's part; 0 if neither is written. */
    private int either(Matcher form, String name, String other) {
        String words = Optional.ofNullable(part(form, name)).orElseGet(() -> part(form, other));
        return words == null ? 0 : months.containsKey(words) ? months.get(words) : Integer.parseInt(words);
    }

    private static String part(Matcher form, String name) {
        return form.pattern().pattern().contains("(?<" + name + ">") ? form.group(name) : null;
    }

    static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
