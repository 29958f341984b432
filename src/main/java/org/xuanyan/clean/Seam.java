package org.xuanyan.clean;

import java.util.Optional;

/**
 * Where two lines meet.
 *
 * @param first whether the line before begins its paragraph
 * @param announced whether the line before announces the text, e.g. {@code 宣言如下：}
 * @param numbered whether the line before begins with the number of a paragraph
 * @param item whether the paragraph before is an item of a list
 * @param next the line below; empty if the line is the last one
 * @param paragraph whether more paragraphs than sentences inside them begin like the line; empty if that is not known
 */
record Seam(
        Line before,
        boolean first,
        boolean announced,
        boolean numbered,
        boolean item,
        Line line,
        Optional<Line> next,
        Optional<Boolean> paragraph) {

    /** The number of characters that a message quotes on each side of a seam. */
    private static final int QUOTED = 10;

    /** Returns the last words before the seam. */
    String end() {
        return before.text().substring(Math.max(0, before.text().length() - QUOTED));
    }

    /** Returns the first words after the seam. */
    String beginning() {
        return line.text().substring(0, Math.min(QUOTED, line.text().length()));
    }
}
