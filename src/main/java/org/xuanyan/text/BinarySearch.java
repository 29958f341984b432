package org.xuanyan.text;

import java.util.function.IntPredicate;

/** Finds a place in an ordered sequence without looking at all of it. */
public final class BinarySearch {

    private BinarySearch() {}

    /**
     * Returns the first index that has reached something; {@code size} if no index has. Looks at log n indices.
     *
     * @param size the number of indices, 0-based
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
