package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.text.Legibility;

/** Invisible characters: byte order marks, zero-width spaces, soft hyphens. */
final class StripInvisible implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        BitSet gone = new BitSet();
        line.text().codePoints().reduce(0, (i, c) -> {
            int next = i + Character.charCount(c);
            if (Legibility.isInvisible(c)) {
                gone.set(i, next);
            }
            return next;
        });
        return line.without(gone);
    }
}
