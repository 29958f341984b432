package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.problem.Code;

/**
 * Half-width punctuation beside Han characters; not in {@code 35.5}, {@code (ICT)}, {@code 第71(2030)号} and addresses, nor
 * a question mark in the place of a lost character. Straight quotation marks become curved in pairs; one without a partner is
 * reported, and so is a curved one that does not end.
 */
final class WidenPunctuation implements LineRule {

    private final Forms forms;

    WidenPunctuation(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Line repair(Line line, CleaningRecord record) {
        Line widened = kept(line, Typesetting.widened(line));
        String text = widened.text();
        for (int i : QuotePairs.unpaired(text)) {
            record.report(Code.UNPAIRED_QUOTE, widened.slice(i, i + 1), Quotation.around(text, i, i + 1));
        }
        return widened;
    }

    /** Returns a line with the characters of the copy where others were lost. */
    private Line kept(Line line, Line widened) {
        StringBuilder text = new StringBuilder(widened.text());
        BitSet lost = forms.lost().in(line.text());
        lost.stream().forEach(i -> text.setCharAt(i, line.text().charAt(i)));
        return widened.reading(text.toString());
    }
}
