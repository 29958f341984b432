package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.model.Precision;
import org.xuanyan.model.YearPart;

/** Reads years, months and days, as far as they are written, and the words that take their places. */
final class DatePointReader {

    /** At most this many numbers share one unit: 3、4、5日. */
    private static final int MOST_SHARING = 6;

    private static final String LIST_MARKS = "、和及与,";
    private static final String YEAR = "年";
    private static final String MONTH = "月";
    private static final String DAYS = "日号";

    /** Characters directly before a number that belongs to a longer one. */
    private static final String NUMBER_MARKS = "/._";

    private static final int LARGEST_DAY = 31;

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;

    DatePointReader(ChineseDateText text, ChineseDateWords words, DateContext context) {
        this.text = text;
        this.words = words;
        this.context = context;
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
            return number.filter(each -> isOf(each, YEAR))
                    .map(each -> new YearReading(each.value(), 0, true, false, start, endOf(each, YEAR)));
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
        Optional<DateNumber> month = text.number(next).filter(each -> isOf(each, MONTH));
        if (month.isPresent()) {
            int at = endOf(month.get(), MONTH);
            Optional<DateNumber> day = text.number(text.skipBlanks(at)).filter(each -> isOf(each, DAYS));
            return Optional.of(new DatePoint(
                    year.value(),
                    month.get().part(),
                    day.map(DateNumber::part).orElse(0),
                    Optional.empty(),
                    year.later(),
                    year.unknown(),
                    year.start(),
                    day.map(each -> endOf(each, DAYS)).orElse(at)));
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
        if (number.filter(each -> isOf(each, MONTH)).isPresent()) {
            return inYear(start, new YearReading(0, 0, false, false, start, start));
        }
        return number.filter(each -> isOf(each, "日") && (continuing || follows(start) || isNamed(each, start)))
                .map(each -> new DatePoint(0, 0, each.part(), Optional.empty(), 0, false, start, endOf(each, "日")));
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
        Optional<DateNumber> day = text.number(text.skipBlanks(word.end())).filter(each -> isOf(each, DAYS));
        int end = day.map(each -> endOf(each, DAYS)).orElse(word.end());
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

    /** Whether a number has one of these units, or shares it with later numbers: 5、6月, 3、4、5日, 2028、2030年. */
    private boolean isOf(DateNumber number, String units) {
        Optional<DateNumber> last = Optional.of(number);
        int digits = units.equals(YEAR) ? 4 : 2;
        for (int i = 0;
                i < MOST_SHARING
                        && last.filter(each -> each.digits() <= digits && (digits == 2 || each.mayBeYear()))
                                .isPresent();
                i++) {
            if (units.indexOf(text.unitAfter(last.get())) >= 0) {
                return true;
            }
            int mark = text.skipBlanks(last.get().end());
            boolean listed = LIST_MARKS.indexOf(text.at(mark)) >= 0;
            Optional<Integer> next = listed
                    ? Optional.of(text.skipBlanks(mark + 1))
                    : Optional.of(last.get().end()).filter(each -> digits == 2).flatMap(this::separatorEnd);
            last = next.flatMap(text::number);
        }
        return false;
    }

    private int endOf(DateNumber number, String units) {
        return units.indexOf(text.unitAfter(number)) >= 0 ? text.skipBlanks(number.end()) + 1 : number.end();
    }

    /** Whether a day without a month continues the day before it, as in 5月17日、18日. */
    private boolean follows(int start) {
        int at = start;
        while (text.at(at - 1) == ' ') {
            at--;
        }
        int mark = at - 1;
        return LIST_MARKS.indexOf(text.at(mark)) >= 0
                && context.lastDay().isPresent()
                && context.last().filter(each -> each.end() == mark).isPresent();
    }

    /** Whether a day without a month names a day, not a number of days: 于21日. */
    private boolean isNamed(DateNumber number, int start) {
        int end = endOf(number, "日");
        boolean begins = text.isNumberAt(start)
                && !text.isChineseAt(start)
                && (start == context.sentence() || ChineseDateWords.endsAt(words.beforeDay(), text, start));
        return begins
                && number.value() >= 1
                && number.value() <= LARGEST_DAY
                && !ChineseDateWords.beginsAt(words.afterNonDay(), text, end);
    }

    /** Returns where the second point of a range begins; a weekday in brackets may stand before the separator. */
    Optional<Integer> separatorEnd(int start) {
        Matcher weekday = words.weekday().matcher(text.plain()).region(start, text.length());
        int at = text.skipBlanks(weekday.lookingAt() ? weekday.end() : start);
        char c = text.at(at);
        if (c == '至' || c == '到' || c == '~') {
            return Optional.of(text.skipBlanks(at + 1));
        }
        return c == '-' ? Optional.of(text.skipBlanks(text.at(at + 1) == '-' ? at + 2 : at + 1)) : Optional.empty();
    }
}
