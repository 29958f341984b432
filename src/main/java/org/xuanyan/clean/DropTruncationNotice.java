package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/** A page that shows only the beginning says so: {@code 预览已结束…}. */
final class DropTruncationNotice implements Rule {

    private static final int LONGEST = 80;

    private static final Pattern NOTICE = Pattern.compile(
            ".*(?:预览(?:已)?结束|未完待续|试读(?:已)?结束|(?:阅读|查看|展开|下载|余下|剩余)(?:更多)?(?:全文|全部|完整)|剩余\\s*\\d+\\s*[%％]"
                    + "|登录后(?:可)?(?:查看|阅读)|付费(?:后)?(?:查看|阅读)|完整(?:报告|版|内容)(?:链接|请|下载)).*");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        List<Line> kept = new ArrayList<>();
        boolean over = false;
        for (Line line : lines) {
            boolean notice = line.text().length() <= LONGEST
                    && NOTICE.matcher(line.text()).matches()
                    && !line.text().endsWith("。");
            if (notice || over && !Sentence.ends(line.text())) {
                over = true;
                ledger.drop(InterventionKind.WEB_DEBRIS, line, "网站关于全文的提示");
                if (!ledger.isTruncated()) {
                    report(kept.isEmpty() ? line : kept.get(kept.size() - 1), line, ledger);
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static void report(Line last, Line notice, Ledger ledger) {
        ledger.truncated();
        int length = last.text().length();
        ledger.warn(
                "truncated",
                last.slice(length - 1, length),
                "the copy stops here and says so: " + Sentence.quote(notice.text()) + "; its last words are "
                        + Sentence.quote(last.text()),
                "say completeness: truncated, or find a complete copy; never complete the sentence by hand");
    }
}
