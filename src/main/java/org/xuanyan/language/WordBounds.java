package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * Recognises whole words. A word of letters is whole if no other letter stands beside it: {@code act} is not a word of
 * {@code action}. Ideographs count as whole words anywhere, because Chinese does not separate words.
 */
public final class WordBounds {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}&&[^\\p{IsIdeographic}]])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}&&[^\\p{IsIdeographic}]])";

    /** Characters with a meaning in regular expressions. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\\[\\](){}.*+?^$|]");

    private WordBounds() {}

    /** Returns an expression that matches these words as whole words. */
    static String regex(String words) {
        String quoted = SPECIAL.matcher(words).replaceAll("\\\\$0");
        return (isLetter(words.charAt(0)) ? NO_LETTER_BEFORE : "")
                + quoted
                + (isLetter(words.charAt(words.length() - 1)) ? NO_LETTER_AFTER : "");
    }

    /**
     * Whether a text has these words at a place, as whole words; upper and lower case are equal.
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
