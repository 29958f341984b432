package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Paragraphs that look numbered, in a style that is not known as that of printed numbers: {@code II.}, {@code 4 成员国}. */
final class ReportNumberedLines implements CleaningRule {

    private static final int FEWEST = 2;

    private final Forms forms;
    private final Pattern number;

    ReportNumberedLines(Forms forms) {
        this.forms = forms;
        number = Pattern.compile("[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[０-９]{1,3}[．、.）)]|\\d{1,3}[）)]|[IVX]{1,5}[.．、]|[Ⅰ-Ⅻ]|"
                + "\\d{1,3}[\\s\\u3000]+(?!" + forms.words().regex(CleaningGroup.COUNTED) + ")(?=\\p{IsHan})|"
                + forms.words().regex(CleaningGroup.SHORT_NUMERAL) + "(?:：|[\\s\\u3000]|[）)])");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> numbered = lines.stream()
                .filter(line -> line.role() == Line.Role.TEXT)
                .filter(line -> number.matcher(line.text()).lookingAt())
                .filter(line -> forms.marks().find(line.text()).isEmpty())
                .toList();
        if (numbered.size() >= FEWEST) {
            record.report(
                    Code.NUMBERED_LINES,
                    numbered.get(0),
                    numbered.size(),
                    Quotation.of(numbered.get(0).text()),
                    numbered.stream().anyMatch(line -> Sentence.ends(line.text())) ? "sentences" : "");
        }
        return lines;
    }
}
