package org.xuanyan.anchor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * Tells a mended typing mistake from a text that says something else. It is slight: a few characters here and there, never
 * a clause, a figure or a negation. What is more is for a person to say.
 */
final class Correction {

    /** A mistake is not longer. */
    private static final int LONGEST = 3;

    /** One character in so many may be changed. */
    private static final int SHARE = 12;

    /** A short text, too, may have a mistake. */
    private static final int FEWEST = 3;

    private static final String NEGATIONS = "不未非无没莫勿否毋";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    private Correction() {}

    /** Whether one text may be the other with its typing mistakes mended, whichever of them has the mistakes. */
    static boolean isSlight(String one, String other) {
        int changed = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(characters(one), characters(other)).getDeltas()) {
            List<Integer> before = delta.getSource().getLines();
            List<Integer> after = delta.getTarget().getLines();
            int length = Math.max(before.size(), after.size());
            if (length > LONGEST || isWeighty(before) || isWeighty(after)) {
                return false;
            }
            changed += length;
        }
        return changed <= Math.max(FEWEST, Math.min(one.length(), other.length()) / SHARE);
    }

    private static List<Integer> characters(String text) {
        return text.codePoints().boxed().toList();
    }

    /** Whether characters turn or count what a sentence says. */
    private static boolean isWeighty(List<Integer> characters) {
        return characters.stream()
                .anyMatch(c -> Character.isDigit(c) || NEGATIONS.indexOf(c) >= 0 || NUMERALS.indexOf(c) >= 0);
    }
}
