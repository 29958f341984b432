package org.xuanyan.locale;

/** Shares as people read them. */
public final class Percent {

    private Percent() {}

    /** Returns a share with one decimal, cut off and not rounded, so that only the whole is 100. */
    public static double floor(double percent) {
        return Math.floor(percent * 10) / 10;
    }

    /** Returns the same as text, e.g. {@code 48.8%} and {@code 100%}. */
    public static String text(double percent) {
        double share = floor(percent);
        return share == 100 ? "100%" : share + "%";
    }
}
