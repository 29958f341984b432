package org.xuanyan.language.zh;

import java.util.Optional;
import org.xuanyan.model.Precision;

/** Reads ranges of years with one unit: {@code 2018-2023年}, {@code 2024至2027年}, {@code 2023-24年}, {@code (2025-2027)}, 今明两年. */
final class YearRangeReader {

    private static final int CENTURY = 100;

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;
    private final DatePointReader points;
    private final DateUnits units;

    YearRangeReader(ChineseDateText text, ChineseDateWords words, DateContext context, DatePointReader points) {
        this.text = text;
        this.words = words;
        this.context = context;
        this.points = points;
        this.units = new DateUnits(text, words);
    }

    Optional<DateReading> read(int start) {
        return words.relative()
                .twoYearsOfText()
                .at(text, start)
                .flatMap(word -> context.day()
                        .map(day -> years(
                                start, word.end(), day.getYear() + word.value(), day.getYear() + word.value() + 1)))
                .or(() -> written(start));
    }

    private Optional<DateReading> written(int start) {
        Optional<DateNumber> first = text.number(start).filter(each -> points.isYear(each, start));
        Optional<DateNumber> second =
                first.flatMap(each -> separatorEnd(each.end())).flatMap(text::number);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        DateNumber last = second.get();
        int from = first.get().value();
        int to = last.digits() == 2 ? from / CENTURY * CENTURY + last.value() : last.value();
        int unit = text.skipBlanks(last.end());
        boolean named = text.at(unit) == '年' && last.digits() <= 4 && last.digits() % 2 == 0;
        boolean bracketed = text.at(start - 1) == '(' && "),".indexOf(text.at(unit)) >= 0 && last.digits() == 4;
        boolean goesOn = named && points.second(text.skipBlanks(unit + 1)).isPresent();
        return (named || bracketed) && !goesOn
                ? Optional.of(years(start, named ? unit + 1 : last.end(), from, to))
                : Optional.empty();
    }

    /** Years may be parted by a slash, too: 2031/2032年度. */
    private Optional<Integer> separatorEnd(int at) {
        return text.at(at) == '/' ? Optional.of(at + 1) : units.separatorEnd(at);
    }

    private static DateReading years(int start, int end, int from, int to) {
        return to < from || to > DateNumber.LAST_YEAR
                ? DateReading.impossible(start, end, "years")
                : DateReading.date(start, end, DatePoint.years(from, to, Precision.YEAR));
    }
}
