package org.xuanyan.anchor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import org.xuanyan.language.EditorialWords;

/**
 * Tells a corrected typing mistake from a change of meaning. A correction is slight: a few characters here and there,
 * never a clause, a figure or a negation. An editor decides about larger changes.
 */
final class Correction {

    /** The most characters of one mistake. */
    private static final int LONGEST = 3;

    /** One character in this number may be changed. */
    private static final int SHARE = 12;

    /** This many characters may be changed in any text, however short. */
    private static final int FEWEST = 3;

    /** Characters that negate or count. */
    private final String weighty;

    Correction(EditorialWords words) {
        this.weighty = words.weighty();
    }

    /** Whether two texts may differ only by typing mistakes, whichever of them has the mistakes. */
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

    /** Whether one of the characters negates or counts. */
    private boolean isWeighty(List<Integer> characters) {
        return characters.stream().anyMatch(c -> Character.isDigit(c) || weighty.indexOf(c) >= 0);
    }
}
