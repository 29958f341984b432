package org.xuanyan.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Divides a file in the Rich Text Format into braces, control words, bytes and plain characters. */
final class RtfTokens {

    private static final Pattern TOKEN = Pattern.compile("(?<brace>[{}])"
            + "|\\\\(?<word>[A-Za-z]{1,32})(?<value>-?\\d{1,9})? ?"
            + "|\\\\'(?<byte>[0-9A-Fa-f]{2})"
            + "|\\\\(?<symbol>[^A-Za-z'])"
            + "|(?<ends>[\\r\\n]+)"
            + "|(?<text>[^{}\\\\\\r\\n]+)");

    private static final int HEXADECIMAL = 16;

    /** One for each byte, because a picture has millions. */
    private static final List<RtfToken> BYTES = IntStream.range(0, 256)
            .mapToObj(value -> new RtfToken(RtfKind.BYTE, "", value))
            .toList();

    private RtfTokens() {}

    /** The kind of a token. */
    enum RtfKind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        /** One byte of a character in the encoding of its font. */
        BYTE
    }

    /**
     * A token.
     *
     * @param words the name of a control word, or a symbol
     * @param value the number behind a control word, 1 if there is none; or the byte
     */
    record RtfToken(RtfKind kind, String words, int value) {}

    /** Returns the tokens of a file; bytes above ASCII that stand without an escape are bytes of the text, too. */
    static List<RtfToken> of(byte[] file) {
        List<RtfToken> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            if (found.group("brace") != null) {
                tokens.add(new RtfToken(found.group().equals("{") ? RtfKind.OPEN : RtfKind.CLOSE, "", 0));
            } else if (found.group("word") != null) {
                String value = found.group("value");
                tokens.add(
                        new RtfToken(RtfKind.WORD, found.group("word"), value == null ? 1 : Integer.parseInt(value)));
            } else if (found.group("byte") != null) {
                tokens.add(BYTES.get(Integer.parseInt(found.group("byte"), HEXADECIMAL)));
            } else if (found.group("symbol") != null) {
                tokens.add(new RtfToken(RtfKind.SYMBOL, found.group("symbol"), 0));
            } else if (found.group("text") != null) {
                found.group("text").chars().mapToObj(BYTES::get).forEach(tokens::add);
            }
        }
        return tokens;
    }
}
