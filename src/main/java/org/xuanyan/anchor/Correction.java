package org.xuanyan.anchor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import org.xuanyan.language.EditorialWords;

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

    /** Characters that turn or count what a sentence says. */
    private final String weighty;

    Correction(EditorialWords words) {
        this.weighty = words.weighty();
    }

    /** Whether one text may be the other with its typing mistakes mended, whichever of them has the mistakes. */
    boolean isSlight(String one, String other) {
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
    private boolean isWeighty(List<Integer> characters) {
        return characters.stream().anyMatch(c -> Character.isDigit(c) || weighty.indexOf(c) >= 0);
    }
}
