package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.text.Legibility;

/**
 * Invisible characters: byte order marks, zero-width spaces and joiners, soft hyphens, variation selectors, and marks
 * that change the direction of writing.
 */
final class StripInvisible implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        BitSet gone = new BitSet();
        line.text().codePoints().reduce(0, (i, c) -> {
            int next = i + Character.charCount(c);
            if (Legibility.isIgnorable(c)) {
                gone.set(i, next);
            }
            return next;
        });
        return line.without(gone);
    }
}
