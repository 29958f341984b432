package org.xuanyan.clean;

import java.util.Arrays;

/** The characters of a line that is being read, with their places in the copy. */
final class LineBuffer {

    private final StringBuilder words = new StringBuilder();
    private int[] offsets = new int[64];

    /** Adds a character that stands for what the copy has at an offset. */
    void append(char c, int offset) {
        if (offsets.length == words.length()) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[words.length()] = offset;
        words.append(c);
    }

    /** Adds characters that all stand for what the copy has at an offset. */
    void append(String text, int offset) {
        text.chars().forEach(c -> append((char) c, offset));
    }

    /** Returns what was added as a line, with the blanks at its ends, and begins the next one. */
    Line take(Line.Layout layout, Line.Role role) {
        Line line = new Line(words.toString(), Arrays.copyOf(offsets, words.length()), layout, role);
        words.setLength(0);
        return line;
    }
}
