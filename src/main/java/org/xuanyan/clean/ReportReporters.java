package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** A sentence of a reporter inside the text: {@code 记者注意到，会场外有近百名群众等候。} It is kept and reported. */
final class ReportReporters implements CleaningRule {

    private final Pattern sentence;

    ReportReporters(Forms forms) {
        sentence = Pattern.compile("(?:^|(?<=[。！？]|[。！？][”’）]))"
                + forms.words().regex(CleaningGroup.REPORTERS_SENTENCES) + "[^。！？]*[。！？]?[”’）]?");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            if (line.role() == Line.Role.TEXT) {
                sentence.matcher(line.text())
                        .results()
                        .map(each -> line.slice(each.start(), each.end()))
                        .forEach(each ->
                                record.report(Code.BOILERPLATE_IN_TEXT, each, Quotation.of(each.text()), Fate.KEPT));
            }
        }
        return lines;
    }
}
