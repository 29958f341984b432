package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        return before(words) + quoted(words) + after(words);
    }

    /**
     * Returns expressions that match any of these words as whole words, the first that fits. Words that follow each other and
     * have the same bounds are one expression: what stands around a place is examined once, not for each of them.
     */
    static List<String> anyOf(List<String> words) {
        List<String> alternatives = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || !isBoundLike(words.get(start), words.get(end))) {
                String any = words.subList(start, end).stream()
                        .map(WordBounds::quoted)
                        .collect(Collectors.joining("|"));
                String before = before(words.get(start));
                String after = after(words.get(start));
                alternatives.add((before + after).isEmpty() ? any : before + "(?:" + any + ")" + after);
                start = end;
            }
        }
        return alternatives;
    }

    private static boolean isBoundLike(String one, String other) {
        return before(one).equals(before(other)) && after(one).equals(after(other));
    }

    private static String before(String words) {
        return isLetter(words.charAt(0)) ? NO_LETTER_BEFORE : "";
    }

    private static String after(String words) {
        return isLetter(words.charAt(words.length() - 1)) ? NO_LETTER_AFTER : "";
    }

    private static String quoted(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
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
