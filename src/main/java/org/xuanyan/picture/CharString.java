package org.xuanyan.picture;

import java.nio.ByteBuffer;

/**
 * Reads one outline of a CFF font: a charstring of type 2 (Adobe Technical Note 5177), without subroutines and hints, of which our
 * font has none. Coordinates are whole numbers.
 */
final class CharString {

    private static final int MOST_OPERANDS = 48;

    private final ByteBuffer code;
    private final Outline outline;
    private final int[] operands = new int[MOST_OPERANDS];
    private int count;
    private int next;
    private int x;
    private int y;

    private CharString(ByteBuffer code, Outline outline) {
        this.code = code;
        this.outline = outline;
    }

    /** Draws an outline. */
    static void draw(ByteBuffer code, Outline outline) {
        new CharString(code, outline).run();
    }

    private void run() {
        while (code.hasRemaining()) {
            int first = code.get() & 0xFF;
            if (first == 28 || first >= 32) {
                operands[count++] = number(first);
            } else {
                // A width may stand before the operands of the first move; what is needed is at the end.
                operate(first == 12 ? 100 + (code.get() & 0xFF) : first);
                count = 0;
                next = 0;
            }
        }
    }

    private int number(int first) {
        if (first == 28) {
            return code.getShort();
        } else if (first < 247) {
            return first - 139;
        } else if (first < 251) {
            return (first - 247) * 256 + (code.get() & 0xFF) + 108;
        } else if (first < 255) {
            return -(first - 251) * 256 - (code.get() & 0xFF) - 108;
        }
        throw new IllegalStateException("outlines of this font have whole numbers only");
    }

    private void operate(int operator) {
        switch (operator) {
            case 4 -> move(0, operands[count - 1]);
            case 21 -> move(operands[count - 2], operands[count - 1]);
            case 22 -> move(operands[count - 1], 0);
            case 5 -> lines(count);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(count);
            case 24 -> {
                curves(count - 2);
                lines(count);
            }
            case 25 -> {
                lines(count - 6);
                curves(count);
            }
            case 26 -> straightCurves(false);
            case 27 -> straightCurves(true);
            case 30 -> alternatingCurves(false);
            case 31 -> alternatingCurves(true);
            case 14 -> {}
            default -> throw new IllegalStateException("outlines of this font have no operator " + operator);
        }
    }

    private int take() {
        return operands[next++];
    }

    private void move(int dx, int dy) {
        x += dx;
        y += dy;
        outline.moveTo(x, y);
    }

    private void line(int dx, int dy) {
        x += dx;
        y += dy;
        outline.lineTo(x, y);
    }

    private void curve(int dx1, int dy1, int dx2, int dy2, int dx3, int dy3) {
        int x1 = x + dx1;
        int y1 = y + dy1;
        int x2 = x1 + dx2;
        int y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        outline.curveTo(x1, y1, x2, y2, x, y);
    }

    private void lines(int end) {
        while (next + 2 <= end) {
            line(take(), take());
        }
    }

    private void alternatingLines(boolean horizontalFirst) {
        for (boolean horizontal = horizontalFirst; next < count; horizontal = !horizontal) {
            int length = take();
            line(horizontal ? length : 0, horizontal ? 0 : length);
        }
    }

    private void curves(int end) {
        while (next + 6 <= end) {
            curve(take(), take(), take(), take(), take(), take());
        }
    }

    /** Curves that begin and end in the same direction; the first may begin a little beside it. */
    private void straightCurves(boolean horizontal) {
        int beside = count % 4 == 1 ? take() : 0;
        while (next + 4 <= count) {
            int begin = take();
            int dx = take();
            int dy = take();
            int end = take();
            if (horizontal) {
                curve(begin, beside, dx, dy, end, 0);
            } else {
                curve(beside, begin, dx, dy, 0, end);
            }
            beside = 0;
        }
    }

    /** Curves that begin in one direction and end in the other; the last may end a little beside it. */
    private void alternatingCurves(boolean horizontalFirst) {
        for (boolean horizontal = horizontalFirst; next + 4 <= count; horizontal = !horizontal) {
            int begin = take();
            int dx = take();
            int dy = take();
            int end = take();
            int beside = count - next == 1 ? take() : 0;
            if (horizontal) {
                curve(begin, 0, dx, dy, beside, end);
            } else {
                curve(0, begin, dx, dy, end, beside);
            }
        }
    }
}
