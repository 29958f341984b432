package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Page numbers: {@code — 12 —}, {@code 第 3 页 共 17 页}, {@code 3 / 17}; a bare number, or one in another frame, if it
 * stands inside a sentence or the numbers ascend through the copy. Numbers that count from one may be those of sections, but not if the first one
 * stands below a numbered paragraph, and the numbers of the paragraphs go on across each, or if a page ends beside each, or if the last one
 * stands below day and place at the end of the copy. A number that no page shows to be one of a page is dropped with a finding.
 */
final class DropPageNumbers implements CleaningRule {

    private static final String NUMBER = "\\d{1,4}";

    /** The smallest distance between two page numbers, in lines. */
    private static final int NEAREST = 5;

    /** So many numbers tell whether they are those of pages. */
    private static final int SEVERAL = 4;

    /** A page with a picture or a large heading may have no number. */
    private static final int MOST_PAGES_WITHOUT_NUMBER = 1;

    /** What stands around a number: brackets, lines, stars; not what belongs to a quantity. */
    private static final String FRAME = "[\\p{P}\\p{S}&&[^%％‰°$¥￥€+]]{1,3}";

    private static final Pattern BARE = Pattern.compile(NUMBER + "|" + FRAME + "\\s*" + NUMBER + "\\s*" + FRAME
            + "|[|｜/／]\\s*" + NUMBER + "|" + NUMBER + "\\s*[|｜/／]");
    private static final Pattern FRAMES = Pattern.compile("\\D");

    private final Forms forms;

