package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Han;
import org.xuanyan.text.Typography;

/** Spaces and width of punctuation as in Chinese typesetting. */
final class Typesetting {

    /** Addresses, references, and numbers of glyphs. */
    private static final Pattern VERBATIM =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,12}://[!-~]+|www\\.[!-~]+|&[A-Za-z]+;|\\(cid:\\d+\\)");

    private static final String CLAUSE_ENDS = ",;:";

    private static final String PER_CENT = "%％‰";

    private Typesetting() {}

    /** Returns a line with the spaces and the punctuation of Chinese typesetting. */
    static Line normalised(Line line) {
        return widened(closedUp(line, -1));
    }

    /**
     * Returns a line without the spaces that Chinese typesetting does not use.
     *
     * @param kept index at which a space stays, 0-based; -1 for none
     */
    static Line closedUp(Line line, int kept) {
        return closedUp(line, kept, new BitSet());
    }

    /**
     * Returns a line without the spaces that Chinese typesetting does not use.
     *
     * @param kept index at which a space stays, 0-based; -1 for none
     * @param wide indices at which a blank stays, and stays ideographic if it is
     */
    static Line closedUp(Line line, int kept, BitSet wide) {
        StringBuilder text = new StringBuilder(line.text());
        BitSet gone = new BitSet();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Typography.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                boolean word =
                        start == kept || wide.get(start) || staysBetween(text.charAt(start - 1), text.charAt(end));
                gone.set(word ? start + 1 : start, end);
                if (!wide.get(start) || text.charAt(start) != '\u3000') {
                    text.setCharAt(start, ' ');
                }
            }
            start = end + 1;
        }
        return line.reading(text.toString()).without(gone);
    }

    private static boolean staysBetween(char before, char after) {
        boolean range = Character.isDigit(before) && Typography.isDash(after)
                || Typography.isDash(before) && Character.isDigit(after);
        boolean digits = Character.isDigit(before) && Han.isFullWidth(after)
                || Han.isFullWidth(before) && Character.isDigit(after);
        boolean latin = isLetter(before) && Character.isIdeographic(after)
                || Character.isIdeographic(before) && isLetter(after);
        boolean bracket = before == '(' && isLetter(after) || isLetter(before) && after == ')';
        return latin || !bracket && !range && !digits && !Han.isFullWidth(before) && !Han.isFullWidth(after);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Returns a line with full-width punctuation beside Han characters. */
    static Line widened(Line line) {
        StringBuilder text = new StringBuilder(line.text());
        Matcher address = VERBATIM.matcher(line.text());
        int start = 0;
        while (address.find()) {
            widen(text, start, address.start());
            start = address.end();
        }
        widen(text, start, text.length());
        QuotePairs.curve(text);
        return line.reading(text.toString());
    }

    private static void widen(StringBuilder text, int start, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                open.push(i);
            } else if (c == ')' || c == '）') {
                close(text, open.isEmpty() ? -1 : open.pop(), i);
            } else if (Typography.widen(c) != c
                    && (isBesideHan(text, i) || endsClause(text, i))
                    && !isBetweenDigits(text, i)) {
                text.setCharAt(i, (char) Typography.widen(c));
            }
        }
        for (int i : open) {
            if (isBesideHan(text, i)) {
                text.setCharAt(i, (char) Typography.widen(text.charAt(i)));
            }
        }
    }

    /** Widens both brackets of a pair, or neither. */
    private static void close(StringBuilder text, int from, int to) {
        boolean han = from >= 0 && isBesideHan(text, from) || isBesideHan(text, to);
        if (han && (from < 0 || !isWestern(text, from + 1, to))) {
            text.setCharAt(to, (char) Typography.widen(text.charAt(to)));
            if (from >= 0) {
                text.setCharAt(from, (char) Typography.widen(text.charAt(from)));
            }
        }
    }

    /** Whether there are only digits, or only letters and digits, between two brackets. */
    private static boolean isWestern(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '~' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBesideHan(CharSequence text, int i) {
        return i > 0 && Han.isFullWidth(text.charAt(i - 1))
                || i + 1 < text.length() && Han.isFullWidth(text.charAt(i + 1));
    }

    /** Whether a mark ends a paragraph with Han characters, behind a number: {@code 下降38%,}. */
    private static boolean endsClause(CharSequence text, int i) {
        return i > 0
                && i + 1 == text.length()
                && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0
                && (Character.isDigit(text.charAt(i - 1)) || PER_CENT.indexOf(text.charAt(i - 1)) >= 0)
                && Sentence.hasHan(text.toString());
    }

    private static boolean isBetweenDigits(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
