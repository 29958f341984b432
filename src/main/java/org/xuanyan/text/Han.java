package org.xuanyan.text;

/** What Chinese typesetting asks about a character. */
public final class Han {

    private Han() {}

    /**
     * Whether a line may break beside this character without meaning a space: Han characters and the punctuation that is
     * set with them.
     */
    public static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint <= 0x303F // 、。《》「」
                || codePoint >= 0xFF00 && codePoint <= 0xFF60 // ，：；（）
                || "“”‘’—…·".indexOf(codePoint) >= 0;
    }
}
