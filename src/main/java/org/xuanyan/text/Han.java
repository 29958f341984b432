package org.xuanyan.text;

/** Properties of characters in Chinese typesetting. */
public final class Han {

    /** Punctuation that Chinese and Western texts share; its width depends on its neighbours. */
    private static final String SHARED = "“”‘’—…·";

    private Han() {}

    /**
     * Whether a line break between two characters stands for a space: not beside an ideograph or full-width character,
     * and not between two punctuation marks that Chinese shares.
     */
    public static boolean needSpace(int before, int after) {
        return !isUnspaced(before) && !isUnspaced(after) && !(isShared(before) && isShared(after));
    }

    /**
     * Whether a character takes a full cell: Han characters, their punctuation, and marks that they share with Western
     * texts.
     */
    public static boolean isFullWidth(char c) {
        return c >= 0x2E80 && c <= 0xFF60 || Character.isSurrogate(c) || isShared(c);
    }

    /** Whether a character is written without spaces; unlike Hangul, which is as wide. */
    private static boolean isUnspaced(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint <= 0x303F // 、。《》「」
                || codePoint >= 0xFF00 && codePoint <= 0xFF60; // ，：；（）
    }

    private static boolean isShared(int codePoint) {
        return SHARED.indexOf(codePoint) >= 0;
    }
}
