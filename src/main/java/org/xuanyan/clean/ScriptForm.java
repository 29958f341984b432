package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** Characters of the other script of a language, e.g. traditional ones; a text in this script does not have them. */
final class ScriptForm {

    private static final double THROUGHOUT = 0.05;

    private final BitSet other;

    ScriptForm(CleaningWords words) {
        other = words.characters(CleaningGroup.OTHER_SCRIPT).chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Whether a character belongs to the other script only. */
    boolean isOther(int c) {
        return other.get(c);
    }

    /** Whether there is such a character in a line. */
    boolean isIn(String line) {
        return line.chars().anyMatch(this::isOther);
    }

    /** Whether a whole text is in the other script. */
    boolean isThroughout(List<Line> lines) {
        long han = 0;
        long others = 0;
        for (Line line : lines) {
            han += line.text().codePoints().filter(Character::isIdeographic).count();
            others += line.text().chars().filter(this::isOther).count();
        }
        return others > THROUGHOUT * han;
    }
}
