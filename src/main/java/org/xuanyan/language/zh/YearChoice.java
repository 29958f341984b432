package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.language.zh.TenseWords.Tense;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;

/**
 * Chooses the year of a month or day that does not name one: that of the last date if it can be meant, else the year of the
 * text, or the one before or after it, as the tense says.
 */
final class YearChoice {

    private final ChineseDateText text;
    private final TenseWords words;
    private final DateContext context;

    YearChoice(ChineseDateText text, ChineseDateWords words, DateContext context) {
        this.text = text;
        this.words = words.tense();
        this.context = context;
    }

    /**
     * A year.
     *
     * @param sure whether it is that of a written date, not judged by the tense
     */
    record ChosenYear(int year, boolean sure) {}

    /**
     * Returns the year of a point.
     *
     * @param end of the whole date
     */
    Optional<ChosenYear> of(DatePoint point, int end) {
        if (context.day().isEmpty()) {
            return context.lastYear().map(year -> new ChosenYear(year, true));
        }
        if (context.isInTitle() || text.isQuoted(point.start())) {
            return Optional.empty();
        }
        Optional<ChosenYear> like = likeLast(point, end);
        return like.isPresent() ? like : Optional.of(new ChosenYear(byTense(point, end), false));
    }

    private Optional<ChosenYear> likeLast(DatePoint point, int end) {
        Optional<DateReading> last = context.last().filter(DateReading::sure).filter(this::mayLendYear);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        DateSpan before = last.get().span().get();
        boolean near = context.isLastInSentence();
        Tense told = near ? words.directlyBefore(text, context.sentence(), point.start()) : around(point, end);
        int year = before.to().getYear();
        return point.in(year)
                .filter(each -> !contradicts(each, told))
                .filter(each -> near || !each.to().isBefore(before.from()))
                .map(each -> new ChosenYear(year, true));
    }

    private Tense around(DatePoint point, int end) {
        return words.around(text, context.sentence(), point.start(), end);
    }

    /** A year alone is often a target or part of a name: 2030年议程. It lends itself only as the topic: 2030年，5月… */
    private boolean mayLendYear(DateReading last) {
        Precision precision = last.span().get().precision();
        boolean topic = precision == Precision.YEAR && context.isLastInSentence() && text.at(last.end()) == ',';
        return precision.compareTo(Precision.YEAR) < 0 || topic;
    }

    private boolean contradicts(DateSpan span, Tense tense) {
        LocalDate day = context.day().get();
        return tense == Tense.PAST && span.from().isAfter(day)
                || tense == Tense.FUTURE && span.to().isBefore(day);
    }

    private int byTense(DatePoint point, int end) {
        int year = context.day().get().getYear();
        Tense tense = around(point, end);
        boolean other = point.in(year).filter(each -> contradicts(each, tense)).isPresent();
        return other ? tense == Tense.PAST ? year - 1 : year + 1 : year;
    }
}
