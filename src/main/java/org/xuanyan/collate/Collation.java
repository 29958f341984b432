package org.xuanyan.collate;

import java.util.List;
import org.xuanyan.model.Account;
import org.xuanyan.model.InterventionKind;

/**
 * An account with the data that the comparison of sources needs.
 *
 * @param entries all interventions, in order
 * @param start offset of the first character of the transcript that the source has, 0-based, in UTF-16 code units
 * @param end of the last one, exclusive
 * @param style how the source is typeset
 */
record Collation(Account account, List<PlacedIntervention> entries, int start, int end, CopyStyle style) {

    Collation {
        entries = List.copyOf(entries);
    }

    /**
     * The typesetting of a whole copy. A place that follows it is not a reading of its own.
     *
     * @param hardWrapped whether most lines end in mid-sentence, so that a line end does not separate paragraphs
     * @param usualGap the usual number of line ends between two lines of a paragraph
     * @param narrow whether most of its punctuation is half-width
     */
    record CopyStyle(boolean hardWrapped, int usualGap, boolean narrow) {

        private static final String WIDE_PUNCTUATION = "，：；？！（）";

        /**
         * Returns the style that most places of a copy have.
         *
         * @param copy the emended copy
         * @param covered the part of the transcript that the copy has
         */
        static CopyStyle of(String copy, List<Difference> differences, String covered) {
            long widened = differences.stream()
                    .filter(each -> each.isOf(InterventionKind.PUNCTUATION_WIDTH))
                    .count();
            int wide = 0;
            for (int i = 0; i < covered.length(); i++) {
                wide += covered.charAt(i) > 0xFF00 && WIDE_PUNCTUATION.indexOf(covered.charAt(i)) >= 0 ? 1 : 0;
            }
            int[] gaps = differences.stream()
                    .filter(each -> each.isOf(InterventionKind.LINE_WRAP))
                    .mapToInt(each -> Sentences.lineEnds(copy, each.start(), each.end()))
                    .sorted()
                    .toArray();
            return new CopyStyle(
                    !Token.isWebPage(copy) && Sentences.mostLinesBreakOff(copy),
                    gaps.length == 0 ? 0 : gaps[gaps.length / 2],
                    2 * widened > wide);
        }
    }
}
