package org.xuanyan.text;

import java.util.Locale;

/** Which characters a reader can see and tell apart. */
public final class Legibility {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private Legibility() {}

    /**
     * Whether nobody sees a character: controls but tab and line end, format characters such as bidirectional overrides
     * and zero-width spaces, halves of surrogate pairs, noncharacters. The two joiners are spelling in some scripts and
     * count as seen.
     */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }

    /** Whether a character stands for one that was lost: U+FFFD and those for private use. */
    public static boolean isUnreadable(int codePoint) {
        return codePoint == REPLACEMENT_CHARACTER || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Replaces what is invisible by question marks, so that every other character keeps its offset. */
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

    /** Returns the number and name of a character, e.g. {@code U+200B ZERO WIDTH SPACE}. */
    public static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X %s", codePoint, name == null ? "(no character)" : name);
    }

    /** Whether a character carries words: it is neither white space nor invisible. */
    public static boolean carriesWords(int code) {
        return !Typography.isBlank(code) && !isInvisible(code);
    }
}
