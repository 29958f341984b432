package org.xuanyan.picture;

import java.util.ArrayList;
import java.util.List;

/** Divides words into lines: between any two ideographs, but not before or after marks that belong to them, and at spaces. */
final class Lines {

    private Lines() {}

    /**
     * Divides a text. If it is longer than the lines that there are, the last one ends in dots.
     *
     * @param size of the characters, in pixels
     * @param width of a line, in pixels
     * @param most lines; at least one
     */
    static List<String> of(String text, Typeface face, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            boolean last = lines.size() == most - 1;
            int end = end(rest, face, size, width);
            if (last && end < rest.length()) {
                lines.add(rest.substring(0, end(rest, face, size, width - size)).strip() + "…");
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Returns where a line ends: at the last place where it may, or in the middle of a word that is wider than a line. */
    private static int end(String text, Typeface face, int size, int width) {
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (Canvas.widthOf(text.substring(0, next).strip(), face, size) > width) {
                return end > 0 ? end : Math.max(at, 1);
            }
            at = next;
            if (at == text.length() || mayBreak(text, at)) {
                end = at;
            }
        }
        return end;
    }

    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before == ' ' || after == ' ') {
            return true;
        }
        return (isWide(before) || isWide(after)) && !opens(before) && !closes(after);
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint) || opens(codePoint) || closes(codePoint);
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
