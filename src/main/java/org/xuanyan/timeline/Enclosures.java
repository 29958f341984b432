package org.xuanyan.timeline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which characters of a paragraph stand between brackets or quotation marks. */
final class Enclosures {

    /** Stands for whatever is enclosed, and for what encloses it. */
    static final char MASK = '\uFFFC';

    private static final String OPENING = "《〈<＜“（(";
    private static final String CLOSING = "》〉>＞”）)";

    private final int[] closing;
    private final int[] inner;
    private final int[] outer;
    private final String masked;

    private Enclosures(String text) {
        this.closing = closing(text);
        this.inner = new int[text.length()];
        this.outer = new int[text.length()];
        StringBuilder mask = new StringBuilder(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (closing[i] >= 0) {
                open.push(i);
            }
            inner[i] = open.isEmpty() ? -1 : open.peek();
            outer[i] = open.isEmpty() ? -1 : open.peekLast();
            if (!open.isEmpty()) {
                mask.setCharAt(i, MASK);
                if (closing[open.peek()] == i) {
                    open.pop();
                }
            }
        }
        this.masked = mask.toString();
    }

    /** Pairs the signs; one without counterpart encloses nothing. Linear in the text. */
    static Enclosures of(String text) {
        return new Enclosures(text);
    }

    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int family = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (family >= 0 && !open.isEmpty() && OPENING.indexOf(text.charAt(open.peek())) == family) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    /** Returns the text with everything covered that is enclosed, and what encloses it; offsets are the same. */
    String masked() {
        return masked;
    }

    /** Returns where the innermost enclosure around a character opens, or -1. */
    int innermost(int offset) {
        return inner[offset];
    }

    /** Returns where the outermost enclosure around a character opens, or -1. */
    int outermost(int offset) {
        return outer[offset];
    }

    /** Returns where an enclosure closes that opens at an offset. */
    int closing(int opening) {
        return closing[opening];
    }
}
