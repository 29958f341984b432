package org.xuanyan.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A sum of 64 bits by which contents are told apart: CRC-32 and CRC-32C together. It does not withstand intent, as a
 * {@link Fingerprint} does, but costs a short run almost nothing, because processors have instructions for it.
 */
public final class ContentSum {

    private static final int DIGITS = 8;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** Adds bytes, and before them their number, so that no two lists of contents give the same sum by their joints. */
    public void add(byte[] bytes) {
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array();
        one.update(length);
        other.update(length);
        one.update(bytes);
        other.update(bytes);
    }

    /** Adds a text in UTF-8. */
    public void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the sum of what was added, in sixteen hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(one.getValue(), DIGITS) + hex.toHexDigits(other.getValue(), DIGITS);
    }
}
