package org.xuanyan.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.Typography;

/**
 * The form in which texts and what readers type are compared: each character for itself, by width, letter case,
 * compatibility form and kind of bracket, quotation mark, dash or dot. What nobody sees is left out. White space counts
 * between two letters or digits that are not Chinese, once; nowhere else. {@code 《联合国 宪章》 New  York} becomes {@code
 * <联合国宪章>new york}.
 *
 * <p>The browser does the same with {@link #table}, so that no second list of characters exists.
 */
public final class SearchText {

    /** In {@link #FOLDED}, for what is left out. */
    private static final char NOTHING = 0;

    private static final char BLANK = ' ';

    /** Here the scripts begin that are written without spaces; radicals are the first. */
    private static final char FIRST_UNSPACED = '\u2E80';

    private static final Set<Character.UnicodeBlock> PRESENTATION = Set.of(
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            Character.UnicodeBlock.VERTICAL_FORMS,
            Character.UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            Character.UnicodeBlock.SMALL_FORM_VARIANTS,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** First and last of each range that Unicode 16 calls default ignorable, as far as it is one code unit. */
    private static final String IGNORABLE = "\u00AD\u00AD\u034F\u034F\u061C\u061C\u115F\u1160\u17B4\u17B5\u180B\u180F"
            + "\u200B\u200F\u202A\u202E\u2060\u206F\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF0\uFFF8";

    private static final NameNormaliser NAMES = NameNormaliser.with(Map.of());

    /** UTF-16 code unit → the one that stands for all that are equal to it. */
    private static final char[] FOLDED = folded();

    private SearchText() {}

    /** Returns the form of a text in which it is compared. Linear in the text. */
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
     * How a browser comes to the same, place by place.
     *
     * @param from UTF-16 code units that are compared as others
     * @param to what each becomes, at the same index; U+0000 is not compared
     * @param uncounted an expression of JavaScript for the spaces of such a text that are not compared
     */
    public record Table(String from, String to, String uncounted) {}

    /**
     * Returns what a browser needs to compare texts, as far as a collection has the characters.
     *
     * @param occurs which code points the folded texts have, or what readers may type for them
     */
    public static Table table(IntPredicate occurs) {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        StringBuilder spaced = new StringBuilder();
        for (int c = 0; c < FOLDED.length; c++) {
            char folded = FOLDED[c];
            if (folded != c && (folded == NOTHING || folded == BLANK || occurs.test(folded))) {
                from.append((char) c);
                to.append(folded);
            }
            if (folded == c && isSpaced(c) && occurs.test(c)) {
                spaced.append((char) c);
            }
        }
        String letter = "[" + spaced + "]";
        String uncounted = "(?<!" + letter + "\0*) | (?![ \0]*" + letter + ")";
        return new Table(from.toString(), to.toString(), uncounted);
    }

    /** Whether a space counts between two such characters of a folded text: letters and digits of scripts that have spaces. */
    public static boolean isSpaced(int codePoint) {
        return codePoint < FIRST_UNSPACED && Character.isLetterOrDigit(codePoint);
    }

    /** Whether a character is only another way to print one; unlike ①, which is not 1. */
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
     * Whether Unicode will add no more invisible characters here; elsewhere a newer JDK knows more of them, and the table
     * would not be the same everywhere.
     */
    private static boolean isSettled(char c) {
        return c < '\u0100' || c >= '\u2000' && c <= '\u206F' || c >= '\uFE00';
    }
}
