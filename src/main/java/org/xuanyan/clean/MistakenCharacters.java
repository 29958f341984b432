package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.language.CleaningGroup;

/**
 * Characters that a program mistook for others, as the copy itself shows: in a word that it writes often, a character
 * stands that it does not have elsewhere, as in {@code 成贝国} beside many {@code 成员国}. For characters that look alike, such as {@code 末} and
 * {@code 未}, fewer times are enough.
 */
final class MistakenCharacters {

    private static final int WORD = 3;

    /** A word that occurs as often is one that the copy knows, whatever character stands in its middle. */
    private static final int OFTEN = 10;

    /** The same for characters that look alike. */
    private static final int SEVERAL = 3;

    /** Sets of characters that look alike. */
    private final List<String> alike;

    /** Words of three characters → how often they occur. */
    private final Map<String, Integer> words = new TreeMap<>();

    /** The same without the middle character: → the words. */
    private final Map<String, Map<String, Integer>> frames = new TreeMap<>();

    private final Map<Character, Integer> characters = new TreeMap<>();
    private final Map<Character, Integer> begun = new TreeMap<>();

    MistakenCharacters(List<Line> lines, Forms forms) {
        alike = forms.words().words(CleaningGroup.LOOK_ALIKES);
        for (Line line : lines) {
            String text = line.text();
            text.chars().forEach(c -> characters.merge((char) c, 1, Integer::sum));
            for (int i = 0; i + 1 < text.length(); i++) {
                if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                    begun.merge(text.charAt(i), 1, Integer::sum);
                    if (i + 2 < text.length() && Character.isIdeographic(text.charAt(i + 2))) {
                        String word = text.substring(i, i + WORD);
                        words.merge(word, 1, Integer::sum);
                        frames.computeIfAbsent(frame(word), key -> new TreeMap<>())
                                .merge(word, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Returns the places of such characters in a line, 0-based. */
    BitSet in(String text) {
        BitSet mistaken = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            mistaken.set(i, Character.isIdeographic(text.charAt(i)) && (replacesOften(text, i) || looksLike(text, i)));
        }
        return mistaken;
    }

    /**
     * Whether a character that the copy does not have elsewhere stands in the middle of a word that it writes often: most
     * characters like the first one begin that word.
     */
    private boolean replacesOften(String text, int i) {
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        String word = text.substring(i - 1, i + 2);
        return words.getOrDefault(word, 0) == 1
                && characters.get(text.charAt(i)) == 1
                && frames.get(frame(word)).values().stream()
                        .anyMatch(times -> times >= OFTEN && 2 * times >= begun.get(word.charAt(0)));
    }

    /** Whether words around a character occur once, but several times with one that looks like it. */
    private boolean looksLike(String text, int i) {
        String c = text.substring(i, i + 1);
        return alike.stream()
                .filter(set -> set.contains(c))
                .flatMap(set -> set.codePoints().mapToObj(Character::toString))
                .filter(other -> !other.equals(c))
                .anyMatch(other -> isOther(text, i, other));
    }

    private boolean isOther(String text, int i, String other) {
        for (int start = Math.max(0, i - WORD + 1); start <= i && start + WORD <= text.length(); start++) {
            String word = text.substring(start, start + WORD);
            String right = word.substring(0, i - start) + other + word.substring(i - start + 1);
            if (words.getOrDefault(word, 0) == 1 && words.getOrDefault(right, 0) >= SEVERAL) {
                return true;
            }
        }
        return false;
    }

    private static String frame(String word) {
        return word.substring(0, 1) + word.substring(2);
    }
}
