package org.xuanyan.collate;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the characters of a copy with those of the text. Runs that occur exactly once on both sides are paired first;
 * the short stretches between them are compared character by character.
 */
final class Alignment {

    /**
     * Stretches with more cells than this are not compared: texts that differ so much there are unrelated.
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
     * Returns for each character of the text its place in the copy, or -1; the places ascend.
     */
    static int[] of(Projection copy, Projection text) {
        Alignment alignment = new Alignment(copy, text);
        alignment.align();
        new Smoothing(copy, text, alignment.partners).smooth();
        return alignment.partners;
    }

    /** Pairs equal ends first, because most emended copies equal the text; anchors divide what is left. */
    private void align() {
        Arrays.fill(partners, -1);
        Gap rest = trimmed(new Gap(0, copy.size(), 0, text.size()));
        if (!rest.isOneSided()) {
            divide(rest, true);
        }
    }

    /**
     * Compares a stretch in pieces, which unique runs (anchors) divide.
     *
     * @param strict whether an anchor must be unique in the copy, too
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

    /** A stretch of both sides that has not been compared yet; the ends are exclusive. */
    private record Gap(int copyStart, int copyEnd, int textStart, int textEnd) {

        private boolean isOneSided() {
            return copyStart == copyEnd || textStart == textEnd;
        }
    }

    /** Pairs the equal characters at both ends of a stretch, and returns the rest. */
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
