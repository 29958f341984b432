package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * Where words end. Chinese writes them without spaces; a word of letters is one only if no other letter stands beside
 * it: {@code act} is not a word of {@code action}.
 */
public final class WordBounds {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}&&[^\\p{IsIdeographic}]])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}&&[^\\p{IsIdeographic}]])";

    /** What an expression would take for something else. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\\[\\](){}.*+?^$|]");

    private WordBounds() {}

    /** Returns an expression for these words as whole words. */
    static String regex(String words) {
        String quoted = SPECIAL.matcher(words).replaceAll("\\\\$0");
        return (isLetter(words.charAt(0)) ? NO_LETTER_BEFORE : "")
                + quoted
                + (isLetter(words.charAt(words.length() - 1)) ? NO_LETTER_AFTER : "");
    }

    /**
     * Whether words stand at a place as whole words, in capitals or not.
     *
     * @param at 0-based, in UTF-16 code units; may lie outside the text
     */
    public static boolean isAt(String text, String words, int at) {
        int end = at + words.length();
        return text.regionMatches(true, at, words, 0, words.length())
                && (at == 0 || !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at)))
                && (end == text.length() || !isLetter(text.charAt(end - 1)) || !isLetter(text.charAt(end)));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
