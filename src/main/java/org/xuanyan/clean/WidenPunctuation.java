package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Typography;

/**
 * Half-width punctuation beside Han characters; never in {@code 35.5}, {@code (ICT)}, {@code 第71(2030)号}, addresses.
 */
final class WidenPunctuation implements EachLine {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,12}://[!-~]+|www\\.[!-~]+|&[A-Za-z]+;");

    @Override
    public Line mend(Line line, CleaningRecord ledger) {
        StringBuilder text = new StringBuilder(line.text());
        Matcher address = ADDRESS.matcher(line.text());
        int start = 0;
        while (address.find()) {
            widen(text, start, address.start());
            start = address.end();
        }
        widen(text, start, text.length());
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
            } else if (Typography.widen(c) != c && isBesideHan(text, i) && !isBetweenDigits(text, i)) {
                text.setCharAt(i, (char) Typography.widen(c));
            }
        }
        for (int i : open) {
            if (isBesideHan(text, i)) {
                text.setCharAt(i, (char) Typography.widen(text.charAt(i)));
            }
        }
    }

    /** Widens both brackets of a pair or none. */
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
        return i > 0 && isHan(text.charAt(i - 1)) || i + 1 < text.length() && isHan(text.charAt(i + 1));
    }

    private static boolean isBetweenDigits(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isHan(char c) {
        return Sentence.isWide(c);
    }
}
