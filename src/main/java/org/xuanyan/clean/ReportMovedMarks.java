package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * A mark that a program put at the end or the beginning of its line, because it stands elsewhere in the font or on the page:
 * alone behind, or before, a wide blank, as in {@code 尊重多样      “}. Nothing in the copy tells where it belongs.
 */
final class ReportMovedMarks implements CleaningRule {

    private static final Pattern MOVED =
            Pattern.compile("(?<=\\S)[ \\u3000\\t]{3,}([“”‘’\"「」『』《》〈〉（）、，。；：])[ \\u3000]*$"
                    + "|^[ \\u3000]*([“”‘’\"「」『』《》〈〉（）、，。；：])[ \\u3000\\t]{3,}(?=\\S)");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (!record.isWebPage()) {
            lines.stream().filter(line -> line.role() == Line.Role.TEXT).forEach(line -> {
                Matcher found = MOVED.matcher(line.text());
                if (found.find()) {
                    int mark = found.start(1) >= 0 ? 1 : 2;
                    record.report(
                            Code.MOVED_MARK,
                            line.slice(found.start(mark), found.end(mark)),
                            found.group(mark),
                            Quotation.of(line.text().strip()));
                }
            });
        }
        return lines;
    }
}
