package org.xuanyan.locale;

/** Writes percentages as people read them. */
public final class Percent {

    private Percent() {}

    /** Returns a percentage cut off after one decimal, not rounded, so that only the whole is 100. */
    public static double floor(double percent) {
        return Math.floor(percent * 10) / 10;
    }

    /** Returns a percentage cut off in this way as text, e.g. {@code 48.8%} and {@code 100%}. */
    public static String text(double percent) {
        double share = floor(percent);
        return share == 100 ? "100%" : share + "%";
    }
}
