package org.xuanyan.collate;

import java.util.Arrays;
import org.xuanyan.text.IncreasingSubsequence;

/**
 * Finds places that two texts certainly have in common: runs of characters that occur once in each text, in the same
 * order. Takes O(n log n) time.
 */
final class UniqueRuns {

    /** Long enough to be rare, short enough to fit between two damaged places. */
    private static final int LENGTH = 12;

    /** The low bits of a key are the place of a run, the high bits its hash. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private UniqueRuns() {}

    /**
     * Returns pairs of places, ascending in both texts; none for texts of 2^24 characters or more.
     *
     * @param strict whether a run must be unique on the left, too; otherwise the first of several counts
     * @return each pair as {@code place in left << 32 | place in right}
     */
    static long[] of(int[] left, int[] right, boolean strict) {
        if (Math.max(left.length, right.length) > PLACE_MASK) {
            return new long[0];
        }
        long[] inLeft = runs(left);
        long[] inRight = runs(right);
        long[] pairs = new long[Math.min(inLeft.length, inRight.length)];
        int count = 0;
        for (int l = 0, r = 0; l < inLeft.length && r < inRight.length; ) {
            int order = Long.compare(inLeft[l] >>> PLACE_BITS, inRight[r] >>> PLACE_BITS);
            boolean certain = strict ? isSingle(inLeft, l) : isFirst(inLeft, l);
            if (order == 0 && certain && isSingle(inRight, r)) {
                int leftPlace = (int) (inLeft[l] & PLACE_MASK);
                int rightPlace = (int) (inRight[r] & PLACE_MASK);
                if (Arrays.equals(left, leftPlace, leftPlace + LENGTH, right, rightPlace, rightPlace + LENGTH)) {
                    pairs[count++] = (long) leftPlace << Integer.SIZE | rightPlace;
                }
            }
            l += order <= 0 ? 1 : 0;
            r += order > 0 ? 1 : 0;
        }
        long[] found = Arrays.copyOf(pairs, count);
        Arrays.sort(found);
        return ascending(found);
    }

    /** Returns the key of every run, sorted. */
    private static long[] runs(int[] codes) {
        long[] keys = new long[Math.max(0, codes.length - LENGTH + 1)];
        for (int place = 0; place < keys.length; place++) {
            long hash = 0;
            for (int i = place; i < place + LENGTH; i++) {
                hash = (hash ^ codes[i]) * MULTIPLIER;
                hash ^= hash >>> Integer.SIZE;
            }
            keys[place] = hash << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static boolean isFirst(long[] keys, int i) {
        return i == 0 || keys[i - 1] >>> PLACE_BITS != keys[i] >>> PLACE_BITS;
    }

    private static boolean isSingle(long[] keys, int i) {
        long hash = keys[i] >>> PLACE_BITS;
        return isFirst(keys, i) && (i + 1 == keys.length || keys[i + 1] >>> PLACE_BITS != hash);
    }

    /** Returns a longest subsequence of the pairs that ascends on the right, too. */
    private static long[] ascending(long[] pairs) {
        return Arrays.stream(IncreasingSubsequence.longest(pairs.length, i -> (int) pairs[i]))
                .mapToLong(i -> pairs[i])
                .toArray();
    }
}
