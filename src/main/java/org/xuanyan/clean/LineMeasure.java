package org.xuanyan.clean;

import java.util.List;

/**
 * How wide the lines of a print are. Some programs leave out a hyphen at the end of a line and write the next line behind it:
 * such a line is longer than the measure, and only what goes beyond it stood in the last of its printed lines.
 *
 * @param width of a full line, in cells
 * @param joins whether some lines are two printed lines
 */
record LineMeasure(double width, boolean joins) {

    /** The share of lines that are not longer than the measure. */
    private static final double LONGEST = 0.95;

    /** Most lines are full, and a few are longer. */
    private static final double FULL = 0.75;

    /** A line that is longer than the measure by this factor is two printed lines. */
    private static final double BEYOND = 1.2;

    /** A full line is at least this share of the measure. */
    private static final double LEAST = 0.85;

    /** The greatest share of lines that are two printed lines, and the least of full ones. */
    private static final double MOST_JOINED = 0.3;

    private static final double FEWEST_FULL = 0.4;

    /** Measures some lines. */
    static LineMeasure of(List<Line> lines) {
        List<Double> widths = lines.stream().map(line -> line.layout().width()).toList();
        double usual = Quantile.of(widths, FULL);
        List<Double> single =
                widths.stream().filter(width -> width <= BEYOND * usual).toList();
        long full = single.stream().filter(width -> width >= LEAST * usual).count();
        boolean joins = single.size() < widths.size()
                && widths.size() - single.size() <= MOST_JOINED * widths.size()
                && full >= FEWEST_FULL * widths.size();
        return new LineMeasure(Quantile.of(joins ? single : widths, LONGEST), joins);
    }

    /** Whether a line is two printed lines. */
    boolean isJoined(Line line) {
        return joins && line.layout().width() > BEYOND * width;
    }

    /** Returns how wide the last printed line of a line is. */
    double last(Line line) {
        double last = line.layout().width();
        while (joins && last > BEYOND * width) {
            last -= width;
        }
        return last;
    }
}
