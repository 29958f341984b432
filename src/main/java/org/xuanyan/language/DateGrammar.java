package org.xuanyan.language;

import java.util.List;
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

    /** The dates of a paragraph, and what reads like a date but is not valid, both in order. */
    record FoundDates(List<TextDate> dates, List<ImpossibleDate> impossible) {

        /** Copies the lists, so that the record is immutable. */
        public FoundDates {
            dates = List.copyOf(dates);
            impossible = List.copyOf(impossible);
        }
    }

    /** Finds the dates in a paragraph. Linear in the text. */
    FoundDates find(String text);
}
