package org.xuanyan.text;

import java.util.Locale;

/** Tells which characters a reader can see and read. */
public final class Legibility {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private Legibility() {}

    /**
     * Whether a character is invisible: controls except tab and line feed, format characters such as bidirectional
     * overrides and zero-width spaces, line and paragraph separators, lone surrogates, and code points that are no
     * characters. The two joiners belong to the spelling of some scripts and count as visible.
     */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        };
    }

    /**
     * Whether a character is invisible, or may be ignored in print: also the joiners, variation selectors and fillers
     * that copies have between Han characters.
     */
    public static boolean isIgnorable(int codePoint) {
        return isInvisible(codePoint)
                || codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == ZERO_WIDTH_JOINER
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Whether a character stands for one that was lost: U+FFFD and private-use characters. */
    public static boolean isUnreadable(int codePoint) {
        return codePoint == REPLACEMENT_CHARACTER || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Replaces invisible characters by question marks; every other character keeps its offset. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isInvisible(c)) {
                masked.append("?".repeat(Character.charCount(c)));
            } else {
                masked.appendCodePoint(c);
            }
        });
        return masked.toString();
    }

    /** Returns the code point and name of a character, e.g. {@code U+200B ZERO WIDTH SPACE}. */
    public static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X %s", codePoint, name == null ? "(no character)" : name);
    }

    /** Whether a character carries words: it is neither white space nor ignorable. */
    public static boolean carriesWords(int code) {
        return !Typography.isBlank(code) && !isIgnorable(code);
    }
}
