package org.xuanyan.text;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The set of n-grams of a text: all runs of n neighbouring characters. Measures the similarity of two wordings without
 * knowing where words end, which Chinese does not show.
 */
public final class CharacterNgrams {

    /** The number of UTF-16 code units that fit into one {@code long}. */
    private static final int LONGEST = Long.SIZE / Character.SIZE;

    private final long[] sorted;

    private CharacterNgrams(long[] sorted) {
        this.sorted = sorted;
    }

    /** Returns the bigrams of a text. */
    public static CharacterNgrams bigrams(String text) {
        return of(text, 2);
    }

    /**
     * Returns the n-grams of a text.
     *
     * @param n in UTF-16 code units, 1 to 4
     */
    public static CharacterNgrams of(String text, int n) {
        if (n < 1 || n > LONGEST) {
            throw new IllegalArgumentException("n is 1 to 4, not " + n);
        }
        long[] all = new long[Math.max(0, text.length() - n + 1)];
        for (int start = 0; start < all.length; start++) {
            for (int i = start; i < start + n; i++) {
                all[start] = all[start] << Character.SIZE | text.charAt(i);
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return new CharacterNgrams(Arrays.copyOf(all, kept));
    }

    /** Returns the n-grams, each as one number, ascending. */
    public LongStream stream() {
        return Arrays.stream(sorted);
    }

    /** Returns the number of different n-grams. */
    public int size() {
        return sorted.length;
    }

    /** Returns how many n-grams are in both sets. Linear in their sizes. */
    public int shared(CharacterNgrams other) {
        int shared = 0;
        for (int i = 0, k = 0; i < sorted.length && k < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Returns Dice's coefficient, 0 (nothing in common) to 1 (the same n-grams); 0 for two empty sets. */
    public double dice(CharacterNgrams other) {
        return 2.0 * shared(other) / Math.max(1, sorted.length + other.sorted.length);
    }

    /** Returns the share of these n-grams that are in the other set, too: 0 to 1. */
    public double containedIn(CharacterNgrams other) {
        return (double) shared(other) / Math.max(1, sorted.length);
    }
}
