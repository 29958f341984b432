package org.xuanyan.clean;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How common characters are in a script. Its national character set has two parts: common characters, 3755 in GB 2312 and
 * 5401 in Big5, and rare ones. Texts of today do not use the others.
 */
record CharacterFrequency(BitSet common, BitSet rare) {

    /** The characters of simplified texts. */
    static final CharacterFrequency SIMPLIFIED = of("GB18030", 0xA1, 0xB0, 0xD8, 0xF7);

    /** The characters of traditional texts. */
    static final CharacterFrequency TRADITIONAL = of("x-windows-950", 0x40, 0xA4, 0xC9, 0xF9);

    private static final int LAST_CELL = 0xFE;

    /** Whether texts use a character often. */
    boolean isCommon(char c) {
        return common.get(c);
    }

    /** Whether texts do not use a character. */
    boolean isUnused(char c) {
        return !common.get(c) && !rare.get(c);
    }

    private static CharacterFrequency of(String charset, int cell, int first, int rare, int last) {
        Charset set = Charset.forName(charset);
        return new CharacterFrequency(rows(set, cell, first, rare - 1), rows(set, cell, rare, last));
    }

    /** Returns the characters of some rows of a character set. */
    private static BitSet rows(Charset charset, int firstCell, int first, int last) {
        BitSet characters = new BitSet();
        for (int row = first; row <= last; row++) {
            for (int cell = firstCell; cell <= LAST_CELL; cell++) {
                String read = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (read.length() == 1) {
                    characters.set(read.charAt(0));
                }
            }
        }
        return characters;
    }
}
