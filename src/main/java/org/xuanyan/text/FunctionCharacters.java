package org.xuanyan.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Characters that are mostly words by themselves, such as 的 and 和. */
public final class FunctionCharacters {

    private static final Set<Integer> ALL =
            CharacterTable.read("function-characters.txt").keySet();

    private FunctionCharacters() {}

    /** Returns them all, in one string. */
    public static String all() {
        return ALL.stream().map(Character::toString).collect(Collectors.joining());
    }

    /** Whether a character is an ideograph that is likely a part of a word of several, so that a mark beside it may cut the word. */
    static boolean isOfWord(int character) {
        return Character.isIdeographic(character) && !ALL.contains(character);
    }
}
