package org.xuanyan.clean;

import java.util.List;

/** Traditional characters, single or throughout; nothing is converted. */
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
            record.warn(
                    "traditional",
                    first,
                    "the copy is in traditional characters: " + Quotation.of(first.text()),
                    "it is kept as it is; a copy in another script is a source of its own, not a spelling");
        } else {
            lines.forEach(line -> report(line, record));
        }
        return lines;
    }

    private void report(Line line, CleaningRecord record) {
        for (int i = 0; i < line.text().length(); i++) {
            if (forms.script().isTraditional(line.text().charAt(i))) {
                record.warn(
                        "mixed-script",
                        line.slice(i, i + 1),
                        "a traditional character among simplified ones: " + Quotation.around(line.text(), i, i + 1),
                        "it is kept as it is; correct it only from another source, and say so");
            }
        }
    }
}
