package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.text.Han;
import org.xuanyan.text.Typography;

/**
 * Straight quotation marks beside Han characters, which become curved in pairs. Apostrophes between letters, and marks
 * after a number, which are feet, minutes and seconds, stay.
 */
final class QuotePairs {

    private static final int NONE = -1;

    private final StringBuilder text;
    private int openDouble = NONE;
    private int openSingle = NONE;

    private QuotePairs(StringBuilder text) {
        this.text = text;
    }

    /** Makes the quotation marks in a text curved. */
    static void curve(StringBuilder text) {
        QuotePairs pairs = new QuotePairs(text);
        for (int i = 0; i < text.length(); i++) {
            pairs.read(i);
        }
    }

    /**
     * Returns the places of quotation marks without a partner, 0-based: straight ones beside Han characters, and curved
     * double ones. A quotation of several paragraphs opens anew in each, and closes only in the last.
     */
    static List<Integer> unpaired(CharSequence text) {
        List<Integer> places = new ArrayList<>();
        int open = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Typography.isStraightQuote(c) && isBesideHan(text, i) && !isMeasure(text, i)) {
                places.add(i);
            } else if (c == '“') {
                addOpen(open, places);
                open = i;
            } else if (c == '”') {
                open = NONE;
            }
        }
        addOpen(open, places);
        return places;
    }

    private static void addOpen(int open, List<Integer> places) {
        if (open > 0) {
            places.add(open);
        }
    }

    private void read(int i) {
        char c = text.charAt(i);
        boolean straight = Typography.isStraightQuote(c);
        if (c == TableText.CELL_END || c == TableText.ROW_END) {
            openDouble = NONE;
            openSingle = NONE;
        } else if (Typography.straight(c) == '"') {
            openDouble = paired(i, openDouble, c == '“');
        } else if (Typography.straight(c) == '\'' && !(straight && isApostrophe(i))) {
            openSingle = paired(i, openSingle, c == '‘');
        }
    }

    /**
     * Reads a quotation mark.
     *
     * @param open the place of the mark that is open before it, or -1
     * @param opens whether the mark shows that it opens
     * @return the place of the mark that is open after it, or -1
     */
    private int paired(int i, int open, boolean opens) {
        boolean straight = Typography.isStraightQuote(text.charAt(i));
        if (opens) {
            return i;
        }
        if (open < 0) {
            return straight && !isMeasure(text, i) ? i : NONE;
        }
        if (isBesideHan(text, open) || isBesideHan(text, i)) {
            boolean single = Typography.straight(text.charAt(i)) == '\'';
            text.setCharAt(open, single ? '‘' : '“');
            text.setCharAt(i, single ? '’' : '”');
        }
        return NONE;
    }

    private boolean isApostrophe(int i) {
        return i > 0
                && isLatin(text.charAt(i - 1))
                && (openSingle < 0 || i + 1 < text.length() && isLatin(text.charAt(i + 1)));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private static boolean isMeasure(CharSequence text, int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean isBesideHan(CharSequence text, int i) {
        return i > 0 && Han.isFullWidth(text.charAt(i - 1))
                || i + 1 < text.length() && Han.isFullWidth(text.charAt(i + 1));
    }
}
