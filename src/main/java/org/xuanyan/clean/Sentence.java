package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.text.Han;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/** Tells from the characters of a line whether it begins or ends a sentence. */
final class Sentence {

    private static final String RAISED_OR_CIRCLED = "[①-⑳㉑-㊿¹²³⁰⁴-⁹]";

    /** A note mark: {@code [12]}, {@code ①}, also with blanks before it, and with a word before the number. */
    private static final String NOTE_MARK =
            "[\\s\\u3000]{0,3}(?:[\\[［〔](?:\\p{IsHan}\\s*)?\\d{1,3}[\\]］〕]|⁽[¹²³⁰⁴-⁹]{1,3}⁾|" + RAISED_OR_CIRCLED
                    + "{1,3})";

    private static final Pattern RAISED_OR_CIRCLED_END = Pattern.compile(RAISED_OR_CIRCLED + "$");

    /**
     * The end of a sentence, with the brackets, quotation marks and note marks that may follow; these may also be a line of their
     * own, but a lone title bracket closes only a title.
     */
    private static final Pattern END = Pattern.compile("(?:^(?![》〉])(?:\\d{1,3}[]］〕])?|[" + Punctuation.STOPS
            + "]|(?<![0-9A-Za-z])[.．])" + Punctuation.CLOSING + "*(?:" + NOTE_MARK + ")*$");

    /** Commas, which cannot begin a sentence, either. */
    private static final String COMMAS = "，、,";

    private static final Pattern WHOLE = Pattern.compile("[。；：]" + Punctuation.CLOSING + "{0,4}$");

    private static final Pattern HALF_WIDTH_END =
            Pattern.compile("[\\p{IsHan}》”）][.．]" + Punctuation.CLOSING + "{0,4}$");

    /** The longest label, in Han characters. */
    private static final int LABEL = 8;

    /** A line with a sentence or the end of one has more Han characters. */
    private static final int FEWEST = 3;

    private Sentence() {}

    /** Whether a line ends where a sentence may end. */
    static boolean ends(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        if (isStop(last)) {
            return true;
        }
        if (Character.isIdeographic(last)) {
            return false;
        }
        // A line without one of these does not need the pattern.
        String tail = line.substring(Math.max(0, line.length() - 20));
        if (last != '.'
                && last != '．'
                && !Punctuation.isClosing(last)
                && !RAISED_OR_CIRCLED_END.matcher(tail).find()) {
            return false;
        }
        return END.matcher(tail).find();
    }

    /** Whether a line has enough words for a sentence, and ends like one. */
    static boolean isWhole(String line) {
        return han(line) > LABEL && WHOLE.matcher(line).find();
    }

    /** Whether a bracket or quotation mark of a line is not closed in it. */
    static boolean hasOpenBracket(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            int type = Character.getType(line.charAt(i));
            boolean opens = type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
            boolean closes = type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
            open += opens ? 1 : closes ? -1 : 0;
        }
        return open != 0;
    }

    /** Whether a line ends with a comma. */
    static boolean endsWithComma(String line) {
        return !line.isEmpty() && COMMAS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a sentence ends in a line; with a half-width full stop, at the end of the line. */
    static boolean endsIn(String line) {
        return line.indexOf('。') >= 0
                ? han(line) > FEWEST
                : HALF_WIDTH_END.matcher(line).find() && han(line) > LABEL;
    }

    /** Returns how many Han characters a line has. */
    static int han(String line) {
        return (int) line.codePoints().filter(Character::isIdeographic).count();
    }

    /** Whether a line begins with punctuation that belongs to the line before it. */
    static boolean continues(String line) {
        return !line.isEmpty() && continues(line.charAt(0));
    }

    private static boolean continues(char first) {
        return COMMAS.indexOf(first) >= 0 || isStop(first) && first != '…' || Punctuation.isClosing(first);
    }

    private static boolean isStop(char c) {
        return Punctuation.STOPS.indexOf(c) >= 0;
    }

    /** Whether a line has a Han character. */
    static boolean hasHan(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Measures a line in full-width cells; the space that typesetting puts between Han and digits is a quarter. */
    static double width(String line) {
        double width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isSurrogate(c)) {
                width += 0.5;
            } else if (Han.isFullWidth(c)) {
                width += 1;
            } else {
                width += Typography.isBlank(c) ? 0.25 : 0.5;
            }
        }
        return width;
    }
}
