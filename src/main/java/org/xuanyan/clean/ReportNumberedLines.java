package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Paragraphs that look numbered, in a style that is not known as that of printed numbers: {@code II.}, {@code 4 成员国}; and numbers
 * of paragraphs that stand alone while others stand before their words: a program wrote them before or behind their paragraphs.
 */
final class ReportNumberedLines implements CleaningRule {

    private static final int FEWEST = 2;

    private static final Pattern LONE = Pattern.compile("(\\d{1,3}[.．])[\\s\\d]*");

    private static final Pattern BEFORE_WORDS = Pattern.compile("\\d{1,3}[.．]\\s*\\p{IsHan}");

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
        boolean usual = lines.stream()
                .anyMatch(line -> line.role() == Line.Role.TEXT
                        && BEFORE_WORDS.matcher(line.text()).lookingAt());
        for (int i = 0; usual && i + 1 < lines.size(); i++) {
            Matcher lone = LONE.matcher(lines.get(i).text());
            if (lines.get(i).role() != Line.Role.TEXT && lone.matches()) {
                String below = lines.get(i + 1).text();
                record.report(Code.MOVED_MARK, lines.get(i), lone.group(1), Quotation.of(below));
            }
        }
        return lines;
    }
}
