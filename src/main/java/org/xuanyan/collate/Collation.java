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
record Collation(Account account, List<PlacedIntervention> entries, int start, int end, CopyStyle style) {

    Collation {
        entries = List.copyOf(entries);
    }

    /**
     * How a copy is typeset as a whole, so that a single place is not taken for a reading of its own.
     *
     * @param hardWrapped whether lines end in the middle of paragraphs everywhere, so that a line end tells nothing
     * @param usualGap how many line ends stand between two lines of a paragraph, as a rule
     * @param narrow whether its punctuation is half-width everywhere
     */
    record CopyStyle(boolean hardWrapped, int usualGap, boolean narrow) {

        private static final String WIDE_SIGNS = "，：；？！（）";

        /**
         * Judges a copy by its majority.
         *
         * @param copy what is left of it for comparison
         * @param covered the part of the transcript that it has
         */
        static CopyStyle of(String copy, List<Difference> differences, String covered) {
            long widened = differences.stream()
                    .filter(each -> each.isOf(InterventionKind.PUNCTUATION_WIDTH))
                    .count();
            int wide = 0;
            for (int i = 0; i < covered.length(); i++) {
                wide += covered.charAt(i) > 0xFF00 && WIDE_SIGNS.indexOf(covered.charAt(i)) >= 0 ? 1 : 0;
            }
            int[] gaps = differences.stream()
                    .filter(each -> each.isOf(InterventionKind.LINE_WRAP))
                    .mapToInt(each -> Sentences.lineEnds(copy, each.start(), each.end()))
                    .sorted()
                    .toArray();
            return new CopyStyle(
                    !Token.isWebPage(copy) && Sentences.breakOffMostly(copy),
                    gaps.length == 0 ? 0 : gaps[gaps.length / 2],
                    2 * widened > wide);
        }
    }
}
