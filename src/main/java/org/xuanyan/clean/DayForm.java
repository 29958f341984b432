package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Numerals;
import org.xuanyan.text.IsoDate;

/** A day in digits or numerals: {@code 2030年7月5日至6日}, {@code 二〇三〇年七月五日}. */
final class DayForm {

    /** A year that has every day. */
    private static final String LEAP_YEAR = "2000";

    private static final Pattern BRACKETED = Pattern.compile("[（(](.*)[)）]");

    private final Pattern inDigits;
    private final Pattern inNumerals;
    private final Pattern withoutYear;
    private final Numerals numerals;

    DayForm(CleaningWords words, Numerals numerals) {
        inDigits = words.pattern(CleaningGroup.DAY_IN_DIGITS);
        inNumerals = words.pattern(CleaningGroup.DAY_IN_NUMERALS);
        withoutYear = words.pattern(CleaningGroup.DAY_WITHOUT_YEAR);
        this.numerals = numerals;
    }

    /** Returns the day that a text names first, looking for digits before numerals; of several days, the last. */
    Optional<LocalDate> last(String text) {
        Matcher digits = inDigits.matcher(text);
        if (digits.find()) {
            String month = Optional.ofNullable(digits.group("lastmonth")).orElse(digits.group("month"));
            String day = Optional.ofNullable(digits.group("lastday")).orElse(digits.group("day"));
            return IsoDate.parse(digits.group("year") + "-" + twoDigits(month) + "-" + twoDigits(day));
        }
        Matcher day = inNumerals.matcher(text);
        return day.find()
                ? IsoDate.parse(
                        year(day.group("year")) + "-" + number(day.group("month")) + "-" + number(day.group("day")))
                : Optional.empty();
    }

    /** Returns the day without a year that a text names first; of several days, the last. */
    Optional<MonthDay> withoutYear(String text) {
        Matcher found = withoutYear.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String month = Optional.ofNullable(found.group("lastmonth")).orElse(found.group("month"));
        String day = Optional.ofNullable(found.group("lastday")).orElse(found.group("day"));
        return IsoDate.parse(LEAP_YEAR + "-" + twoDigits(month) + "-" + twoDigits(day))
                .map(MonthDay::from);
    }

    /** Whether a line is a day without a year in brackets. */
    boolean isBracketedWithoutYear(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        return bracketed.matches() && withoutYear.matcher(bracketed.group(1)).matches();
    }

    /** Whether a text names a span of days first, and a day lies in it. */
    boolean isWithin(LocalDate day, String text) {
        Matcher digits = inDigits.matcher(text);
        if (!digits.find() || digits.group("lastday") == null) {
            return false;
        }
        Optional<LocalDate> first = IsoDate.parse(
                digits.group("year") + "-" + twoDigits(digits.group("month")) + "-" + twoDigits(digits.group("day")));
        Optional<LocalDate> last = last(text);
        return first.isPresent() && last.isPresent() && !day.isBefore(first.get()) && !day.isAfter(last.get());
    }

    /** Whether the day or the days without a year that a text names first contain a day, in any year. */
    boolean isWithinWithoutYear(LocalDate day, String text) {
        Matcher found = withoutYear.matcher(text);
        Optional<MonthDay> last = withoutYear(text);
        if (last.isEmpty() || !found.find()) {
            return false;
        }
        MonthDay each = MonthDay.from(day);
        return IsoDate.parse(LEAP_YEAR + "-" + twoDigits(found.group("month")) + "-" + twoDigits(found.group("day")))
                .map(MonthDay::from)
                .filter(first -> !each.isBefore(first) && !each.isAfter(last.get()))
                .isPresent();
    }

    /** Returns a year that is written digit by digit; a character that is not a numeral by itself is a zero. */
    private String year(String digits) {
        StringBuilder year = new StringBuilder();
        digits.chars()
                .forEach(c -> year.append(numerals.parse(Character.toString(c)).orElse(0)));
        return year.toString();
    }

    private String number(String numeral) {
        return twoDigits(Integer.toString(numerals.parse(numeral).orElse(0)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
