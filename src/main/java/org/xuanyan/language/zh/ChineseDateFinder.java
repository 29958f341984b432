package org.xuanyan.language.zh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Typography;

/**
 * Finds the dates in a paragraph by a small grammar:
 *
 * <pre>
 * date     = point [ to [ 次年 | 翌年 ] point ] | years
 * point    = year 年 [ month 月 [ day 日 ] ] | month 月 [ day 日 ] | day 日
 * years    = year to year 年 | ( year to year ) | century 世纪 tens [ to tens ] 年代 | year 年代
 * to       = 至 | 到 | one or two dashes | ~
 * </pre>
 *
 * <p>Numbers are written with half-width, full-width or Chinese digits; blanks between number and unit are optional.
 * What the second point of a range leaves out is taken from the first. A year that is left out is taken from the last
 * date before it in the paragraph that is not in a title; without one, the point is not a date. Linear in the text.
 */
final class ChineseDateFinder {

    /** A number outside these bounds counts years: 5000年文明. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2199;

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LEAP_YEAR = 2000;

    /** At most this many numbers share one unit: 3、4、5日. */
    private static final int MOST_SHARING = 6;

    /** A range that seems to run backwards may cross the end of a year, for a winter at most: 12月30日至1月2日, 11月至2月. */
    private static final int MOST_DAYS_OVER_NEW_YEAR = 123;

    private static final ChineseNumeral NUMERALS = new ChineseNumeral();

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE_NUMBERS = "一二三四五六七八九十";
    private static final String LIST_MARKS = "、和及与,";

    /** Characters directly before a number that belongs to a longer one. */
    private static final String NUMBER_MARKS = "/._";

    /** A year, month and day as written; 0 for a part that is left out, -1 for a month or day written as 0. */
    private record Point(int year, int month, int day, int start, int end) {}

    private record Numeral(int value, int digits, boolean chinese, int end) {}

    private final String text;
    private final ChineseDateWords words;
    private final List<TextDate> dates = new ArrayList<>();
    private final List<DateGrammar.ImpossibleDate> impossible = new ArrayList<>();
    private Optional<TextDate> last = Optional.empty();
    private int depth;

    private ChineseDateFinder(String text, ChineseDateWords words) {
        this.text = text;
        this.words = words;
    }

    static DateGrammar.FoundDates find(String text, ChineseDateWords words) {
        ChineseDateFinder finder = new ChineseDateFinder(plain(text), words);
        finder.run();
        return new DateGrammar.FoundDates(finder.dates, finder.impossible, List.of());
    }

    /** Replaces equivalent characters by one form; every character keeps its offset. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = (char) Typography.narrow(plain.charAt(i));
            plain.setCharAt(
                    i,
                    switch (c) {
                        case '○', '零', 'Ｏ' -> '〇';
                        case '～', '〜' -> '~';
                        case '，' -> ',';
                        case '（' -> '(';
                        case '）' -> ')';
                        default -> Typography.isDash(c) ? '-' : Typography.isBlank(c) ? ' ' : c;
                    });
        }
        return plain.toString();
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '《' ? 1 : c == '》' ? -1 : 0));
            i = isDigit(c) || isChinese(c) ? Math.max(i + 1, dateAt(i)) : i + 1;
        }
    }

    /** Reads a date that begins with the number at an offset; returns where the reading ended. */
    private int dateAt(int start) {
        int end = numeral(start).map(Numeral::end).orElse(start + 1);
        Optional<Integer> years = years(start).or(() -> century(start));
        if (years.isPresent()) {
            return years.get();
        }
        Optional<Point> first = point(start, false);
        if (first.isEmpty()) {
            return end;
        }
        Optional<Point> second = separatorEnd(first.get().end())
                .map(at -> at + ChineseDateWords.lengthAt(words.nextYear(), text, at))
                .flatMap(at -> point(at, true))
                .filter(each -> continues(first.get(), each));
        int stop = second.orElse(first.get()).end();
        boolean laterYear = second.filter(each -> each.year() != 0).isPresent();
        if (first.get().year() == 0 && !laterYear && !mayOmitYear(start, first.get())) {
            return stop;
        }
        resolve(start, stop, first.get(), second);
        return stop;
    }

