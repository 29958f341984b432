package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.model.InterventionKind;

/** Navigation, shares, clicks, editors and copyright around a text: {@code 首页 > 资讯}, {@code （责编：…）}. */
final class DropWebFrame implements Rule {

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        int end = tail(lines);
        List<Line> kept = new ArrayList<>();
        for (Line line : lines.subList(0, end)) {
            if (Debris.matches(line.text()) || Debris.beginsTail(line.text())) {
                ledger.drop(InterventionKind.WEB_DEBRIS, line, "网页文字");
            } else {
                kept.add(line);
            }
        }
        for (Line line : lines.subList(end, lines.size())) {
            ledger.drop(InterventionKind.WEB_DEBRIS, line, "正文以下的网页文字");
        }
        return kept;
    }

    /** Returns where the frame below the text begins: in the second half of the characters, or nowhere. */
    private static int tail(List<Line> lines) {
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        long before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (2 * before >= all && Debris.beginsTail(lines.get(i).text())) {
                return i;
            }
            before += lines.get(i).text().length();
        }
        return lines.size();
    }
}
