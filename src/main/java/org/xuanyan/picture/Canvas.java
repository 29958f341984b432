package org.xuanyan.picture;

import java.util.Arrays;

/**
 * A picture of grey levels from 0, the paper, to {@link #INK}, and one colour besides. It is drawn with whole numbers only, so that
 * it is the same on every machine.
 */
public final class Canvas {

    /** The level of full ink. */
    public static final int INK = 14;

    /** The level that stands for the colour. */
    public static final int COLOUR = 15;

    /** Lines at which the coverage of a row of pixels is measured. */
    private static final int LINES = 8;

    private static final int FULL = LINES * Edges.UNIT;

    private final int width;
    private final int height;
    private final byte[] levels;

    /** Makes an empty picture; its size is in pixels. */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.levels = new byte[width * height];
    }

    /** Fills a rectangle, in pixels. */
    public void fill(int left, int top, int right, int bottom, int level) {
        for (int row = top; row < bottom; row++) {
            Arrays.fill(levels, row * width + left, row * width + right, (byte) level);
        }
    }

    /**
     * Writes one line of text.
     *
     * @param size of the characters, in pixels
     * @param left in pixels
     * @param baseline in pixels from the top
     * @param level of the ink, at most {@link #INK}
     */
    public void write(String text, Typeface face, int size, int left, int baseline, int level) {
        int at = left * Edges.UNIT;
        int[] covered = new int[width + 1];
        for (int codePoint : text.codePoints().toArray()) {
            Edges edges = new Edges(size, at, baseline);
            face.draw(codePoint, edges);
            edges.close();
            draw(edges, covered, level);
            at += face.width(codePoint) * size * Edges.UNIT / Typeface.EM;
        }
    }

    /** Returns the width of a text, in pixels, rounded up. */
    public static int widthOf(String text, Typeface face, int size) {
        int units = text.codePoints().map(face::width).sum();
        return (units * size + Typeface.EM - 1) / Typeface.EM;
    }

    private void draw(Edges edges, int[] covered, int level) {
        int[] crossings = new int[edges.count()];
        int left = Math.max(0, Math.floorDiv(edges.left(), Edges.UNIT));
        int right = Math.min(width - 1, Math.floorDiv(edges.right(), Edges.UNIT));
        int last = Math.min(height - 1, Math.floorDiv(edges.bottom(), Edges.UNIT));
        for (int row = Math.max(0, Math.floorDiv(edges.top(), Edges.UNIT)); row <= last; row++) {
            edges.choose(row);
            for (int line = 0; line < LINES; line++) {
                int y = row * Edges.UNIT + (2 * line + 1) * Edges.UNIT / (2 * LINES);
                cover(crossings, edges.cross(y, crossings), covered);
            }
            take(row, left, right, covered, level);
        }
    }

    /** Adds what lies inside the outline on one line. */
    private void cover(int[] crossings, int count, int[] covered) {
        int winding = 0;
        for (int i = 0; i + 1 < count; i++) {
            winding += (crossings[i] & 1) == 1 ? 1 : -1;
            if (winding != 0) {
                span(crossings[i] >> 1, crossings[i + 1] >> 1, covered);
            }
        }
    }

    private void span(int from, int to, int[] covered) {
        int start = Math.max(0, from);
        int end = Math.min(width * Edges.UNIT, to);
        for (int pixel = start / Edges.UNIT; pixel * Edges.UNIT < end; pixel++) {
            int left = Math.max(start, pixel * Edges.UNIT);
            covered[pixel] += Math.min(end, (pixel + 1) * Edges.UNIT) - left;
        }
    }

    private void take(int row, int left, int right, int[] covered, int level) {
        for (int x = left; x <= right; x++) {
            if (covered[x] > 0) {
                int shade = (covered[x] * level + FULL / 2) / FULL;
                int at = row * width + x;
                levels[at] = (byte) Math.max(levels[at], shade);
                covered[x] = 0;
            }
        }
    }

    /**
     * Returns the picture as PNG.
     *
     * @param palette the colours of the 16 levels, as {@code 0xRRGGBB}
     */
    public byte[] png(int... palette) {
        return Png.of(width, height, levels, palette);
    }
}
