package org.xuanyan.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.TextDate;

/** How a language writes dates. */
public interface DateGrammar {

    /**
     * A stretch that reads like a date but is not a valid one.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     * @param reason {@code years}, {@code calendar} or {@code order}; see {@code impossible-date} in the messages
     */
    record ImpossibleDate(int start, int end, String reason) {}

    /**
     * A stretch that reads like a day or month whose year the text does not tell.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     */
    record UnplacedDate(int start, int end) {}

    /** The dates of a paragraph, what reads like a date but is not valid, and what cannot be placed in a year; all in order. */
    record FoundDates(List<TextDate> dates, List<ImpossibleDate> impossible, List<UnplacedDate> unplaced) {

        /** Copies the lists, so that the record is immutable. */
        public FoundDates {
            dates = List.copyOf(dates);
            impossible = List.copyOf(impossible);
            unplaced = List.copyOf(unplaced);
        }
    }

    /**
     * Finds the dates in a paragraph. Linear in the text.
     *
     * @param day of the text, around which it speaks of last year and next month; empty if it is not known
     */
    FoundDates find(String text, Optional<LocalDate> day);

    /** Finds the dates in words whose day is not known. */
    default FoundDates find(String text) {
        return find(text, Optional.empty());
    }
}
