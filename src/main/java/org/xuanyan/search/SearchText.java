package org.xuanyan.search;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.Typography;

/**
 * Folds texts and queries into the form in which they are compared. Each character is folded by itself: width, letter
 * case, compatibility forms and kinds of brackets, quotation marks, dashes and dots make no difference. Invisible
 * characters are left out. White space counts only between two letters or digits that are not Chinese, and only once.
 * {@code 《联合国 宪章》 New  York} becomes {@code <联合国宪章>new york}.
 *
 * <p>A browser does the same with {@link #table}, so that there is no second list of characters.
 */
public final class SearchText {

    /** In {@link #FOLDED}, a character that is left out. */
    private static final char NOTHING = 0;

    private static final char BLANK = ' ';

    /** From here on, scripts are written without spaces; CJK radicals are the first. */
    private static final char FIRST_UNSPACED = '\u2E80';

    /** Scripts before these that do not write spaces between words, either. */
    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.TIBETAN,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.KHMER);

    private static final Set<Character.UnicodeBlock> PRESENTATION = Set.of(
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            Character.UnicodeBlock.VERTICAL_FORMS,
            Character.UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            Character.UnicodeBlock.SMALL_FORM_VARIANTS,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /**
     * The first and last character of each range that is default ignorable in Unicode 16, without supplementary
     * characters.
     */
    private static final String IGNORABLE = "\u00AD\u00AD\u034F\u034F\u061C\u061C\u115F\u1160\u17B4\u17B5\u180B\u180F"
            + "\u200B\u200F\u202A\u202E\u2060\u206F\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF0\uFFF8";

    private static final NameNormaliser NAMES = NameNormaliser.withinScripts();

    /** UTF-16 code unit → the one into which it is folded. */
    private static final char[] FOLDED = folded();

    private SearchText() {}

    /** Returns the folded form of a text, in time linear in its length. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = FOLDED[text.charAt(i)];
            if (c == BLANK) {
                blank = true;
            } else if (c != NOTHING) {
                if (blank && !folded.isEmpty() && isSpaced(folded.charAt(folded.length() - 1)) && isSpaced(c)) {
                    folded.append(BLANK);
                }
                blank = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /**
     * What a browser needs to fold texts without moving any character.
     *
     * @param from UTF-16 code units that are replaced
     * @param to what replaces each, at the same index; U+0000 is not compared
     * @param letters the folded letters and digits of scripts with spaces: between two of them a space counts, and no word
     *     ends
     */
    public record Table(String from, String to, String letters) {}

    /**
     * Returns the table for the characters of a collection.
     *
     * @param occurs whether the folded texts contain a code point, or readers may type it for one that they contain
     */
    public static Table table(IntPredicate occurs) {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int c = 0; c < FOLDED.length; c++) {
            char folded = FOLDED[c];
            if (folded != c && (folded == NOTHING || folded == BLANK || occurs.test(folded))) {
                from.append((char) c);
                to.append(folded);
            }
            if (folded == c && isSpaced(c) && occurs.test(c)) {
                letters.append((char) c);
            }
        }
        return new Table(from.toString(), to.toString(), letters.toString());
    }

    /**
     * Whether a character is a letter or digit of a script with spaces between words: between two of these a space counts,
     * and no word begins or ends.
     */
    public static boolean isSpaced(int codePoint) {
        return codePoint < FIRST_UNSPACED
                && Character.isLetterOrDigit(codePoint)
                && !UNSPACED.contains(Character.UnicodeScript.of(codePoint));
    }

    /** Whether a character is only a presentation form of another; ① is not, it does not mean 1. */
    private static boolean isPresentation(char c) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
        return Typography.isKangxiRadical(c) || block != null && PRESENTATION.contains(block);
    }

    private static boolean isIgnorable(char c) {
        return IntStream.iterate(0, i -> i < IGNORABLE.length(), i -> i + 2)
                .anyMatch(i -> c >= IGNORABLE.charAt(i) && c <= IGNORABLE.charAt(i + 1));
    }

    private static char[] folded() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isSurrogate((char) c) ? (char) c : foldOne((char) c);
        }
        return table;
    }

    private static char foldOne(char c) {
        if (isIgnorable(c)) {
            return NOTHING;
        }
        if (Typography.isBlank(c)) {
            return BLANK;
        }
        String plain = isPresentation(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : "";
        String folded = NAMES.key(plain.length() == 1 ? plain : String.valueOf(c));
        return !folded.isEmpty() ? folded.charAt(0) : isSettled(c) ? NOTHING : c;
    }

    /**
     * Whether a character is in a range to which Unicode will add no more invisible characters. Elsewhere a newer JDK
     * may report more of them, and the table would depend on the JDK.
     */
    private static boolean isSettled(char c) {
        return c < '\u0100' || c >= '\u2000' && c <= '\u206F' || c >= '\uFE00';
    }
}
