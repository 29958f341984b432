package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** A text that was cut off: it ends in mid-sentence or with a section mark. */
final class ReportTruncation implements CleaningRule {

    private static final int LONG = 16;

    private static final String GOES_ON = "，、：";

    /** A remark, or a label with a name, is not part of a sentence. */
    private static final Pattern OTHER = Pattern.compile("。|^[^：]{1,12}：[\\p{IsHan}·]{2,12}$");

    private final Forms forms;

    ReportTruncation(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (lines.isEmpty() || record.isTruncated() || isBelowSignatures(lines, record)) {
            return lines;
        }
        Line last = lines.get(lines.size() - 1);
        boolean mark = last.role() == Line.Role.MARK
                || last.role() == Line.Role.HEADING
                || last.role() == Line.Role.SUBHEADING;
        boolean sure = mark || GOES_ON.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        boolean open = last.role() == Line.Role.TEXT
                && !Sentence.ends(last.text())
                && !isItem(lines)
                && !forms.signatory().isLike(last.text())
                && !record.isOfList(last)
                && (last.text().length() >= LONG || !OTHER.matcher(last.text()).find());
        if (sure || open && last.text().length() >= LONG) {
            record.truncated();
        }
        if (sure || open) {
            int length = last.text().length();
            record.report(
                    Code.TRUNCATED,
                    last.slice(length - 1, length),
                    mark ? "mark" : sure || length >= LONG ? "sentence" : "perhaps",
                    Quotation.of(last.text()));
        }
        return lines;
    }

    /** Whether the last line stands below the text and its day of signing, not in an annex; each such line is reported. */
    private static boolean isBelowSignatures(List<Line> lines, CleaningRecord record) {
        int signed = record.signed().map(Line::start).orElse(Integer.MAX_VALUE);
        return lines.get(lines.size() - 1).start() > signed
                && lines.stream().anyMatch(line -> line.start() < signed && Sentence.endsIn(line.text()))
                && lines.stream().noneMatch(line -> line.start() > signed && line.role() != Line.Role.TEXT);
    }

    /** Whether the last line is an item of a list whose items do not end with a stop. */
    private boolean isItem(List<Line> lines) {
        return lines.size() > 1
                && lines.subList(lines.size() - 2, lines.size()).stream()
                        .allMatch(line -> line.role() == Line.Role.TEXT
                                && !Sentence.ends(line.text())
                                && forms.marks().find(line.text()).isPresent());
    }
}