    /** Reads {@code 2018-2023年}, {@code 2024至2027年}, {@code 2023-24年} and {@code (2025-2027)}. */
    private Optional<Integer> years(int start) {
        Optional<Numeral> first = numeral(start).filter(each -> isYear(each, start));
        Optional<Numeral> second =
                first.flatMap(each -> separatorEnd(each.end())).flatMap(this::numeral);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int from = first.get().value();
        int to = second.get().digits() == 2
                ? from / 100 * 100 + second.get().value()
                : second.get().value();
        int unit = skipBlanks(second.get().end());
        boolean named =
                at(unit) == '年' && second.get().digits() <= 4 && second.get().digits() % 2 == 0;
        boolean bracketed = start > 0
                && text.charAt(start - 1) == '('
                && "),".indexOf(at(skipBlanks(second.get().end()))) >= 0
                && second.get().digits() == 4;
        if (!named && !bracketed || named && point(skipBlanks(unit + 1), true).isPresent()) {
            return Optional.empty();
        }
        int end = named ? unit + 1 : second.get().end();
        if (to < from || to > LAST_YEAR) {
            impossible.add(new DateGrammar.ImpossibleDate(start, end, "years"));
        } else {
            add(start, end, new DateSpan(LocalDate.of(from, 1, 1), endOfYear(to), Precision.YEAR));
        }
        return Optional.of(end);
    }

    /** Reads {@code 20世纪90年代} and {@code 20世纪60至70年代}. */
    private Optional<Integer> century(int start) {
        Optional<Numeral> century = numeral(start);
        int unit = century.map(Numeral::end).orElse(start);
        if (century.isEmpty() || !text.startsWith("世纪", unit)) {
            return Optional.empty();
        }
        Optional<Numeral> first = numeral(unit + 2);
        Optional<Numeral> second =
                first.flatMap(each -> separatorEnd(each.end())).flatMap(this::numeral);
        Numeral last = second.or(() -> first).orElse(century.get());
        boolean tens = first.isPresent() && first.get().value() % 10 == 0 && last.value() % 10 == 0;
        if (!tens || !text.startsWith("年代", last.end())) {
            return Optional.empty();
        }
        int hundreds = (century.get().value() - 1) * 100;
        decades(start, last.end() + 2, hundreds + first.get().value(), hundreds + last.value());
        return Optional.of(last.end() + 2);
    }

    private void decades(int start, int end, int first, int last) {
        if (first >= FIRST_YEAR && last <= LAST_YEAR && first <= last) {
            add(start, end, new DateSpan(LocalDate.of(first, 1, 1), endOfYear(last + 9), Precision.DECADE));
        }
    }

    /**
     * Reads a year, a month and a day, as far as they are written.
     *
     * @param continuing whether it is the second point of a range, which may be only a day
     */
    private Optional<Point> point(int start, boolean continuing) {
        int year = 0;
        int month = 0;
        int at = start;
        Optional<Numeral> number = numeral(at);
        if (number.isPresent() && isYear(number.get(), start) && unitAfter(number.get()) == '年') {
            year = number.get().value();
            at = endOf(number.get(), "年");
            number = numeral(skipBlanks(at));
        }
        if (number.isPresent() && isOf(number.get(), "月")) {
            month = orMinusOne(number.get());
            at = endOf(number.get(), "月");
            Optional<Numeral> day = numeral(skipBlanks(at)).filter(each -> isOf(each, "日号"));
            return Optional.of(
                    day.isPresent()
                            ? new Point(year, month, orMinusOne(day.get()), start, endOf(day.get(), "日号"))
                            : new Point(year, month, 0, start, at));
        }
        if (year > 0) {
            return Optional.of(new Point(year, 0, 0, start, at)).filter(each -> isPointInTime(each.end()));
        }
        boolean dayAlone = number.isPresent() && isOf(number.get(), "日") && (continuing || follows(start));
        return dayAlone
                ? Optional.of(new Point(0, 0, orMinusOne(number.get()), start, endOf(number.get(), "日")))
                : Optional.empty();
    }

