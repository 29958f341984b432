package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;

/** Gaps in the numbers of the sections: the copy lost marks, or words with them. */
final class ReportSequence implements Rule {

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        int last = 0;
        for (Line line : lines) {
            Optional<Headings.Heading> mark =
                    line.role() == Line.Role.MARK ? Headings.read(line.text()) : Optional.empty();
            if (mark.isPresent()) {
                int ordinal = mark.get().ordinal();
                if (ordinal > last + 1) {
                    report(line, last + 1, ordinal - 1, ledger);
                }
                last = ordinal;
            } else if (Headings.isWord(line.text())) {
                ledger.warn(
                        "unnumbered-heading",
                        line,
                        "a heading without a number: " + Sentence.quote(line.text()),
                        "it stays as a paragraph, since a section needs a number");
            }
        }
        return lines;
    }

    private static void report(Line line, int from, int to, CleaningRecord ledger) {
        ledger.warn(
                "sequence-gap",
                line,
                "section mark " + from + (to > from ? " to " + to : "") + " is missing before "
                        + Sentence.quote(line.text()),
                "look for the mark in another source; supply none that no source has");
    }
}
