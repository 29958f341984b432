package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The value below which a share of all values lies; 0.5 is the median. */
final class Quantile {

    private Quantile() {}

    /** Returns one of the values; 0 if there are none. */
    static double of(List<Double> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
