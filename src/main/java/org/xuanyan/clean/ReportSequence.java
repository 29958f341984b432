package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import org.xuanyan.problem.Code;

/** Gaps in the numbers of the sections: the copy lost marks, perhaps with parts of the text. */
final class ReportSequence implements CleaningRule {

    private final Forms forms;

    ReportSequence(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = 0;
        for (Line line : lines) {
            Optional<HeadingForm.NumberedHeading> mark =
                    line.role() == Line.Role.MARK ? forms.heading().read(line.text()) : Optional.empty();
            if (mark.isPresent()) {
                int ordinal = mark.get().ordinal();
                if (ordinal > last + 1) {
                    report(line, last + 1, ordinal - 1, record);
                }
                last = ordinal;
            }
        }
        return lines;
    }

    private static void report(Line line, int from, int to, CleaningRecord record) {
        record.report(Code.SEQUENCE_GAP, line, from, to > from ? Integer.toString(to) : "", Quotation.of(line.text()));
    }
}
