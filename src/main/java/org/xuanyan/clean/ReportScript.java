package org.xuanyan.clean;

import java.util.List;
import org.xuanyan.problem.Code;

/** Traditional characters, single ones or throughout the text; nothing is converted. */
final class ReportScript implements CleaningRule {

    private final Forms forms;

    ReportScript(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (forms.script().isThroughout(lines)) {
            Line first = lines.stream()
                    .filter(line -> forms.script().isIn(line.text()))
                    .findFirst()
                    .orElseThrow();
            record.report(Code.TRADITIONAL, first, Quotation.of(first.text()));
        } else {
            lines.forEach(line -> report(line, record));
        }
        return lines;
    }

    private void report(Line line, CleaningRecord record) {
        for (int i = 0; i < line.text().length(); i++) {
            if (forms.script().isOther(line.text().charAt(i))) {
                record.report(Code.MIXED_SCRIPT, line.slice(i, i + 1), Quotation.around(line.text(), i, i + 1));
            }
        }
    }
}