    /** Whether a number of at most two digits has one of these units, or shares it with later numbers: 5、6月, 3、4、5日. */
    private boolean isOf(Numeral number, String units) {
        Optional<Numeral> last = Optional.of(number);
        for (int i = 0;
                i < MOST_SHARING && last.filter(each -> each.digits() <= 2).isPresent();
                i++) {
            if (units.indexOf(unitAfter(last.get())) >= 0) {
                return true;
            }
            int mark = skipBlanks(last.get().end());
            Optional<Integer> next = LIST_MARKS.indexOf(at(mark)) >= 0
                    ? Optional.of(skipBlanks(mark + 1))
                    : separatorEnd(last.get().end());
            last = next.flatMap(this::numeral);
        }
        return false;
    }

    private int endOf(Numeral number, String units) {
        return units.indexOf(unitAfter(number)) >= 0 ? skipBlanks(number.end()) + 1 : number.end();
    }

    /** Returns the value, or -1 for a written 0, to distinguish it from a part that is left out. */
    private static int orMinusOne(Numeral numeral) {
        return numeral.value() == 0 ? -1 : numeral.value();
    }

    /** Whether a day without a month continues the day before it, as in 5月17日、18日. */
    private boolean follows(int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        int mark = at - 1;
        return mark >= 0
                && LIST_MARKS.indexOf(text.charAt(mark)) >= 0
                && last.filter(each -> each.span().precision() == Precision.DAY && each.end() == mark)
                        .isPresent();
    }

    /** Whether a point may leave out its year. A month in Chinese numerals may be part of a name: 十月革命. */
    private boolean mayOmitYear(int start, Point first) {
        boolean chinese = isChinese(text.charAt(start))
                && last.filter(each -> isChinese(text.charAt(each.start()))).isEmpty();
        if (first.month() != 0 && first.day() == 0 && chinese
                || ChineseDateWords.endsAt(words.unknownYear(), text, start)) {
            return false;
        }
        boolean possible = first.month() == 0
                || isMonth(first.month()) && first.day() >= 0 && first.day() <= longest(first.month());
        return last.isPresent() || !possible;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS;
    }

    private static int longest(int month) {
        return isMonth(month) ? YearMonth.of(LEAP_YEAR, month).lengthOfMonth() : LONGEST_MONTH;
    }

    /** Whether two points make a range: both have the same exactness, or both have a year. */
    private static boolean continues(Point first, Point second) {
        boolean dayToDay = first.day() != 0 && second.day() != 0;
        boolean monthToMonth = first.day() == 0 && first.month() != 0 && second.day() == 0 && second.month() != 0;
        boolean yearToYear = first.month() == 0 && first.day() == 0 && second.month() == 0 && second.day() == 0;
        boolean mixed = first.year() != 0 && second.year() != 0;
        return dayToDay || monthToMonth || yearToYear || mixed;
    }

    private void resolve(int start, int end, Point first, Optional<Point> second) {
        LocalDate before = last.map(each -> each.span().to()).orElse(LocalDate.EPOCH);
        int year = Stream.of(first.year(), second.map(Point::year).orElse(0), before.getYear())
                .filter(each -> each != 0)
                .findFirst()
                .orElseThrow();
        if (first.year() == 0 && isNextYear(first)) {
            year++;
        }
        int month = first.month() != 0 || first.day() == 0 ? first.month() : before.getMonthValue();
        if (first.year() != 0 && first.month() == 0 && second.isEmpty() && isDecade(first)) {
            decades(start, end + 1, first.year(), first.year());
            return;
        }
        Optional<DateSpan> from = span(year, month, first.day());
        if (from.isEmpty()) {
            impossible.add(new DateGrammar.ImpossibleDate(start, end, "calendar"));
            return;
        }
        if (second.isEmpty()) {
            add(start, end, from.get());
            return;
        }
        Point other = second.get();
        int toYear = other.year() != 0 ? other.year() : isNextYear(other) ? year + 1 : year;
        int toMonth = other.month() != 0 || other.day() == 0 ? other.month() : month;
        Optional<DateSpan> to = span(toYear, toMonth, other.day());
        if (to.isPresent() && to.get().to().isBefore(from.get().from()) && other.year() == 0 && other.month() != 0) {
            to = span(toYear + 1, toMonth, other.day())
                    .filter(each -> each.to().isBefore(from.get().from().plusDays(MOST_DAYS_OVER_NEW_YEAR)))
                    .or(() -> span(toYear, toMonth, other.day()));
        }
        if (to.isEmpty()) {
            impossible.add(new DateGrammar.ImpossibleDate(start, end, "calendar"));
        } else if (to.get().to().isBefore(from.get().from())) {
            impossible.add(new DateGrammar.ImpossibleDate(start, end, "order"));
        } else {
            add(
                    start,
                    end,
                    new DateSpan(
                            from.get().from(),
                            to.get().to(),
                            from.get().precision().or(to.get().precision())));
        }
    }

