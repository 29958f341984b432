package org.xuanyan.picture;

import java.util.Arrays;

/**
 * The straight edges of one outline, in fixed-point numbers, because floating-point rasterisers differ between machines. A
 * pixel is {@link #UNIT} wide and high; the vertical axis points downwards.
 */
final class Edges implements Outline {

    /** Parts of a pixel. */
    static final int UNIT = 256;

    /** Into so many straight pieces a curve is divided: of a character of 200 pixels they are off by less than a tenth of a pixel. */
    private static final int PIECES = 8;

    private final int size;
    private final int left;
    private final int baseline;

    /** Each edge takes four numbers: x and y of its beginning, then of its end. */
    private int[] numbers = new int[512];

    private int count;

    /** Where the numbers of the edges begin that touch the chosen row. */
    private int[] chosen = {};

    private int chosenCount;
    private int startX;
    private int startY;
    private int atX;
    private int atY;

    /**
     * Takes an outline, which {@link #close} ends.
     *
     * @param size of the em square, in pixels
     * @param left where the outline begins, in parts of a pixel
     * @param baseline in pixels from the top
     */
    Edges(int size, int left, int baseline) {
        this.size = size;
        this.left = left;
        this.baseline = baseline * UNIT;
    }

    @Override
    public void moveTo(int x, int y) {
        close();
        startX = x(x);
        startY = y(y);
        atX = startX;
        atY = startY;
    }

    @Override
    public void lineTo(int x, int y) {
        edge(x(x), y(y));
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        int[] xs = {atX, x(x1), x(x2), x(x)};
        int[] ys = {atY, y(y1), y(y2), y(y)};
        for (int i = 1; i <= PIECES; i++) {
            edge(along(xs, i), along(ys, i));
        }
    }

    /** Ends the last contour. */
    void close() {
        edge(startX, startY);
    }

    private int x(int unit) {
        return left + scaled(unit);
    }

    private int y(int unit) {
        return baseline - scaled(unit);
    }

    private int scaled(int unit) {
        return Math.floorDiv(unit * size * UNIT, Typeface.EM);
    }

    private void edge(int x, int y) {
        if (y != atY) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = atX;
            numbers[count++] = atY;
            numbers[count++] = x;
            numbers[count++] = y;
        }
        atX = x;
        atY = y;
    }

    private static int along(int[] at, int piece) {
        long t = piece;
        long u = PIECES - t;
        long sum = at[0] * u * u * u + 3 * at[1] * u * u * t + 3 * at[2] * u * t * t + at[3] * t * t * t;
        return (int) Math.floorDiv(sum, (long) PIECES * PIECES * PIECES);
    }

    /** Returns the leftmost place that an edge touches, in parts of a pixel; without edges, the greatest number. */
    int left() {
        return least(0);
    }

    /** Returns the rightmost place that an edge touches; without edges, the least number. */
    int right() {
        return greatest(0);
    }

    /** Returns the highest place that an edge touches; without edges, the greatest number. */
    int top() {
        return least(1);
    }

    /** Returns the lowest place that an edge touches; without edges, the least number. */
    int bottom() {
        return greatest(1);
    }

    private int least(int first) {
        int least = Integer.MAX_VALUE;
        for (int i = first; i < count; i += 2) {
            least = Math.min(least, numbers[i]);
        }
        return least;
    }

    private int greatest(int first) {
        int greatest = Integer.MIN_VALUE;
        for (int i = first; i < count; i += 2) {
            greatest = Math.max(greatest, numbers[i]);
        }
        return greatest;
    }

    /** Chooses the edges that touch a row of pixels, which is crossed by several lines. */
    void choose(int row) {
        if (chosen.length < count()) {
            chosen = new int[count()];
        }
        chosenCount = 0;
        for (int i = 0; i < count; i += 4) {
            int from = numbers[i + 1];
            int to = numbers[i + 3];
            if (Math.min(from, to) < (row + 1) * UNIT && Math.max(from, to) >= row * UNIT) {
                chosen[chosenCount++] = i;
            }
        }
    }

    /**
     * Finds where the chosen edges cross a horizontal line.
     *
     * @param y in their row
     * @param crossings receives the places in their order, each times two, plus one if the edge goes down
     * @return how many
     */
    int cross(int y, int[] crossings) {
        int found = 0;
        for (int each = 0; each < chosenCount; each++) {
            int i = chosen[each];
            int from = numbers[i + 1];
            int to = numbers[i + 3];
            boolean down = from <= y && y < to;
            if (down || to <= y && y < from) {
                long run = (long) (y - from) * (numbers[i + 2] - numbers[i]);
                int x = numbers[i] + (int) Math.floorDiv(run, (long) to - from);
                crossings[found++] = 2 * x + (down ? 1 : 0);
            }
        }
        Arrays.sort(crossings, 0, found);
        return found;
    }

    /** Returns how many edges there are. */
    int count() {
        return count / 4;
    }
}
