package org.xuanyan.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The script of a Chinese text. */
public enum Script {
    /** Simplified characters; also the script of a text that has neither. */
    SIMPLIFIED,
    /** Traditional characters. */
    TRADITIONAL;

    /** Character that only traditional texts have → the one that only simplified texts have. */
    private static final Map<Integer, Integer> TELLING = CharacterTable.read("scripts.txt");

    private static final Set<Integer> ONLY_SIMPLIFIED = new TreeSet<>(TELLING.values());

    /** Returns the script of which these texts have more characters. */
    public static Script of(String... texts) {
        int traditional = 0;
        for (String text : texts) {
            traditional += balance(text);
        }
        return traditional > 0 ? TRADITIONAL : SIMPLIFIED;
    }

    /** Returns the script of which a text has more characters; empty if it has as many of both. */
    public static Optional<Script> shownBy(String text) {
        int traditional = balance(text);
        return traditional == 0 ? Optional.empty() : Optional.of(traditional > 0 ? TRADITIONAL : SIMPLIFIED);
    }

    /** Returns how many more traditional characters than simplified ones a text has. */
    private static int balance(String text) {
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            traditional += TELLING.containsKey(c) ? 1 : ONLY_SIMPLIFIED.contains(c) ? -1 : 0;
        }
        return traditional;
    }
}
