package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/**
 * Page numbers: {@code — 12 —}, {@code 第 3 页 共 17 页}, {@code 3 / 17}; a bare number if it stands inside a sentence
 * or the numbers ascend through the copy.
 */
final class DropPageNumbers implements Rule {

    private static final Pattern DRESSED =
            Pattern.compile("[-—－–]+\\s*\\d{1,4}\\s*[-—－–]+|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?"
                    + "|\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page)\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (BARE.matcher(lines.get(i).text()).matches()) {
                bare.add(i);
            }
        }
        boolean pages = bare.stream().anyMatch(i -> isInsideSentence(lines, i));
        boolean sections = !pages && countFromOne(lines, bare);
        boolean numbers = !sections && ascends(lines, bare);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = BARE.matcher(line.text()).matches();
            boolean drop = DRESSED.matcher(line.text()).matches() || number && (isInsideSentence(lines, i) || numbers);
            if (drop) {
                ledger.drop(InterventionKind.PAGE_FURNITURE, line, "页码");
            } else {
                kept.add(line);
            }
            if (number && !drop) {
                ledger.warn(
                        "number-line",
                        line,
                        "a number stands alone: " + Sentence.quote(line.text()),
                        "decide whether it is a page number (remove it) or numbers a section");
            }
        }
        return kept;
    }

    private static boolean isInsideSentence(List<Line> lines, int i) {
        return i > 0
                && i + 1 < lines.size()
                && !Sentence.ends(lines.get(i - 1).text())
                && lines.get(i - 1).text().length() > 4;
    }

    private static boolean countFromOne(List<Line> lines, List<Integer> bare) {
        for (int n = 0; n < bare.size(); n++) {
            Matcher number = BARE.matcher(lines.get(bare.get(n)).text());
            if (!number.matches() || Integer.parseInt(number.group()) != n + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascends(List<Line> lines, List<Integer> bare) {
        int last = 0;
        for (int i : bare) {
            int number = Integer.parseInt(lines.get(i).text());
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return bare.size() > 1;
    }
}
