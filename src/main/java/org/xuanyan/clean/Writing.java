package org.xuanyan.clean;

import java.util.stream.IntStream;
import org.xuanyan.language.Language;
import org.xuanyan.text.Han;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/**
 * How much text a line has, and where its sentences end, in the writing of a language: with Han characters, or with
 * words between spaces.
 *
 * @param punctuation of the language
 * @param spaced whether spaces divide the words, so that a full stop ends a sentence only before one
 */
record Writing(Punctuation punctuation, boolean spaced) {

    /** A sentence in letters has about three times as many characters as in Han characters. */
    private static final int LETTERS = 3;

    /** A line with a sentence has more words, in Han characters. */
    private static final int FEWEST = 3;

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_HEADING_IN_LETTERS = 80;

    private static final String ROMAN = "IVXLC";
    private static final int LONGEST_NUMERAL = 6;

    /** Marks that end a sentence or a clause of a preamble, at the end of a line. */
    private static final String LAST = ".;:!?…。；：！？";

    static Writing of(Language language) {
        Punctuation punctuation = language.punctuation();
        return new Writing(
                punctuation, !punctuation.sentenceEnds().beforeSpace().isEmpty());
    }

    /** Measures words in Han characters; three letters of an alphabet count as one, and in Chinese they do not count. */
    int size(String words) {
        int han = Sentence.han(words);
        return spaced
                ? han + (int) (words.codePoints().filter(Character::isLetter).count() - han) / LETTERS
                : han;
    }

    /** Returns the greatest length of a heading that is known by how a page shows it, in UTF-16 code units. */
    int longestHeading() {
        return spaced ? LONGEST_HEADING_IN_LETTERS : LONGEST_HEADING;
    }

    /** Whether a line ends where a sentence may end. */
    boolean ends(String line) {
        if (!spaced) {
            return Sentence.ends(line);
        }
        int last = line.length() - 1;
        while (last >= 0 && isBesideStop(line.charAt(last))) {
            last--;
        }
        return last >= 0 && LAST.indexOf(line.charAt(last)) >= 0;
    }

    /** Whether a sentence, or a clause of a preamble, ends in a line. */
    boolean hasStop(String line) {
        if (!spaced) {
            return line.indexOf('。') >= 0;
        }
        for (int i = 1; i < line.length(); i++) {
            if (isStop(line, i)) {
                return true;
            }
        }
        return ends(line) && line.chars().anyMatch(c -> Typography.isBlank(c) || Han.isFullWidth((char) c));
    }

    /** Returns how many sentences end in a line. */
    long stops(String line) {
        if (!spaced) {
            return line.chars().filter(c -> c == '。').count();
        }
        long inside =
                IntStream.range(1, line.length()).filter(i -> isStop(line, i)).count();
        return inside + (ends(line) ? 1 : 0);
    }

    /** Whether a sentence ends in a line that has enough words for one. */
    boolean hasSentence(String line) {
        return hasStop(line) && size(line) > FEWEST;
    }

    /** Whether a full stop or the like ends a word of several letters, and no word in lower case follows. */
    private boolean isStop(String line, int i) {
        if (Typography.isBlank(line.charAt(i)) || !punctuation.sentenceEnds().isAt(line, i)) {
            return false;
        }
        int before = i - 1;
        while (before > 0 && isBesideStop(line.charAt(before))) {
            before--;
        }
        int after = i + 1;
        while (after < line.length() && !Character.isLetterOrDigit(line.charAt(after))) {
            after++;
        }
        boolean word = !isNumeral(line, i)
                && before > 0
                && Character.isLetter(line.charAt(before))
                && Character.isLetter(line.charAt(before - 1));
        return word && after < line.length() && !Character.isLowerCase(line.charAt(after));
    }

    /** Whether a line begins with a Roman numeral before a stop, as a heading does: {@code II. Peace}. */
    private static boolean isNumeral(String line, int stop) {
        return stop <= LONGEST_NUMERAL && line.substring(0, stop).chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    private static boolean isBesideStop(char c) {
        return Punctuation.isClosing(c) || c == '"' || c == '\'';
    }
}
