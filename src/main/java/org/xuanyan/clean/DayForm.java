package org.xuanyan.clean;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
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

    /** Numbers of a day in which a program that reads pictures may have put letters. */
    private final Pattern numbers;

    private final Pattern inDigits;
    private final Pattern inNumerals;
    private final Pattern withoutYear;
    private final Numerals numerals;

    DayForm(CleaningWords words, Numerals numerals) {
        numbers = words.pattern(CleaningGroup.NUMBER_OF_DAY);
        inDigits = words.pattern(CleaningGroup.DAY_IN_DIGITS);
        inNumerals = words.pattern(CleaningGroup.DAY_IN_NUMERALS);
        withoutYear = words.pattern(CleaningGroup.DAY_WITHOUT_YEAR);
        this.numerals = numerals;
    }

    /** Returns the day that a text names first, looking for digits before numerals; of several days, the last. */
    Optional<LocalDate> last(String text) {
        return first(text).flatMap(NamedDay::lastDay);
    }

    /** Returns the day or days with a year that a text names first, looking for digits before numerals. */
    Optional<NamedDay> first(String text) {
        List<NamedDay> digits = in(inDigits, text, false);
        return (digits.isEmpty() ? in(inNumerals, text, true) : digits).stream().findFirst();
    }

    /** Returns the day without a year that a text names first; of several days, the last. */
    Optional<MonthDay> withoutYear(String text) {
        return in(withoutYear, text, false).stream().findFirst().map(NamedDay::last);
    }

    /** Returns all days that a text names, with and without a year, in its order. */
    List<NamedDay> all(String text) {
        List<NamedDay> days = new ArrayList<>(in(inDigits, text, false));
        days.addAll(in(inNumerals, text, true));
        days.addAll(in(withoutYear, text, false));
        days.sort(comparing(NamedDay::start));
        return days;
    }

    private List<NamedDay> in(Pattern form, String text, boolean inWords) {
        List<NamedDay> days = new ArrayList<>();
        Matcher found = form.matcher(asDigits(text));
        while (found.find()) {
            Optional<Integer> year = form == withoutYear
                    ? Optional.empty()
                    : Optional.of(inWords ? year(found.group("year")) : Integer.parseInt(found.group("year")));
            Optional<MonthDay> first = day(found.group("month"), found.group("day"), year, inWords);
            Optional<MonthDay> last =
                    inWords || found.group("lastday") == null ? first : last(found, first.flatMap(day -> year));
            if (first.isPresent() && last.isPresent()) {
                days.add(new NamedDay(found.start(), found.end(), year, first.get(), last.get()));
            }
        }
        return days;
    }

    private Optional<MonthDay> last(Matcher found, Optional<Integer> year) {
        String month = Optional.ofNullable(found.group("lastmonth")).orElse(found.group("month"));
        return day(month, found.group("lastday"), year, false);
    }

    private Optional<MonthDay> day(String month, String day, Optional<Integer> year, boolean inWords) {
        String each = inWords ? number(month) + "-" + number(day) : twoDigits(month) + "-" + twoDigits(day);
        return IsoDate.parse(LEAP_YEAR + "-" + each)
                .map(MonthDay::from)
                .filter(found -> year.map(found::isValidYear).orElse(true));
    }

    /** Returns a text with digits in the place of letters that look like them, in the numbers of days. */
    private String asDigits(String text) {
        return numbers.matcher(text)
                .replaceAll(number -> number.group().replaceAll("[OoQ]", "0").replaceAll("[lI]", "1"));
    }

    /** Whether a line is a day without a year in brackets. */
    boolean isBracketedWithoutYear(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        return bracketed.matches() && withoutYear.matcher(bracketed.group(1)).matches();
    }

    /** Returns a year that is written digit by digit; a character that is not a numeral by itself is a zero. */
    private int year(String digits) {
        StringBuilder year = new StringBuilder();
        digits.chars()
                .forEach(c -> year.append(numerals.parse(Character.toString(c)).orElse(0)));
        return Integer.parseInt(year.toString());
    }

    private String number(String numeral) {
        return twoDigits(Integer.toString(numerals.parse(numeral).orElse(0)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
