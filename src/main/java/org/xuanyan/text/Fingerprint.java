package org.xuanyan.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short hashes of texts. */
public final class Fingerprint {

    /** 64 bits: enough to make collisions in a collection improbable. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Returns the first sixteen hexadecimal digits of the SHA-256 of the text in UTF-8. */
    public static String of(String text) {
        return of(text, BYTES);
    }

    /**
     * Returns the beginning of the SHA-256 of the text in UTF-8, in hexadecimal digits.
     *
     * @param bytes the length in bytes; a byte is two digits
     */
    public static String of(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
