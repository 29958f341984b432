package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;

/** Gaps in the numbers of the sections: the copy lost marks, or words with them. */
final class ReportSequence implements CleaningRule {

    private final Forms forms;

    ReportSequence(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = 0;
        for (Line line : lines) {
            Optional<HeadingForm.Heading> mark =
                    line.role() == Line.Role.MARK ? forms.heading().read(line.text()) : Optional.empty();
            if (mark.isPresent()) {
                int ordinal = mark.get().ordinal();
                if (ordinal > last + 1) {
                    report(line, last + 1, ordinal - 1, record);
                }
                last = ordinal;
            } else if (forms.heading().isWord(line.text())) {
                record.warn(
                        "unnumbered-heading",
                        line,
                        "a heading without a number: " + Quotation.of(line.text()),
                        "it stays as a paragraph, since a section needs a number");
            }
        }
        return lines;
    }

    private static void report(Line line, int from, int to, CleaningRecord record) {
        record.warn(
                "sequence-gap",
                line,
                "section mark " + from + (to > from ? " to " + to : "") + " is missing before "
                        + Quotation.of(line.text()),
                "look for the mark in another source; supply none that no source has");
    }
}
