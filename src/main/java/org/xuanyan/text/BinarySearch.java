package org.xuanyan.text;

import java.util.function.IntPredicate;

/** Binary search in an ordered sequence that is given by a predicate. */
public final class BinarySearch {

    private BinarySearch() {}

    /**
     * Returns the first index for which a predicate is true; {@code size} if there is none. Tests O(log n) indices.
     *
     * @param size the number of indices; they begin with 0
     * @param reached false up to some index and true from there on, e.g. {@code i -> starts[i] >= offset}
     */
    public static int firstIndex(int size, IntPredicate reached) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
