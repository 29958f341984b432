package org.xuanyan.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text as units: numbers, words of a language with an alphabet, and all other characters one by one. Equal units have equal ids. */
final class TextUnits {

    private final String text;
    private final int[] ids;

    /** Unit → its offset; behind them all the length of the text. */
    private final int[] offsets;

    /** Unit → how many UTF-16 code units of letters and figures stand before it; behind them all how many there are. */
    private final int[] letters;

    private final int count;

    /** The ids of units that are longer than a character, the same for two compared texts. */
    static final class Numbers {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        private int of(String unit) {
            Integer known = numbers.putIfAbsent(unit, Character.MAX_CODE_POINT + 1 + numbers.size());
            return known == null ? Character.MAX_CODE_POINT + numbers.size() : known;
        }
    }

    /**
     * Divides a text.
     *
     * @param compared the text by which units are equal: the text itself, or one of the same length
     */
    TextUnits(String text, String compared, Numbers numbers) {
        this.text = text;
        int[] foundIds = new int[text.length()];
        int[] starts = new int[text.length() + 1];
        int[] lettersBefore = new int[text.length() + 1];
        int units = 0;
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = end(at, first);
            boolean single = end == at + Character.charCount(first);
            foundIds[units] = single ? compared.codePointAt(at) : numbers.of(compared.substring(at, end));
            lettersBefore[units + 1] = lettersBefore[units] + (Character.isLetterOrDigit(first) ? end - at : 0);
            units++;
            starts[units] = end;
            at = end;
        }
        this.count = units;
        this.ids = Arrays.copyOf(foundIds, units);
        this.offsets = Arrays.copyOf(starts, units + 1);
        this.letters = Arrays.copyOf(lettersBefore, units + 1);
    }

    private int end(int start, int first) {
        int end = start + Character.charCount(first);
        if (isFigure(first)) {
            while (end < text.length() && isFigure(text.charAt(end))) {
                end++;
            }
        } else if (isOfWord(first)) {
            while (end < text.length() && isOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean isFigure(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    int size() {
        return count;
    }

    int id(int unit) {
        return ids[unit];
    }

    /** Returns the words from a unit to another one, exclusive. */
    String text(int from, int to) {
        return text.substring(offsets[from], offsets[to]);
    }

    /** Whether a unit has letters or figures. */
    boolean isLetter(int unit) {
        return letters(unit, unit + 1) > 0;
    }

    /** Returns how many letters and figures there are from a unit to another one, exclusive. */
    int letters(int from, int to) {
        return letters[to] - letters[from];
    }
}
