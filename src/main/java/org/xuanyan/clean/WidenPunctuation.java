package org.xuanyan.clean;

import org.xuanyan.problem.Code;

/**
 * Half-width punctuation beside Han characters; not in {@code 35.5}, {@code (ICT)}, {@code 第71(2030)号} and addresses.
 * Straight quotation marks become curved in pairs; one without a partner is reported, and so is a curved one that does not end.
 */
final class WidenPunctuation implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        Line widened = Typesetting.widened(line);
        String text = widened.text();
        for (int i : QuotePairs.unpaired(text)) {
            record.report(Code.UNPAIRED_QUOTE, widened.slice(i, i + 1), Quotation.around(text, i, i + 1));
        }
        return widened;
    }
}
