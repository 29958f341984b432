package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Advertisements inside the text: addresses, betting, lotteries. */
final class ReportSpam implements CleaningRule {

    private static final Pattern SPAM = Pattern.compile(
            "(?i)(?:https?://|www\\.)[!-~]+|(?<![a-z0-9-])[a-z0-9-]{1,60}\\.(?:com|net|cn|cc|vip|top)\\b"
                    + "|博彩|彩票|棋牌|娱乐城|赌场|下注|代开发票|加微信|加QQ|六合彩|时时彩|<[^<>《》]{1,20}>[:：]");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            Matcher spam = SPAM.matcher(line.text());
            while (spam.find()) {
                record.report(
                        Code.SPAM,
                        line.slice(spam.start(), spam.end()),
                        Quotation.around(line.text(), spam.start(), spam.end()));
            }
        }
        return lines;
    }
}
