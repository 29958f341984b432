package org.xuanyan.collate;

import java.util.List;
import org.xuanyan.model.Account;
import org.xuanyan.model.InterventionKind;

/**
 * An account with what the comparison of several sources asks for.
 *
 * @param entries all interventions, in order
 * @param start the first character of the transcript that the source has, 0-based, in UTF-16 code units
 * @param end the last one, exclusive
 * @param style how the source is typeset
 */
record Ledger(Account account, List<Entry> entries, int start, int end, Style style) {

    Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * How a copy is typeset as a whole, so that a single place is not taken for a reading of its own.
     *
     * @param hardWrapped whether lines end in the middle of paragraphs everywhere, so that a line end tells nothing
     * @param narrow whether its punctuation is half-width everywhere
     */
    record Style(boolean hardWrapped, boolean narrow) {

        private static final String WIDE_SIGNS = "，：；？！（）";

        /**
         * Judges a copy by its majority.
         *
         * @param covered the part of the transcript that it has
         */
        static Style of(List<Change> changes, String covered) {
            long wraps = count(changes, InterventionKind.LINE_WRAP);
            long breaks = covered.split(Account.BREAK, -1).length;
            long widened = count(changes, InterventionKind.PUNCTUATION_WIDTH);
            long wide = covered.chars().filter(c -> WIDE_SIGNS.indexOf(c) >= 0).count();
            return new Style(2 * wraps > breaks, 2 * widened > wide);
        }

        private static long count(List<Change> changes, InterventionKind kind) {
            return changes.stream()
                    .filter(change -> change.kind().filter(kind::equals).isPresent())
                    .count();
        }
    }
}