    private boolean isNextYear(Point point) {
        return ChineseDateWords.endsAt(words.nextYear(), text, point.start());
    }

    private boolean isDecade(Point first) {
        int mark = first.end();
        return first.year() % 10 == 0
                && at(mark) == '代'
                && ChineseDateWords.lengthAt(words.afterNonDecade(), text, mark + 1) == 0;
    }

    /** Returns a day, a month or a year; empty if the calendar does not have it. */
    private static Optional<DateSpan> span(int year, int month, int day) {
        try {
            if (month == 0 && day == 0) {
                return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), endOfYear(year), Precision.YEAR));
            }
            if (day == 0) {
                YearMonth whole = YearMonth.of(year, month);
                return Optional.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH));
            }
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new DateSpan(date, date, Precision.DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate endOfYear(int year) {
        return LocalDate.of(year, MONTHS, LONGEST_MONTH);
    }

    private void add(int start, int end, DateSpan span) {
        TextDate date = new TextDate(start, end, span);
        dates.add(date);
        if (depth == 0) {
            last = Optional.of(date);
        }
    }

    private boolean isYear(Numeral number, int start) {
        boolean alone = start == 0
                || NUMBER_MARKS.indexOf(text.charAt(start - 1)) < 0
                        && !ChineseDateWords.endsAt(words.beforeNonYear(), text, start);
        return number.digits() == 4 && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR && alone;
    }

    private boolean isPointInTime(int end) {
        return ChineseDateWords.lengthAt(words.afterYearCount(), text, end) == 0;
    }

    private char unitAfter(Numeral number) {
        return at(skipBlanks(number.end()));
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private int skipBlanks(int start) {
        int i = start;
        while (at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Returns where the second point of a range begins; a weekday in brackets may stand before the separator. */
    private Optional<Integer> separatorEnd(int start) {
        Matcher weekday = words.weekday().matcher(text).region(start, text.length());
        int at = skipBlanks(weekday.lookingAt() ? weekday.end() : start);
        char c = at(at);
        if (c == '至' || c == '到' || c == '~') {
            return Optional.of(skipBlanks(at + 1));
        }
        return c == '-' ? Optional.of(skipBlanks(at(at + 1) == '-' ? at + 2 : at + 1)) : Optional.empty();
    }

    /** Reads a whole number: digits, four Chinese digits of a year, or a Chinese numeral below a hundred. */
    private Optional<Numeral> numeral(int start) {
        int end = start;
        while (isDigit(at(end))) {
            end++;
        }
        if (end > start) {
            int digits = end - start;
            int value = digits <= 4 ? Integer.parseInt(text.substring(start, end)) : -1;
            return Optional.of(new Numeral(value, digits, false, end));
        }
        while (isChinese(at(end)) && end - start <= 4) {
            end++;
        }
        String numeral = text.substring(start, end);
        if (numeral.length() == 4 && numeral.chars().allMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0)) {
            int value = numeral.chars().reduce(0, (sum, c) -> 10 * sum + CHINESE_DIGITS.indexOf(c));
            return Optional.of(new Numeral(value, 4, true, end));
        }
        OptionalInt value = NUMERALS.parse(numeral);
        return value.isPresent() ? Optional.of(new Numeral(value.getAsInt(), 2, true, end)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return CHINESE_DIGITS.indexOf(c) >= 0 || CHINESE_NUMBERS.indexOf(c) >= 0;
    }
}
