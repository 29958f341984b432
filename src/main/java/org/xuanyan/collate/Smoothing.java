package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xuanyan.text.Punctuation;

/** Removes accidental pairs from an alignment, and moves differences so that they are whole lines. */
final class Smoothing {

    /** Fewer equal characters than this between two larger differences are accidental. */
    private static final int CHANCE = 4;

    private static final int MOST_PASSES = 8;

    /** How far a difference is moved at most to make it whole lines. */
    private static final int MOST_SLIDE = 1024;

    /** The move of a difference that cannot be moved. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Projection copy;
    private final Projection text;
    private final int[] partners;

    /**
     * Prepares the smoothing of an alignment.
     *
     * @param partners for each character of the text its place in the copy, or -1; modified in place
     */
    Smoothing(Projection copy, Projection text, int[] partners) {
        this.copy = copy;
        this.text = text;
        this.partners = partners;
    }

    void smooth() {
        // A dropped run enlarges the difference around it, so that further runs may become accidental.
        int pass = 0;
        while (pass < MOST_PASSES && dropChance()) {
            pass++;
        }
        extend();
        slide();
    }

    /**
     * Characters that follow each other directly on both sides.
     *
     * @param t first place in the text
     * @param c first place in the copy
     */
    private record Run(int t, int c, int length) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int t = 0, length; t < partners.length; t += length) {
            length = 1;
            if (partners[t] >= 0) {
                while (t + length < partners.length && partners[t + length] == partners[t] + length) {
                    length++;
                }
                runs.add(new Run(t, partners[t], length));
            }
        }
        return runs;
    }

    /** Drops short runs that are shorter than the differences around them. */
    private boolean dropChance() {
        List<Run> runs = runs();
        boolean dropped = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int before = difference(i == 0 ? new Run(0, 0, 0) : runs.get(i - 1), run);
            Run end = new Run(text.size(), copy.size(), 0);
            int after = difference(run, i + 1 == runs.size() ? end : runs.get(i + 1));
            boolean outer = i == 0 || i + 1 == runs.size();
            int both = outer ? Math.max(before, after) : Math.min(before, after);
            if (run.length() < CHANCE && run.length() < both && (!outer || both > 2 * CHANCE)) {
                Arrays.fill(partners, run.t(), run.t() + run.length(), -1);
                dropped = true;
            }
        }
        return dropped;
    }

    private static int difference(Run left, Run right) {
        return Math.max(right.t() - left.t(), right.c() - left.c()) - left.length();
    }

    /** Extends each run backwards over equal characters that were dropped as accidental. */
    private void extend() {
        for (int t = partners.length - 1; t > 0; t--) {
            if (partners[t] >= 0 && partners[t - 1] < 0) {
                int last = lastBefore(t - 1);
                while (t > 0
                        && partners[t - 1] < 0
                        && partners[t] - 1 > last
                        && copy.codes()[partners[t] - 1] == text.codes()[t - 1]) {
                    partners[t - 1] = partners[t] - 1;
                    t--;
                }
            }
        }
    }

    /** Returns the last place of the copy that is paired before a place of the text, or -1. */
    private int lastBefore(int t) {
        int before = t - 1;
        while (before >= 0 && partners[before] < 0) {
            before--;
        }
        return before < 0 ? -1 : partners[before];
    }

    /** Moves each stretch that only one side has so that it is whole lines or sentences, if its characters allow that. */
    private void slide() {
        for (int t = 1; t < partners.length; t++) {
            if (partners[t - 1] >= 0 && partners[t] > partners[t - 1] + 1) {
                slide(t);
            } else if (partners[t - 1] < 0 && partners[t] >= 0 && partners[t] == lastBefore(t) + 1) {
                slideText(t);
            }
        }
    }

    /**
     * Moves a stretch that only the text has.
     *
     * @param end its end in the text, exclusive
     */
    private void slideText(int end) {
        int start = end;
        while (start > 0 && partners[start - 1] < 0) {
            start--;
        }
        int shift = 0;
        while (shift < MOST_SLIDE && !(text.startsLine(start - shift) && text.startsLine(end - shift))) {
            int from = start - 1 - shift;
            if (from < 0 || partners[from] < 0 || text.codes()[from] != text.codes()[end - 1 - shift]) {
                return;
            }
            shift++;
        }
        for (int i = 1; i <= shift && shift < MOST_SLIDE; i++) {
            partners[end - i] = partners[start - i];
            partners[start - i] = -1;
        }
    }

    /**
     * Moves a stretch that only the copy has to whole lines, otherwise to whole sentences.
     *
     * @param t the place in the text after it
     */
    private void slide(int t) {
        int start = partners[t - 1] + 1;
        int end = partners[t];
        int left = 0;
        while (left < Math.min(t, MOST_SLIDE)
                && partners[t - 1 - left] == start - 1 - left
                && copy.codes()[start - 1 - left] == copy.codes()[end - 1 - left]) {
            left++;
        }
        int right = 0;
        while (right < Math.min(partners.length - t, MOST_SLIDE)
                && partners[t + right] == end + right
                && copy.codes()[start + right] == copy.codes()[end + right]) {
            right++;
        }
        int lines = shift(left, right, each -> copy.startsLine(start + each) && copy.startsLine(end + each));
        move(
                t,
                lines != NOWHERE
                        ? lines
                        : shift(left, right, each -> isAfterStop(start + each) && isAfterStop(end + each)));
    }

    /** Returns the smallest move that fits, to the left if negative; those to the left come first. */
    private static int shift(int left, int right, IntPredicate fits) {
        return IntStream.concat(IntStream.rangeClosed(0, left).map(each -> -each), IntStream.rangeClosed(1, right))
                .filter(fits)
                .findFirst()
                .orElse(NOWHERE);
    }

    private boolean isAfterStop(int place) {
        return place > 0 && Punctuation.STOPS.indexOf(copy.text().charAt(copy.ends()[place - 1] - 1)) >= 0;
    }

    private void move(int t, int shift) {
        if (shift == NOWHERE) {
            return;
        }
        int start = partners[t - 1] + 1;
        int end = partners[t];
        for (int i = 1; i <= -shift; i++) {
            partners[t - i] = end - i;
        }
        for (int i = 0; i < shift; i++) {
            partners[t + i] = start + i;
        }
    }
}
