package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** The notice of a page that shows only the beginning of a text: {@code 预览已结束…}. */
final class DropTruncationNotice implements CleaningRule {

    private static final int LONGEST = 80;

    private final Forms forms;
    private final Pattern notice;

    DropTruncationNotice(Forms forms) {
        this.forms = forms;
        notice = forms.words().pattern(CleaningGroup.TRUNCATION_NOTICES);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = lines.size() - 1;
        while (last >= 0 && (!Sentence.endsIn(lines.get(last).text()) || isNotice(lines.get(last)))) {
            last--;
        }
        List<Line> kept = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean notice = isNotice(line);
            ended |= notice && i > last;
            if (notice || ended && !belongsToText(line.text())) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.TRUNCATION_NOTICE);
                if (ended && !record.isTruncated()) {
                    report(kept.isEmpty() ? line : kept.get(kept.size() - 1), line, record);
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean isNotice(Line line) {
        return !line.isOfTable()
                && line.text().length() <= LONGEST
                && notice.matcher(line.text()).matches()
                && !line.text().endsWith("。")
                && !forms.heading().isTitle(line.text());
    }

    /** Whether a line below the notice belongs to the text. */
    private boolean belongsToText(String line) {
        return Sentence.ends(line)
                || forms.heading().isTitle(line)
                || forms.signatory().matches(line)
                || forms.signed().matches(line);
    }

    private static void report(Line last, Line notice, CleaningRecord record) {
        record.truncated();
        int length = last.text().length();
        record.report(
                Code.TRUNCATED,
                last.slice(length - 1, length),
                "notice",
                Quotation.of(last.text()),
                Quotation.of(notice.text()));
    }
}