    DropPageNumbers(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        reportCells(lines, record);
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isBare(lines.get(i))) {
                bare.add(i);
            }
        }
        boolean close = areClose(lines, bare);
        boolean pages = !close && bare.stream().anyMatch(i -> isInsideSentence(lines, i));
        boolean sections = !pages
                && countsFromOne(lines, bare)
                && !areBetweenParagraphs(lines, bare)
                && !areAtPageEnds(lines, bare, record)
                && !endsCopy(lines);
        boolean numbers = !sections && ascends(lines, bare, pages);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = isBare(line);
            boolean drop = isDecorated(line)
                    || isLast(lines, i)
                    || number && !close && (isInsideSentence(lines, i) || numbers);
            if (drop) {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PAGE_NUMBER);
            } else {
                kept.add(line);
            }
            if (number && !close && (!drop || value(line) < 0 || !isOfSequence(lines, bare, i, record))) {
                record.report(Code.NUMBER_LINE, line, Quotation.of(line.text()), drop ? Fate.DROPPED : Fate.KEPT);
            }
        }
        return kept;
    }

    /** Reports the numbers that a table counts its rows with, if words in the rows have numbers of their own. */
    private void reportCells(List<Line> lines, CleaningRecord record) {
        List<Line> cells = lines.stream().filter(DropPageNumbers::isNumberCell).toList();
        boolean marked = IntStream.range(1, lines.size())
                .anyMatch(i -> isNumberCell(lines.get(i - 1))
                        && forms.marks().find(lines.get(i).text()).isPresent());
        if (marked && cells.size() >= SEVERAL) {
            cells.forEach(line -> record.report(Code.NUMBER_LINE, line, Quotation.of(line.text()), Fate.KEPT));
        }
    }

    private static boolean isNumberCell(Line line) {
        return line.layout().shown() == Line.Shown.NUMBER_CELL;
    }

    /** Whether the copy ends with a number below day and place of signing, where no section can begin. */
    private boolean endsCopy(List<Line> lines) {
        return isLast(lines, lines.size() - 1);
    }

    private boolean isLast(List<Line> lines, int i) {
        return i > 0
                && i == lines.size() - 1
                && isBare(lines.get(i))
                && forms.signed().matches(lines.get(i - 1).text());
    }

    private boolean isBare(Line line) {
        return !line.isOfTable()
                && line.layout().shown() != Line.Shown.NUMBER_CELL
                && BARE.matcher(line.text()).matches()
                && !forms.page().matches(line.text());
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

    /**
     * Whether a number is surely that of a page: the page ends beside it, a page number in its own form stands beside it, or the
     * number before or after it is about one less or more. A year or the number of a table that stands alone is not.
     */
    private boolean isOfSequence(List<Line> lines, List<Integer> bare, int i, CleaningRecord record) {
        int place = bare.indexOf(i);
        if (isLast(lines, i)) {
            return true;
        }
        boolean sure = !endsCopy(lines) || !countsFromOne(lines, bare) || isInsideSentence(lines, i);
        boolean counts = IntStream.of(place - 1, place + 1)
                .filter(other -> other >= 0 && other < bare.size())
                .anyMatch(other -> {
                    int step = (value(lines.get(i)) - value(lines.get(bare.get(other)))) * (place - other);
                    return step > 0 && step <= MOST_PAGES_WITHOUT_NUMBER + 1;
                });
        return counts && sure
                || isAtPageEnd(lines, i, record)
                || i > 0 && isDecorated(lines.get(i - 1))
                || i + 1 < lines.size() && isDecorated(lines.get(i + 1));
    }

    /** Whether a page ends or begins beside a line. */
    private static boolean isAtPageEnd(List<Line> lines, int i, CleaningRecord record) {
        return i > 0 && record.isPageBreak(lines.get(i - 1).end(), lines.get(i).start())
                || i + 1 < lines.size()
                        && record.isPageBreak(
                                lines.get(i).end(), lines.get(i + 1).start());
    }

    /** Whether a page ends beside each of several numbers, or the copy: no section numbers stand only there. */
    private static boolean areAtPageEnds(List<Line> lines, List<Integer> bare, CleaningRecord record) {
        return bare.size() > 1
                && bare.stream().allMatch(i -> i == 0 || i == lines.size() - 1 || isAtPageEnd(lines, i, record));
    }

    private static boolean countsFromOne(List<Line> lines, List<Integer> bare) {
        for (int n = 0; n < bare.size(); n++) {
            if (value(lines.get(bare.get(n))) != n + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether several numbers count from one, and most are nearer to each other than those of pages: they are those of paragraphs. */
    private static boolean areClose(List<Line> lines, List<Integer> bare) {
        long near = IntStream.range(1, bare.size())
                .filter(n -> bare.get(n) - bare.get(n - 1) < NEAREST)
                .count();
        return bare.size() >= SEVERAL && 2 * near >= bare.size() && countsFromOne(lines, bare);
    }

    /** Whether all stand a page apart between numbered paragraphs that count on across them. */
    private boolean areBetweenParagraphs(List<Line> lines, List<Integer> bare) {
        for (int n = 0; n < bare.size(); n++) {
            int at = bare.get(n);
            OptionalInt above = IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                    .filter(i -> number(lines.get(i)).isPresent())
                    .findFirst();
            OptionalInt below = IntStream.range(at + 1, lines.size())
                    .filter(i -> number(lines.get(i)).isPresent())
                    .findFirst();
            boolean near = n > 0 && at - bare.get(n - 1) < NEAREST;
            if (near || above.isEmpty() || below.isPresent() && !countsOn(lines, above.getAsInt(), below.getAsInt())) {
                return false;
            }
        }
        return true;
    }

    private boolean countsOn(List<Line> lines, int above, int below) {
        return number(lines.get(above)).getAsInt() + 1
                == number(lines.get(below)).getAsInt();
    }

    /** Returns the number of the paragraph that begins with a line. */
    private OptionalInt number(Line line) {
        return forms.marks()
                .find(line.text())
                .map(found -> found.mark().number())
                .orElse(OptionalInt.empty());
    }

    /** Whether the numbers ascend; those in a frame, which may be marks, only if one surely is that of a page. */
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

    /** Returns a number, negative if it stands in brackets or another frame, which page numbers seldom do. */
    private static int value(Line line) {
        String digits = FRAMES.matcher(line.text()).replaceAll("");
        return digits.length() == line.text().length() ? Integer.parseInt(digits) : -Integer.parseInt(digits);
    }
}
