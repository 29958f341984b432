package org.xuanyan.language.zh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;

/** What is known before a place of a text: the day of the text, and the last date that does not stand in a title. */
final class DateContext {

    private static final String SENTENCE_ENDS = "。!?;\n";

    private final Optional<LocalDate> day;
    private Optional<DateReading> last = Optional.empty();
    private int sentence;
    private int lastSentence;
    private int depth;

    DateContext(Optional<LocalDate> day) {
        this.day = day;
    }

    /** Notices a character of the text. */
    void pass(char c, int at) {
        depth = Math.max(0, depth + (c == '《' ? 1 : c == '》' ? -1 : 0));
        if (SENTENCE_ENDS.indexOf(c) >= 0) {
            sentence = at + 1;
        }
    }

    void add(DateReading date) {
        if (depth == 0) {
            last = Optional.of(date);
            lastSentence = sentence;
        }
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** Returns where the sentence begins. */
    int sentence() {
        return sentence;
    }

    boolean isInTitle() {
        return depth > 0;
    }

    Optional<DateReading> last() {
        return last;
    }

    boolean isLastInSentence() {
        return last.isPresent() && lastSentence == sentence;
    }

    /** Returns the span of the last date. */
    Optional<DateSpan> lastSpan() {
        return last.flatMap(DateReading::span);
    }

    Optional<Integer> lastYear() {
        return lastSpan().map(each -> each.to().getYear());
    }

    Optional<YearMonth> lastMonth() {
        return lastSpan()
                .filter(each -> each.precision().compareTo(Precision.MONTH) <= 0)
                .map(each -> YearMonth.from(each.to()));
    }

    Optional<LocalDate> lastDay() {
        return lastSpan().filter(each -> each.precision() == Precision.DAY).map(DateSpan::to);
    }
}
