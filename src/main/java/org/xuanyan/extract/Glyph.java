package org.xuanyan.extract;

import org.xuanyan.text.Punctuation;

/**
 * A character or ligature on a printed page. Places are in points, as a reader sees the page: x to the right, y
 * downward.
 *
 * @param text U+FFFD if the file does not say which character it is
 * @param left the left edge
 * @param right the right edge
 * @param baseline y of the line on which it stands
 * @param size of the font
 * @param bold whether the font is heavier than usual
 * @param raised whether it is a small mark above the line
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold, boolean raised) {

    /** Full-width marks whose ink is in the left half of their square, beside those that close a pair. */
    private static final String HALF = "。，、；：！？";

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u3000");
    }

    /** Whether it is of a writing system that divides words by spaces. */
    boolean isWestern() {
        return text.chars().allMatch(c -> c < 0x2000);
    }

    /**
     * Returns where its ink ends. A closing mark fills only the left half of its square, and at the end of a line the other
     * half may stand outside the column.
     */
    double inkRight() {
        return Punctuation.isClosing(text.charAt(0)) || HALF.indexOf(text.charAt(0)) >= 0 ? (left + right) / 2 : right;
    }

    /** Returns the glyph as a mark of the line on which it is small. */
    Glyph raisedTo(double line) {
        return new Glyph(text, left, right, line, size, bold, baseline < line - size / 10);
    }
}
