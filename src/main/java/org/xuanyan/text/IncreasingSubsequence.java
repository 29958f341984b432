package org.xuanyan.text;

import java.util.function.IntUnaryOperator;

/** The longest strictly increasing subsequence of a sequence of numbers, by patience sorting. */
public final class IncreasingSubsequence {

    private IncreasingSubsequence() {}

    /**
     * Returns the indices of a longest increasing subsequence, ascending. Takes O(n log n) time.
     *
     * @param size the length of the sequence
     * @param value the number at an index, e.g. {@code i -> places[i]}; the numbers 3, 1, 2, 5 give 1, 2, 3
     */
    public static int[] longest(int size, IntUnaryOperator value) {
        int[] tails = new int[size];
        int[] previous = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int next = value.applyAsInt(i);
            int at = BinarySearch.firstIndex(length, tail -> value.applyAsInt(tails[tail]) >= next);
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        int[] longest = new int[length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            longest[--length] = i;
        }
        return longest;
    }
}
