package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** A page that shows only the beginning says so: {@code 预览已结束…}. */
final class DropTruncationNotice implements CleaningRule {

    private static final int LONGEST = 80;

    private static final Pattern NOTICE = Pattern.compile(
            ".*(?:预览(?:已)?结束|未完待续|试读(?:已)?结束|(?:阅读|查看|展开|下载|余下|剩余)(?:更多)?(?:全文|全部|完整)|剩余\\s*\\d+\\s*[%％]"
                    + "|登录后(?:可)?(?:查看|阅读)|付费(?:后)?(?:查看|阅读)|完整(?:报告|版|内容)(?:链接|请|下载)).*"
                    + "|下一页|全文共\\s*\\d+\\s*[段页字].*|[（(【]?(?:未完|待续)[）)】]?|[（(【]?(?:下?[接转])(?:下|第.{1,5})[页版][）)】]?");

    private final Forms forms;

    DropTruncationNotice(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = lines.size() - 1;
        while (last >= 0 && (!Sentence.endsIn(lines.get(last).text()) || isNotice(lines.get(last)))) {
            last--;
        }
        List<Line> kept = new ArrayList<>();
        boolean over = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean notice = isNotice(line);
            over |= notice && i > last;
            if (notice || over && !isOfText(line.text())) {
                record.drop(InterventionKind.WEB_DEBRIS, line, "网站关于全文的提示");
                if (over && !record.isTruncated()) {
                    report(kept.isEmpty() ? line : kept.get(kept.size() - 1), line, record);
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean isNotice(Line line) {
        return line.text().length() <= LONGEST
                && NOTICE.matcher(line.text()).matches()
                && !line.text().endsWith("。")
                && !forms.heading().isTitle(line.text());
    }

    /** Whether a line below the notice is not of the web site. */
    private boolean isOfText(String line) {
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
