package org.xuanyan.load;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The encoding that the bytes of a file show with certainty although the file does not declare it: all of them are valid in
 * it, and nearly all characters are common ones, in no other encoding.
 */
final class ShownEncoding {

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private static final List<Charset> UTF16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final List<Charset> ALL = List.of(GB, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** The least share of common characters among those that are not ASCII, in a text in the right encoding. */
    private static final double RIGHT = 0.95;

    /** The largest share of them if the encoding is wrong. */
    private static final double WRONG = 0.85;

    /** The largest share of them in a text in a single-byte encoding, read as Chinese. */
    private static final double MOST_BY_CHANCE = 0.5;

    /** In characters that are not ASCII; less is not enough to tell. */
    private static final int FEWEST = 40;

    private static final int ASCII = 0x7F;

    private static final String MARKS = "\u2014\u2018\u2019\u201C\u201D\u2026\u00B7";

    private ShownEncoding() {}

    /** Returns the encoding; empty if the file is in UTF-8, or does not show its encoding with certainty. */
    static Optional<Charset> of(byte[] bytes) {
        Decoding utf8 = Decoding.of(bytes, StandardCharsets.UTF_8);
        boolean proven = utf8.text().codePoints().anyMatch(c -> c > ASCII);
        boolean isUtf8 = utf8.malformed().isEmpty() || proven && utf8.isDamagedOnly(bytes.length);
        return isUtf8 ? Optional.empty() : only(ALL, bytes).or(() -> singleByte(bytes));
    }

    /** Returns an encoding with one byte for each character; never that of a Chinese file, however few characters it has. */
    private static Optional<Charset> singleByte(byte[] bytes) {
        boolean chinese = List.of(GB, BIG5).stream().anyMatch(each -> commonShare(bytes, each, 1) > MOST_BY_CHANCE);
        return chinese ? Optional.empty() : SingleByteEncoding.of(bytes);
    }

    /** Returns the order of bytes that a file in UTF-16 shows. */
    static Optional<Charset> utf16(byte[] bytes) {
        return only(UTF16, bytes);
    }

    private static Optional<Charset> only(List<Charset> charsets, byte[] bytes) {
        Map<Charset, Double> shares = new TreeMap<>();
        charsets.forEach(each -> shares.put(each, share(bytes, each)));
        return charsets.stream()
                .filter(each -> shares.get(each) >= RIGHT)
                .filter(each -> charsets.stream().allMatch(other -> other.equals(each) || shares.get(other) <= WRONG))
                .findFirst();
    }

    private static double share(byte[] bytes, Charset charset) {
        return commonShare(bytes, charset, FEWEST);
    }

    /**
     * Returns the share of common characters; 0 if the bytes are not valid, or give controls or too few characters.
     *
     * @param fewest characters that are not ASCII
     */
    private static double commonShare(byte[] bytes, Charset charset, int fewest) {
        Decoding decoding = Decoding.of(bytes, charset);
        boolean controls = decoding.text().codePoints().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
        int[] wide = decoding.text().codePoints().filter(c -> c > ASCII).toArray();
        if (!decoding.malformed().isEmpty() || controls || wide.length < fewest) {
            return 0;
        }
        Charset set = charset.equals(BIG5) ? BIG5 : GB;
        Map<Integer, Boolean> known = new TreeMap<>();
        int common = 0;
        for (int c : wide) {
            common += known.computeIfAbsent(c, each -> isCommon(each, set)) ? 1 : 0;
        }
        return (double) common / wide.length;
    }

    /** Whether a character is in the part of a Chinese character set that has the common ones, or a Chinese mark. */
    private static boolean isCommon(int c, Charset set) {
        if (UnicodeScript.of(c) != UnicodeScript.HAN) {
            return c >= 0x3000 && c <= 0x301F || c >= 0xFF01 && c <= 0xFF5E || MARKS.indexOf(c) >= 0;
        }
        byte[] code = Character.toString(c).getBytes(set);
        int row = code[0] & 0xFF;
        return code.length == 2
                && (set.equals(BIG5)
                        ? row >= 0xA4 && row <= 0xC6
                        : row >= 0xB0 && row <= 0xD7 && (code[1] & 0xFF) >= 0xA1);
    }
}
