package org.xuanyan.reference;

import java.util.ArrayDeque;
import java.util.Deque;

/** Quotation marks in references, as programs for references write them. */
final class Quotes {

    private static final String STOPS = ".?!。？！";
    private static final String CLOSING = "”’";
    private static final String DOUBLE = "\"“”";
    private static final String SINGLE = "'‘’";
    private static final String BEFORE_OPENING = "([\"“‘—–/";

    private Quotes() {}

    /**
     * Returns words with the marks of printers in place of straight ones; they change from each level to the next.
     * Apostrophes stay apostrophes.
     *
     * @param quoted whether the words themselves stand between quotation marks
     */
    static String levelled(String words, boolean quoted) {
        StringBuilder levelled = new StringBuilder();
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isDouble = DOUBLE.indexOf(c) >= 0;
            if (!isDouble && SINGLE.indexOf(c) < 0) {
                levelled.append(c);
            } else if (opens(words, i, open)) {
                levelled.append(isOuter(open, quoted) ? '“' : '‘');
                open.push(isDouble ? '"' : '\'');
            } else if (!open.isEmpty() && (open.peek() == '"') == isDouble && (isDouble || !isLetter(words, i + 1))) {
                open.pop();
                levelled.append(isOuter(open, quoted) ? '”' : '’');
            } else {
                levelled.append(isDouble ? c : '’');
            }
        }
        return levelled.toString();
    }

    private static boolean isOuter(Deque<Character> open, boolean quoted) {
        return (open.size() % 2 == 0) != quoted;
    }

    /** A straight double mark opens what none has opened; a single one may be an apostrophe. */
    private static boolean opens(String words, int i, Deque<Character> open) {
        return switch (words.charAt(i)) {
            case '“', '‘' -> true;
            case '"' -> !open.contains('"');
            case '\'' -> isLetter(words, i + 1) && (i == 0 || isBeforeOpening(words.charAt(i - 1)));
            default -> false;
        };
    }

    private static boolean isBeforeOpening(char c) {
        return Character.isWhitespace(c) || BEFORE_OPENING.indexOf(c) >= 0;
    }

    private static boolean isLetter(String words, int i) {
        return i < words.length() && Character.isLetterOrDigit(words.charAt(i));
    }

    /**
     * Appends what follows some words; drops a full stop after a mark that already ends the sentence.
     *
     * @param inside whether a full stop or comma stands inside a quotation before it, as in America
     */
    static void append(String next, StringBuilder words, boolean inside) {
        int end = words.length();
        while (inside && end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stopped = end > 0 && STOPS.indexOf(words.charAt(end - 1)) >= 0;
        boolean moves = end < words.length() && (next.startsWith(".") || next.startsWith(","));
        if (moves && !stopped) {
            words.insert(end, next.charAt(0));
        }
        boolean drops = moves || stopped && next.startsWith(".");
        words.append(next, drops ? 1 : 0, next.length());
    }
}
