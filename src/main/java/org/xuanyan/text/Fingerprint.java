package org.xuanyan.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of texts and files. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the first sixteen hexadecimal digits of the SHA-256 of the text in UTF-8. */
    public static String of(String text) {
        return digits(sum(text));
    }

    /** Returns the first 64 bits of the SHA-256: enough to make collisions in a collection improbable. */
    public static long sum(String text) {
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    /** Returns the digits of {@link #sum}. */
    public static String digits(long sum) {
        return HexFormat.of().toHexDigits(sum);
    }

    /**
     * Returns the beginning of the SHA-256 of the text in UTF-8, in hexadecimal digits.
     *
     * @param bytes the length in bytes; a byte is two digits
     */
    public static String of(String text, int bytes) {
        return HexFormat.of().formatHex(digest(text), 0, bytes);
    }

    /** Returns the whole SHA-256 of a file, 64 lower-case hexadecimal digits. */
    public static String ofFile(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
