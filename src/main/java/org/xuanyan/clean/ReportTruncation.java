package org.xuanyan.clean;

import java.util.List;

/** A text that ends in mid-sentence was cut off. */
final class ReportTruncation implements Rule {

    private static final int LONG = 16;

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        if (lines.isEmpty() || ledger.isTruncated()) {
            return lines;
        }
        Line last = lines.get(lines.size() - 1);
        boolean cut = last.role() == Line.Role.TEXT
                && last.text().length() >= LONG
                && (!Sentence.ends(last.text()) || last.text().endsWith("："));
        if (cut) {
            ledger.truncated();
            int length = last.text().length();
            ledger.warn(
                    "truncated",
                    last.slice(length - 1, length),
                    "the copy stops in mid-sentence: " + Sentence.quote(last.text()),
                    "say completeness: truncated, or find a complete copy; never complete the sentence by hand");
        }
        return lines;
    }
}
