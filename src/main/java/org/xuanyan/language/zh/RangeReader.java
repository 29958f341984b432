package org.xuanyan.language.zh;

import java.util.Optional;
import org.xuanyan.model.DateSpan;

/** Reads a point or a range of two points, and completes what is left out. */
final class RangeReader {

    /** A range that seems to run backwards may cross the end of a year, for a winter at most: 12月30日至1月2日, 11月至2月. */
    private static final int MOST_DAYS_OVER_NEW_YEAR = 123;

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;
    private final DatePointReader points;
    private final DateUnits units;
    private final FirstPartsReader firstParts;
    private final YearChoice years;

    RangeReader(ChineseDateText text, ChineseDateWords words, DateContext context, DatePointReader points) {
        this.text = text;
        this.words = words;
        this.context = context;
        this.points = points;
        this.units = new DateUnits(text, words);
        this.firstParts = new FirstPartsReader(text);
        this.years = new YearChoice(text, words, context);
    }

    Optional<DateReading> read(int start) {
        return points.first(start).map(first -> firstParts.read(first).orElseGet(() -> withSecond(first)));
    }

    private DateReading withSecond(DatePoint first) {
        Optional<DatePoint> second =
                units.separatorEnd(first.end()).flatMap(points::second).filter(first::continuesTo);
        return reading(first, second, second.orElse(first).end());
    }

    private DateReading reading(DatePoint first, Optional<DatePoint> second, int end) {
        boolean laterYear = second.filter(DatePoint::hasYear).isPresent();
        if (first.unknown() || second.filter(DatePoint::unknown).isPresent()) {
            return DateReading.unplaced(first.start(), end);
        }
        if (first.hasYear() || laterYear) {
            int year = first.hasYear() ? first.year() : second.get().year();
            return inYear(first, second, year, end);
        }
        if (first.isDayAlone()) {
            return dayAlone(first, second, end);
        }
        if (isNoDate(first, end)) {
            return DateReading.nothing(first.start(), end);
        }
        if (!first.isPossible()) {
            return DateReading.impossible(first.start(), end, "calendar");
        }
        return years.of(first, end)
                .map(choice -> {
                    DateReading date = inYear(first, second, choice.year(), end);
                    boolean leapDay =
                            date.span().isEmpty() && first.in(choice.year()).isEmpty();
                    return leapDay ? DateReading.unplaced(first.start(), end) : choice.sure() ? date : date.unsure();
                })
                .orElseGet(() -> DateReading.unplaced(first.start(), end));
    }

    /**
     * A month in Chinese numerals may be part of a name, 十月革命; a day may come back every year; a number before it may be
     * its year: 2018. 7月.
     */
    private boolean isNoDate(DatePoint first, int end) {
        boolean likeLast =
                context.last().filter(each -> text.isChineseAt(each.start())).isPresent();
        return first.isMonthAlone() && text.isChineseAt(first.start()) && !likeLast
                || text.isAfterFourDigits(first.start())
                || ChineseDateWords.endsAt(words.unknownYear(), text, first.start())
                || words.repeated()
                        .matcher(text.plain())
                        .region(end, text.length())
                        .lookingAt();
    }

    /** A day without a month is in that of the last date. */
    private DateReading dayAlone(DatePoint first, Optional<DatePoint> second, int end) {
        return context.lastMonth()
                .map(month -> {
                    DatePoint complete = new DatePoint(
                            month.getYear(),
                            month.getMonthValue(),
                            first.day(),
                            Optional.empty(),
                            0,
                            false,
                            first.start(),
                            first.end());
                    return inYear(complete, second, month.getYear(), end);
                })
                .orElseGet(() -> DateReading.unplaced(first.start(), end));
    }

    private static DateReading inYear(DatePoint first, Optional<DatePoint> second, int year, int end) {
        Optional<DateSpan> from = first.in(year);
        if (second.isEmpty()) {
            return from.map(span -> DateReading.date(first.start(), end, span))
                    .orElseGet(() -> DateReading.impossible(first.start(), end, "calendar"));
        }
        DatePoint other = second.get();
        int toYear = other.hasYear() ? other.year() : year + other.later();
        int toMonth = other.month() != 0 || other.day() == 0 ? other.month() : first.month();
        Optional<DateSpan> to = other.part().isPresent() ? other.in(toYear) : other.in(toYear, toMonth);
        boolean backwards = from.isPresent()
                && to.filter(each -> each.to().isBefore(from.get().from())).isPresent();
        if (backwards && !other.hasYear() && other.month() != 0) {
            to = other.in(toYear + 1, toMonth)
                    .filter(each -> each.to().isBefore(from.get().from().plusDays(MOST_DAYS_OVER_NEW_YEAR)))
                    .or(() -> other.in(toYear, toMonth));
        }
        return DateReading.range(first.start(), end, from, to);
    }
}
