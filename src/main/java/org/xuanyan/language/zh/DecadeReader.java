package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Precision;

/** Reads decades: {@code 20世纪90年代}, 二十世纪六七十年代, 上世纪八十年代, 1990年代, 本十年. */
final class DecadeReader {

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private static final String CENTURIES = "世纪";
    private static final String UNIT = "年代";

    /** Two decades with one 十: 六七十年代. */
    private static final Pattern NEIGHBOURS = Pattern.compile("([一二三四五六七八])([二三四五六七八九])十" + UNIT);

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;
    private final DatePointReader points;
    private final DateUnits units;

    DecadeReader(ChineseDateText text, ChineseDateWords words, DateContext context, DatePointReader points) {
        this.text = text;
        this.words = words;
        this.context = context;
        this.points = points;
        this.units = new DateUnits(text, words);
    }

    Optional<DateReading> read(int start) {
        Optional<Integer> year = context.day().map(LocalDate::getYear);
        Optional<DateReading> ofText = words.relative()
                .decades()
                .at(text, start)
                .flatMap(word -> year.flatMap(each -> {
                    int first = each / DECADE * DECADE + word.value() * DECADE;
                    return decades(start, word.end(), first, first);
                }));
        return ofText.or(() -> words.relative()
                        .centuries()
                        .at(text, start)
                        .flatMap(word -> year.flatMap(each ->
                                inCentury(start, word.end(), each / CENTURY * CENTURY + word.value() * CENTURY))))
                .or(() -> text.number(start)
                        .filter(each -> text.startsWith(CENTURIES, each.end()))
                        .flatMap(each ->
                                inCentury(start, each.end() + CENTURIES.length(), (each.value() - 1) * CENTURY)))
                .or(() -> named(start))
                .or(() -> afterAnother(start));
    }

    /** The century may stand before an earlier decade: 上世纪80年代末90年代初. */
    private Optional<DateReading> afterAnother(int start) {
        return context.lastSpan()
                .filter(each -> each.precision() == Precision.DECADE && context.isLastInSentence())
                .flatMap(last -> inCentury(start, start, last.from().getYear() / CENTURY * CENTURY));
    }

    private Optional<DateReading> inCentury(int start, int at, int century) {
        Matcher neighbours = NEIGHBOURS.matcher(text.plain()).region(at, text.length());
        if (neighbours.lookingAt()) {
            int first = digit(neighbours.group(1));
            int second = digit(neighbours.group(2));
            return decades(start, neighbours.end(), century + first * DECADE, century + second * DECADE);
        }
        Optional<DateNumber> first = text.number(at);
        Optional<DateNumber> second =
                first.flatMap(each -> separatorEnd(each.end())).flatMap(text::number);
        Optional<DateNumber> last = second.or(() -> first);
        boolean tens = last.isPresent()
                && first.get().value() % DECADE == 0
                && last.get().value() % DECADE == 0;
        return tens && text.startsWith(UNIT, last.get().end())
                ? decades(
                        start,
                        last.get().end() + UNIT.length(),
                        century + first.get().value(),
                        century + last.get().value())
                : Optional.empty();
    }

    private static int digit(String character) {
        return new ChineseNumeral().parse(character).orElseThrow();
    }

    /** Decades may be listed with one unit: 20世纪60、70年代. */
    private Optional<Integer> separatorEnd(int at) {
        return "、和".indexOf(text.at(at)) >= 0 ? Optional.of(at + 1) : units.separatorEnd(at);
    }

    private Optional<DateReading> named(int start) {
        return text.number(start)
                .filter(each -> points.isYear(each, start) && each.value() % DECADE == 0)
                .filter(each -> text.startsWith(UNIT, text.skipBlanks(each.end())))
                .flatMap(each -> {
                    int end = text.skipBlanks(each.end()) + UNIT.length();
                    return ChineseDateWords.beginsAt(words.afterNonDecade(), text, end)
                            ? Optional.empty()
                            : decades(start, end, each.value(), each.value());
                });
    }

    private static Optional<DateReading> decades(int start, int end, int first, int last) {
        return first >= DateNumber.FIRST_YEAR && last <= DateNumber.LAST_YEAR && first <= last
                ? Optional.of(DateReading.date(start, end, DatePoint.years(first, last + DECADE - 1, Precision.DECADE)))
                : Optional.empty();
    }
}
