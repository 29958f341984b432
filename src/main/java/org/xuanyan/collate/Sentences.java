package org.xuanyan.collate;

import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/** Finds the ends of sentences and lines. */
final class Sentences {

    /** Full stops of Western texts. */
    private static final String FULL_STOPS = "．.";

    private static final String COMMAS = "，、,";

    private Sentences() {}

    /** Whether a sentence ends directly before an offset. */
    static boolean endBefore(String text, int offset) {
        return offset > 0 && isEnd(text.charAt(offset - 1));
    }

    /** Whether a mark at an offset belongs to the words before it, so that no paragraph can begin there. */
    static boolean continuesAt(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return COMMAS.indexOf(c) >= 0 || c != '…' && isEnd(c);
    }

    private static boolean isEnd(char c) {
        return Punctuation.STOPS.indexOf(c) >= 0 || FULL_STOPS.indexOf(c) >= 0 || Punctuation.isClosing(c);
    }

    /** Whether most lines of a copy end in the middle of a sentence. */
    static boolean mostLinesBreakOff(String copy) {
        int lines = 0;
        int open = 0;
        int last = -1;
        for (int i = 0; i <= copy.length(); i++) {
            boolean end = i == copy.length() || "\n\r\f".indexOf(copy.charAt(i)) >= 0;
            if (end && last >= 0) {
                lines++;
                open += endBefore(copy, last + 1) ? 0 : 1;
                last = -1;
            } else if (!end && !Typography.isBlank(copy.charAt(i))) {
                last = i;
            }
        }
        return 2 * open > lines;
    }

    /** Counts the line ends in a stretch; {@code \r\n} is one. */
    static int lineEnds(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            count += (c == '\n' || c == '\r' || c == '\f') && !half ? 1 : 0;
        }
        return count;
    }
}
