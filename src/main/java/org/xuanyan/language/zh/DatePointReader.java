package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.xuanyan.model.Precision;
import org.xuanyan.model.YearPart;

/** Reads years, months and days, as far as they are written, and the words that take their places. */
final class DatePointReader {

    /** Characters directly before a number that belongs to a longer one. */
    private static final String NUMBER_MARKS = "/._";

    private static final int LARGEST_DAY = 31;

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;
    private final DateUnits units;

    DatePointReader(ChineseDateText text, ChineseDateWords words, DateContext context) {
        this.text = text;
        this.words = words;
        this.context = context;
        this.units = new DateUnits(text, words);
    }

    /**
     * A year as read.
     *
     * @param value 0 if it is not known
     * @param later how many years after the first point of a range
     * @param start of the words that are marked if more follows
     */
    private record YearReading(int value, int later, boolean written, boolean unknown, int start, int end) {}

    /** Reads the first point of a date. */
    Optional<DatePoint> first(int start) {
        return point(start, false);
    }

    /** Reads the second point of a range, which may be only a day. */
    Optional<DatePoint> second(int start) {
        return point(start, true);
    }

    private Optional<DatePoint> point(int start, boolean continuing) {
        Optional<YearReading> year = year(start, continuing);
        return year.isPresent() ? inYear(start, year.get()) : withoutYear(start, continuing);
    }

    private Optional<YearReading> year(int start, boolean continuing) {
        Optional<DateNumber> number = text.number(start).filter(each -> isYear(each, start));
        if (number.isPresent()) {
            return number.filter(each -> units.isOf(each, DateUnits.YEAR))
                    .map(each ->
                            new YearReading(each.value(), 0, true, false, start, units.endOf(each, DateUnits.YEAR)));
        }
        RelativeDateWords relative = words.relative();
        Optional<YearReading> ofText = relative.yearsOfText()
                .at(text, start)
                .map(word -> yearOf(context.day().map(LocalDate::getYear), word, start, start));
        if (ofText.isPresent()) {
            return ofText;
        }
        return relative.yearsOfLast()
                .at(text, start)
                .map(word -> continuing
                        ? new YearReading(0, word.value(), false, false, start, word.end())
                        : yearOf(context.lastYear(), word, text.skipBlanks(word.end()), start));
    }

    private static YearReading yearOf(Optional<Integer> base, DateWordTable.DateWord word, int startOfMore, int start) {
        return new YearReading(
                base.map(each -> each + word.value()).orElse(0),
                0,
                false,
                base.isEmpty(),
                base.isEmpty() ? start : startOfMore,
                word.end());
    }

    private Optional<DatePoint> inYear(int start, YearReading year) {
        int next = text.skipBlanks(text.at(year.end()) == '的' ? year.end() + 1 : year.end());
        Optional<DatePoint> part = part(year, next);
        if (part.isPresent()) {
            return part;
        }
        Optional<DateNumber> month = text.number(next).filter(each -> units.isOf(each, DateUnits.MONTH));
        if (month.isPresent()) {
            int at = units.endOf(month.get(), DateUnits.MONTH);
            Optional<DateNumber> day =
                    text.number(text.skipBlanks(at)).filter(each -> units.isOf(each, DateUnits.DAYS));
            return Optional.of(new DatePoint(
                    year.value(),
                    month.get().part(),
                    day.map(DateNumber::part).orElse(0),
                    Optional.empty(),
                    year.later(),
                    year.unknown(),
                    year.start(),
                    day.map(each -> units.endOf(each, DateUnits.DAYS)).orElse(at)));
        }
        boolean count = year.written() && ChineseDateWords.beginsAt(words.afterYearCount(), text, year.end());
        return year.unknown() || count
                ? Optional.empty()
                : Optional.of(
                        new DatePoint(year.value(), 0, 0, Optional.empty(), year.later(), false, start, year.end()));
    }

    /** Reads a part of a year: 上半年, 夏季. */
    private Optional<DatePoint> part(YearReading year, int at) {
        return partAt(at)
                .flatMap(word -> YearPart.of(word.value())
                        .filter(each -> !ChineseDateWords.beginsAt(words.afterNonSeason(), text, word.end()))
                        .map(each -> new DatePoint(
                                year.value(),
                                0,
                                0,
                                Optional.of(each),
                                year.later(),
                                year.unknown(),
                                year.start(),
                                word.end())));
    }

