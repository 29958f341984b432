package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.TextDate;

/**
 * Finds the dates in a paragraph by a small grammar:
 *
 * <pre>
 * date     = point [ to point ] | year 前 number ( 个月 | 季度 ) | years | decades | year . month . day
 * point    = year [ part | month [ day ] ] | month [ day ] | day
 * year     = number 年 | 去年 … | 次年 …
 * month    = number 月 | 本月 … | 同月 …
 * day      = number 日 | 次日 …
 * part     = 上半年 | 第三季度 | 夏季 …
 * years    = year to year 年 | ( year to year ) | 今明两年 …
 * decades  = century tens [ to tens ] 年代 | year 年代 | 本十年 …
 * to       = 至 | 到 | one or two dashes | ~
 * </pre>
 *
 * <p>Numbers are written with half-width, full-width or Chinese digits; blanks between number and unit are optional.
 * What the second point of a range leaves out is taken from the first. A year that is left out is taken from the last
 * date before it in the paragraph that is not in a title, or judged by the day of the text. Linear in the text.
 */
final class ChineseDateFinder {

    private final ChineseDateText text;
    private final ChineseDateWords words;
    private final DateContext context;
    private final DigitsDateReader digits;
    private final YearRangeReader years;
    private final DecadeReader decades;
    private final RangeReader ranges;
    private final List<TextDate> dates = new ArrayList<>();
    private final List<DateGrammar.ImpossibleDate> impossible = new ArrayList<>();
    private final List<DateGrammar.UnplacedDate> unplaced = new ArrayList<>();

    private ChineseDateFinder(ChineseDateText text, Optional<LocalDate> day, ChineseDateWords words) {
        this.text = text;
        this.words = words;
        this.context = new DateContext(day);
        DatePointReader points = new DatePointReader(text, words, context);
        this.digits = new DigitsDateReader(text);
        this.years = new YearRangeReader(text, words, context, points);
        this.decades = new DecadeReader(text, words, context, points);
        this.ranges = new RangeReader(text, words, context, points);
    }

    /**
     * Finds the dates of a paragraph.
     *
     * @param day of the text, if it is known
     */
    static DateGrammar.FoundDates find(String text, Optional<LocalDate> day, ChineseDateWords words) {
        ChineseDateFinder finder = new ChineseDateFinder(ChineseDateText.of(text), day, words);
        finder.run();
        return new DateGrammar.FoundDates(finder.dates, finder.impossible, finder.unplaced);
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            context.pass(c, i);
            boolean mayBegin = text.isNumberAt(i) || words.relative().mayBeginWith(c);
            i = mayBegin ? Math.max(i + 1, dateAt(i)) : i + 1;
        }
    }

    /** Reads a date that begins at an offset; returns where the reading ended. */
    private int dateAt(int start) {
        Optional<DateReading> reading = digits.read(start)
                .or(() -> years.read(start))
                .or(() -> decades.read(start))
                .or(() -> ranges.read(start));
        reading.ifPresent(this::add);
        return reading.map(DateReading::end)
                .or(() -> text.number(start).map(DateNumber::end))
                .orElse(start + 1);
    }

    private void add(DateReading reading) {
        if (reading.span().isPresent()) {
            addDate(reading, reading.span().get());
        } else if (reading.fault().filter(DateReading.NO_YEAR::equals).isPresent()) {
            unplaced.add(new DateGrammar.UnplacedDate(reading.start(), reading.end()));
        } else {
            reading.fault()
                    .ifPresent(fault ->
                            impossible.add(new DateGrammar.ImpossibleDate(reading.start(), reading.end(), fault)));
        }
    }

    private void addDate(DateReading reading, DateSpan span) {
        boolean line = words.line()
                .matcher(text.plain())
                .region(reading.end(), text.length())
                .lookingAt();
        dates.add(new TextDate(reading.start(), reading.end(), span, !line));
        if (!line) {
            context.add(reading);
        }
    }
}
