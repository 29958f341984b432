package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Advertisements inside the text: links in Markdown, betting, lotteries; and addresses, which may name a source. */
final class ReportSpam implements CleaningRule {

    private final Pattern spam;

    ReportSpam(Forms forms) {
        spam = Pattern.compile("(?i)(?<link>!?\\[[^\\[\\]]{0,80}\\]\\([^()\\s]{1,400}\\))"
                + "|(?<address>(?:https?://|www\\.)[!-~]+)"
                + "|(?<![a-z0-9-])[a-z0-9-]{1,60}\\.(?:com|net|cn|cc|vip|top)\\b"
                + "|" + forms.words().regex(CleaningGroup.SPAM) + "|<[^<>《》]{1,20}>[:：]");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            Matcher found = spam.matcher(line.text());
            while (found.find()) {
                record.report(
                        Code.SPAM, line.slice(found.start(), found.end()), Quotation.of(found.group()), kind(found));
            }
        }
        return lines;
    }

    private static String kind(Matcher found) {
        String words = found.group("address") == null ? "words" : "address";
        return found.group("link") == null ? words : "link";
    }
}
