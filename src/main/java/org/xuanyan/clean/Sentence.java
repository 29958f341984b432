package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.text.Typography;

/** Whether a line begins or ends a sentence, told by its characters. */
final class Sentence {

    /** Refers to a note: {@code [12]}, also with a word for it before the number. */
    private static final String NOTE_MARK = "[\\[［〔](?:\\p{IsHan}\\s*)?\\d{1,3}[\\]］〕]";

    /** Ends a sentence, with the brackets, quotation marks and note marks that may follow. */
    private static final Pattern END = Pattern.compile(
            "(?:^(?:\\d{1,3}[]］〕])?|[。！？；：!?;:…]|(?<![0-9A-Za-z])\\.)[”’）)」』》〉】\\]]*(?:" + NOTE_MARK + ")*$");

    /** What the last character of a sentence can be, so that most lines need no pattern. */
    private static final String LAST = "。！？；：!?;:….”’）)」』》〉】]］〕";

    /** What ends a sentence whatever stands before it. */
    private static final String STOPS = "。！？；：!?;:…";

    /** Cannot stand at the beginning of a sentence. */
    private static final String CLOSING = "，。、；：！？”’）》〉」』】,;:!?)]";

    private static final Pattern WHOLE = Pattern.compile("[。；：][”’）)」』》]{0,4}$");

    /** The longest label, in Han characters. */
    private static final int LABEL = 8;
    /** The end of a sentence that was wrapped has more. */
    private static final int FEWEST = 3;

    private Sentence() {}

    /** Whether a line ends where a sentence may end. */
    static boolean ends(String line) {
        if (line.isEmpty() || LAST.indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        if (STOPS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return true;
        }
        String tail = line.substring(Math.max(0, line.length() - 20));
        return END.matcher(tail).find();
    }

    /** Whether a line has enough words for a sentence, and ends as one. */
    static boolean isWhole(String line) {
        return han(line) > LABEL && WHOLE.matcher(line).find();
    }

    /** Whether a sentence ends in a line. */
    static boolean endsIn(String line) {
        return line.indexOf('。') >= 0 && han(line) > FEWEST;
    }

    /** Returns how many Han characters a line has. */
    static int han(String line) {
        return (int) line.codePoints().filter(Character::isIdeographic).count();
    }

    /** Whether a line begins with punctuation that belongs to the line before it. */
    static boolean continues(String line) {
        return !line.isEmpty() && CLOSING.indexOf(line.charAt(0)) >= 0;
    }

    /** Whether there is a Han character. */
    static boolean hasHan(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether a character takes a full cell: Han, their punctuation, and what they share with Western texts. */
    static boolean isWide(int character) {
        return character >= 0x2E80 && character <= 0xFF60
                || Character.isSurrogate((char) character)
                || "“”‘’—…·".indexOf(character) >= 0;
    }

    /** Measures a line in full-width cells; the space that typesetting puts between Han and digits is a quarter. */
    static double width(String line) {
        double width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isSurrogate(c)) {
                width += 0.5;
            } else if (c == '\u3000' || isWide(c)) {
                width += 1;
            } else {
                width += Typography.isBlank(c) ? 0.25 : 0.5;
            }
        }
        return width;
    }
}
