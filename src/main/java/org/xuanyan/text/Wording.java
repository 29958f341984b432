package org.xuanyan.text;

/** Tells words from placeholders, where an editor has to give a reason. */
public final class Wording {

    /** In letters; a word of a language with an alphabet is rarely shorter. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_OF_IDEOGRAPHS = 2;

    private Wording() {}

    /** Returns whether a text has words: not only {@code …}, {@code -}, {@code xx} or punctuation. */
    public static boolean hasWords(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        long ideographs =
                text.codePoints().filter(Character::isIdeographic).distinct().count();
        boolean varied =
                text.codePoints().filter(Character::isLetter).distinct().count() > 1;
        return ideographs >= SHORTEST_OF_IDEOGRAPHS || varied && letters.length >= SHORTEST;
    }
}
