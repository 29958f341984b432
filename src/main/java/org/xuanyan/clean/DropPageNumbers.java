package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Page numbers: {@code — 12 —}, {@code 第 3 页 共 17 页}, {@code 3 / 17}; a bare number if it stands inside a sentence
 * or the numbers ascend through the copy.
 */
final class DropPageNumbers implements CleaningRule {

    private static final String NUMBER = "\\d{1,4}";
    private static final Pattern BARE = Pattern.compile(NUMBER + "|[\\[(（【]" + NUMBER + "[】）)\\]]");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\](（【】）)]");

    private final Forms forms;

    DropPageNumbers(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isBare(lines.get(i))) {
                bare.add(i);
            }
        }
        boolean pages = bare.stream().anyMatch(i -> isInsideSentence(lines, i));
        boolean sections = !pages && countsFromOne(lines, bare);
        boolean numbers = !sections && ascends(lines, bare, pages);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = isBare(line);
            boolean drop = isDecorated(line) || number && (isInsideSentence(lines, i) || numbers);
            if (drop) {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PAGE_NUMBER);
            } else {
                kept.add(line);
            }
            if (number && (!drop || value(line) < 0)) {
                record.report(Code.NUMBER_LINE, line, Quotation.of(line.text()), drop ? Fate.DROPPED : Fate.KEPT);
            }
        }
        return kept;
    }

    private static boolean isBare(Line line) {
        return !line.isOfTable()
                && line.layout().shown() != Line.Shown.NUMBER_CELL
                && BARE.matcher(line.text()).matches();
    }

    private boolean isDecorated(Line line) {
        return !line.isOfTable()
                && line.layout().shown() != Line.Shown.NUMBER_CELL
                && forms.page().matches(line.text());
    }

    private static boolean isInsideSentence(List<Line> lines, int i) {
        return i > 0
                && !lines.get(i - 1).isOfTable()
                && i + 1 < lines.size()
                && lines.get(i).layout().edge() != Line.Edge.CERTAIN
                && !Sentence.ends(lines.get(i - 1).text())
                && lines.get(i - 1).text().length() > 4;
    }

    private static boolean countsFromOne(List<Line> lines, List<Integer> bare) {
        for (int n = 0; n < bare.size(); n++) {
            if (value(lines.get(bare.get(n))) != n + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether the numbers ascend; those in brackets, which may be marks, only if one surely is that of a page. */
    private static boolean ascends(List<Line> lines, List<Integer> bare, boolean pages) {
        int last = 0;
        for (int i : bare) {
            int value = value(lines.get(i));
            int number = pages ? Math.abs(value) : value;
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return bare.size() > 1;
    }

    /** Returns a number, negative if it stands in brackets, which page numbers seldom do. */
    private static int value(Line line) {
        String digits = BRACKETS.matcher(line.text()).replaceAll("");
        return digits.length() == line.text().length() ? Integer.parseInt(digits) : -Integer.parseInt(digits);
    }
}
