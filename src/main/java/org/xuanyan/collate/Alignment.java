package org.xuanyan.collate;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.List;

/**
 * Which character of a copy is which character of the text. Places that both certainly have are paired first; what lies
 * between two of them is short and compared character by character.
 */
final class Alignment {

    /**
     * More cells than this are not compared: two texts that differ so much there have nothing to do with each other.
     */
    private static final long MOST_CELLS = 1L << 22;

    private final Projection copy;
    private final Projection text;
    private final int[] partners;

    private Alignment(Projection copy, Projection text) {
        this.copy = copy;
        this.text = text;
        this.partners = new int[text.size()];
    }

    /**
     * Returns for each character of the text its place in the copy, or -1; the places rise.
     */
    static int[] of(Projection copy, Projection text) {
        Alignment alignment = new Alignment(copy, text);
        alignment.align();
        new Smoothing(copy, text, alignment.partners).smooth();
        return alignment.partners;
    }

    /** Most copies, once their edits are carried out, are the text; where not, certain places divide the work. */
    private void align() {
        Arrays.fill(partners, -1);
        Gap rest = trimmed(new Gap(0, copy.size(), 0, text.size()));
        if (!rest.isOneSided()) {
            divide(rest, true);
        }
    }

    /**
     * Compares a stretch in the pieces into which anchors divide it.
     *
     * @param strict whether an anchor has to be the only one of its kind in the copy, too
     */
    private void divide(Gap gap, boolean strict) {
        int c = gap.copyStart();
        int t = gap.textStart();
        int[] copyCodes = Arrays.copyOfRange(copy.codes(), c, gap.copyEnd());
        int[] textCodes = Arrays.copyOfRange(text.codes(), t, gap.textEnd());
        for (long anchor : UniqueRuns.of(copyCodes, textCodes, strict)) {
            int anchorInCopy = gap.copyStart() + (int) (anchor >>> Integer.SIZE);
            int anchorInText = gap.textStart() + (int) anchor;
            if (anchorInCopy >= c && anchorInText >= t) {
                compare(trimmed(new Gap(c, anchorInCopy, t, anchorInText)), strict);
                partners[anchorInText] = anchorInCopy;
                c = anchorInCopy + 1;
                t = anchorInText + 1;
            }
        }
        compare(trimmed(new Gap(c, gap.copyEnd(), t, gap.textEnd())), strict);
    }

    /** A stretch of both sides that is still to be compared; the ends are exclusive. */
    private record Gap(int copyStart, int copyEnd, int textStart, int textEnd) {

        private boolean isOneSided() {
            return copyStart == copyEnd || textStart == textEnd;
        }
    }

    /** Pairs what a stretch has in common at both ends, and returns what is left. */
    private Gap trimmed(Gap gap) {
        int c = gap.copyStart();
        int t = gap.textStart();
        while (c < gap.copyEnd() && t < gap.textEnd() && copy.codes()[c] == text.codes()[t]) {
            partners[t++] = c++;
        }
        int cEnd = gap.copyEnd();
        int tEnd = gap.textEnd();
        while (cEnd > c && tEnd > t && copy.codes()[cEnd - 1] == text.codes()[tEnd - 1]) {
            partners[--tEnd] = --cEnd;
        }
        return new Gap(c, cEnd, t, tEnd);
    }

    private void compare(Gap gap, boolean strict) {
        if (gap.isOneSided()) {
            return;
        }
        if ((long) (gap.copyEnd() - gap.copyStart()) * (gap.textEnd() - gap.textStart()) > MOST_CELLS) {
            if (strict) {
                divide(gap, false);
            }
            return;
        }
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(
                        boxed(copy.codes(), gap.copyStart(), gap.copyEnd()),
                        boxed(text.codes(), gap.textStart(), gap.textEnd()),
                        null);
        int c = gap.copyStart();
        int t = gap.textStart();
        for (Change change : changes) {
            while (c < gap.copyStart() + change.startOriginal) {
                partners[t++] = c++;
            }
            c = gap.copyStart() + change.endOriginal;
            t = gap.textStart() + change.endRevised;
        }
        while (c < gap.copyEnd() && t < gap.textEnd()) {
            partners[t++] = c++;
        }
    }

    private static List<Integer> boxed(int[] codes, int start, int end) {
        return Arrays.stream(codes, start, end).boxed().toList();
    }
}
