package org.xuanyan.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.text.ListNumerals;

/**
 * The levels of headings that begin with a letter or a Roman numeral: {@code A. Peace} below {@code I. Politics}. The first
 * series is that of sections; a series of another style that begins inside it is one level below, and ends when the outer one
 * goes on.
 */
final class HeadingLevels {

    /** The numbering of one level: its style, named by its first numeral, and its last value. */
    private record Series(String style, int last) {

        Series next() {
            return new Series(style, last + 1);
        }

        boolean isLast(String numeral) {
            return ListNumerals.shown(last, style).equals(numeral);
        }
    }

    private final ParagraphMarks marks;
    private final List<Series> open = new ArrayList<>();
    private boolean annex;

    HeadingLevels(ParagraphMarks marks) {
        this.marks = marks;
    }

    /** Returns whether the next heading of a text stands inside a section. */
    boolean isInner(String heading) {
        Optional<String> numeral = numeral(heading);
        if (numeral.isEmpty() || !continues(numeral.get()) && !begins(numeral.get())) {
            return false;
        }
        return annex || open.size() > 1;
    }

    /** Whether the second of two headings begins a series inside the first, e.g. {@code A. Peace} below {@code II. Politics}. */
    boolean isFirstBelow(String outer, String inner) {
        Optional<String> first = numeral(inner).filter(ListNumerals::isFirst);
        return first.isPresent()
                && numeral(outer).filter(each -> !each.equals(first.get())).isPresent();
    }

    private Optional<String> numeral(String heading) {
        return marks.findInOrder(heading)
                .map(found -> Normalizer.normalize(found.mark().numeral(), Normalizer.Form.NFKC));
    }

    /** Begins an annex, which has series of its own, inside it. */
    void beginAnnex() {
        open.clear();
        annex = true;
    }

    private boolean continues(String numeral) {
        for (int level = open.size() - 1; level >= 0; level--) {
            Series next = open.get(level).next();
            if (next.isLast(numeral)) {
                open.subList(level, open.size()).clear();
                open.add(next);
                return true;
            }
        }
        return false;
    }

    private boolean begins(String numeral) {
        if (!ListNumerals.isFirst(numeral)) {
            return false;
        }
        for (int level = 0; level < open.size(); level++) {
            if (open.get(level).style().equals(numeral)) {
                open.subList(level, open.size()).clear();
            }
        }
        open.add(new Series(numeral, 1));
        return true;
    }
}