    private Optional<DateWordTable.DateWord> partAt(int at) {
        RelativeDateWords relative = words.relative();
        return relative.parts()
                .at(text, at)
                .or(() -> relative.bareSeasons()
                        .at(text, at)
                        .filter(each -> each.end() == text.length()
                                || ChineseDateWords.beginsAt(words.afterBareSeason(), text, each.end())));
    }

    private Optional<DatePoint> withoutYear(int start, boolean continuing) {
        Optional<DatePoint> relative = relative(start);
        if (relative.isPresent()) {
            return relative;
        }
        Optional<DatePoint> part = part(new YearReading(0, 0, false, false, start, start), start)
                .filter(each -> each.part().get().precision() != Precision.SEASON);
        if (part.isPresent()) {
            return part;
        }
        Optional<DateNumber> number = text.number(start);
        if (number.filter(each -> units.isOf(each, DateUnits.MONTH)).isPresent()) {
            return inYear(start, new YearReading(0, 0, false, false, start, start));
        }
        return number.filter(each ->
                        units.isOf(each, DateUnits.DAY) && (continuing || follows(start) || isNamed(each, start)))
                .map(each -> new DatePoint(
                        0, 0, each.part(), Optional.empty(), 0, false, start, units.endOf(each, DateUnits.DAY)));
    }

    /** Reads 本月3日, 同月, 次日. */
    private Optional<DatePoint> relative(int start) {
        RelativeDateWords relative = words.relative();
        Optional<DatePoint> ofText = relative.monthsOfText()
                .at(text, start)
                .map(word -> inMonth(context.day().map(YearMonth::from), word, start));
        if (ofText.isPresent()) {
            return ofText;
        }
        return relative.monthsOfLast()
                .at(text, start)
                .map(word -> inMonth(context.lastMonth(), word, start))
                .or(() -> relative.daysOfLast()
                        .at(text, start)
                        .map(word -> context.lastDay()
                                .map(last -> DatePoint.ofDay(last.plusDays(word.value()), start, word.end()))
                                .orElseGet(() -> unknown(0, start, word.end()))));
    }

    private DatePoint inMonth(Optional<YearMonth> base, DateWordTable.DateWord word, int start) {
        Optional<DateNumber> day =
                text.number(text.skipBlanks(word.end())).filter(each -> units.isOf(each, DateUnits.DAYS));
        int end = day.map(each -> units.endOf(each, DateUnits.DAYS)).orElse(word.end());
        int number = day.map(DateNumber::part).orElse(0);
        return base.map(each -> each.plusMonths(word.value()))
                .map(each -> new DatePoint(
                        each.getYear(), each.getMonthValue(), number, Optional.empty(), 0, false, start, end))
                .orElseGet(() -> unknown(number, start, end));
    }

    private static DatePoint unknown(int day, int start, int end) {
        return new DatePoint(0, 0, day, Optional.empty(), 0, true, start, end);
    }

    boolean isYear(DateNumber number, int start) {
        return number.mayBeYear()
                && (start == 0 || NUMBER_MARKS.indexOf(text.at(start - 1)) < 0)
                && !ChineseDateWords.endsAt(words.beforeNonYear(), text, start);
    }

    /** Whether a day without a month continues the day before it, as in 5月17日、18日. */
    private boolean follows(int start) {
        int at = start;
        while (text.at(at - 1) == ' ') {
            at--;
        }
        int mark = at - 1;
        return DateUnits.LIST_MARKS.indexOf(text.at(mark)) >= 0
                && context.lastDay().isPresent()
                && context.last().filter(each -> each.end() == mark).isPresent();
    }

    /** Whether a day without a month names a day, not a number of days: 于21日. */
    private boolean isNamed(DateNumber number, int start) {
        int end = units.endOf(number, DateUnits.DAY);
        boolean begins = text.isNumberAt(start)
                && !text.isChineseAt(start)
                && (start == context.sentence() || ChineseDateWords.endsAt(words.beforeDay(), text, start));
        return begins
                && number.value() >= 1
                && number.value() <= LARGEST_DAY
                && !ChineseDateWords.beginsAt(words.afterNonDay(), text, end);
    }
}
