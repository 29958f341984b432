package org.xuanyan.clean;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** Which characters stand beside each other in words; known for all pairs with a character that is not common. */
final class Neighbours {

    private final BitSet common;

    /** A character → those that follow it in words. */
    private final Map<Character, String> followers = new TreeMap<>();

    Neighbours(CleaningWords words) {
        common =
                words.characters(CleaningGroup.COMMON_CHARACTERS).chars().collect(BitSet::new, BitSet::set, BitSet::or);
        words.words(CleaningGroup.NEIGHBOURS).forEach(line -> followers.put(line.charAt(0), line.substring(1)));
    }

    /** Whether a character makes no word with the one before it, nor with the one after it. */
    boolean isStranger(CharSequence text, int i) {
        return !followers.isEmpty()
                && !common.get(text.charAt(i))
                && !(i > 0 && follows(text.charAt(i - 1), text.charAt(i)))
                && !(i + 1 < text.length() && follows(text.charAt(i), text.charAt(i + 1)));
    }

    private boolean follows(char first, char second) {
        return followers.getOrDefault(first, "").indexOf(second) >= 0;
    }
}
