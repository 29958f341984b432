package org.xuanyan.extract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that programs handed on in escapes instead of characters: a JSON file, the escapes of program text, of addresses or of
 * mails, or Base64. They are exact: each stands for one character or byte.
 *
 * @param form how an escape looks
 * @param text the text without escapes
 * @param page whether it is a web page
 */
public record EscapedText(String form, String text, boolean page) {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"(\\s*:)?");

    /** What is left of a JSON file without its strings. */
    private static final Pattern JSON_FRAME = Pattern.compile("[\\s{}\\[\\],:0-9eE+.-]|true|false|null");

    private static final Pattern UNICODE = Pattern.compile("[\\\\%]u([0-9a-fA-F]{4})");

    private static final Pattern UNICODE_OR_MARK = Pattern.compile("[\\\\%]u([0-9a-fA-F]{4})|\\\\([nrtbf\"'/\\\\])");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9a-fA-F]{2})+");

    /** The end of a line of a mail that does not end a line of its text. */
    private static final Pattern SOFT_END = Pattern.compile("=[ \\t]*\\r?\\n");

    /** Lines of letters and digits, all of one width but the last one, perhaps behind the head of an address of data. */
    private static final Pattern BASE64 = Pattern.compile(
            "\\s*(?:data:[\\w/+.;=-]{0,80};base64,)?(?<letters>[A-Za-z0-9+/]{40,}(?:\\r?\\n[A-Za-z0-9+/]{40,})*+(?:\\r?\\n[A-Za-z0-9+/]+)?={0,2})\\s*");

    private static final Pattern TAG = Pattern.compile("(?i)<(?:p|div|br|h[1-6])\\b[^<>]*>");

    /** The fewest escapes of such a text, and the least share of its characters that they take. */
    private static final int FEWEST = 20;

    private static final double LEAST = 0.3;

    /** The fewest lines of a mail that go on in the next one, and the least share of all lines. */
    private static final int FEWEST_SOFT = 8;

    private static final double LEAST_SOFT = 0.25;

    private static final Charset GB = Charset.forName("GB18030");

    /** The least share of common characters in a text that is in this encoding and not in a damaged other one. */
    private static final double COMMON = 0.9;

    private static final String MARKS = "nrtbf";

    private static final String MEANT = "\n\r\t\b\f";

    private static final int HEXADECIMAL = 16;

    private static final int ASCII = 0x7F;

    /** Returns the text without its escapes; empty if it is not escaped, or not exactly. */
    static Optional<EscapedText> of(String text) {
        return json(text)
                .or(() -> unicode(text))
                .or(() -> quoted(text))
                .or(() -> percent(text))
                .or(() -> base64(text));
    }

    /** Returns the strings of a JSON file, except for the keys, each as a block of its own. */
    private static Optional<EscapedText> json(String text) {
        String file = text.strip();
        boolean framed = file.startsWith("{") && file.endsWith("}") || file.startsWith("[") && file.endsWith("]");
        if (!framed
                || !JSON_FRAME
                        .matcher(STRING.matcher(file).replaceAll(""))
                        .replaceAll("")
                        .isEmpty()) {
            return Optional.empty();
        }
        List<String> values = STRING.matcher(file)
                .results()
                .filter(string -> string.group(2) == null)
                .map(string -> withoutMarks(string.group(1)).strip())
                .filter(value -> !value.isEmpty())
                .toList();
        boolean page = values.stream().anyMatch(value -> TAG.matcher(value).find());
        String blocks = values.stream()
                .map(value -> page && !TAG.matcher(value).find() ? "<p>" + escaped(value) + "</p>" : value)
                .collect(Collectors.joining("\n\n", page ? "<!doctype html>\n<html><body>\n" : "", "\n"));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new EscapedText("JSON", blocks + (page ? "</body></html>\n" : ""), page));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Optional<EscapedText> unicode(String text) {
        return isMuch(UNICODE, text)
                ? Optional.of(new EscapedText("\\uXXXX", withoutMarks(text), false))
                : Optional.empty();
    }

    /** Returns the characters for which the escapes of program text stand. */
    static String withoutMarks(String text) {
        return UNICODE_OR_MARK
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? mark(found.group(2))
                                : Character.toString((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    private static String mark(String letter) {
        int place = MARKS.indexOf(letter);
        return place < 0 ? letter : MEANT.substring(place, place + 1);
    }

    private static Optional<EscapedText> percent(String text) {
        return isMuch(PERCENT, text)
                ? decoded(PERCENT, text).map(found -> new EscapedText("%XX", found, false))
                : Optional.empty();
    }

    private static Optional<EscapedText> quoted(String text) {
        long soft = SOFT_END.matcher(text).results().count();
        boolean wrapped =
                soft >= FEWEST_SOFT && soft >= LEAST_SOFT * text.lines().count();
        String whole = SOFT_END.matcher(text).replaceAll("");
        return wrapped || isMuch(QUOTED, whole)
                ? decoded(QUOTED, whole).map(found -> new EscapedText("=XX", found, false))
                : Optional.empty();
    }

    /** Returns a text whose bytes are written as letters and digits, as mails and addresses of data do. */
    private static Optional<EscapedText> base64(String text) {
        Matcher letters = BASE64.matcher(text);
        if (!letters.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(letters.group("letters"));
            return decoded(bytes, StandardCharsets.UTF_8)
                    .or(() -> decoded(bytes, GB).filter(EscapedText::isCommonChinese))
                    .filter(found -> found.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c)))
                    .map(found ->
                            new EscapedText("Base64", found, TAG.matcher(found).find()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether escapes are so many that they are the text, and not an address in it. */
    private static boolean isMuch(Pattern escape, String text) {
        int length = escape.matcher(text)
                .results()
                .mapToInt(found -> found.group().length())
                .sum();
        return length >= FEWEST * "%XX".length() && length >= LEAST * text.length();
    }

    /** Returns a text whose escapes are bytes; empty if no encoding has all of them. */
    private static Optional<String> decoded(Pattern escapes, String text) {
        return decoded(escapes, text, StandardCharsets.UTF_8)
                .or(() -> decoded(escapes, text, GB).filter(EscapedText::isCommonChinese));
    }

    /** Whether nearly all wide characters are those that the encoding has in its first rows: marks and common ideographs. */
    private static boolean isCommonChinese(String text) {
        long wide = text.chars().filter(c -> c > ASCII).count();
        long common = text.chars()
                .filter(c -> c > ASCII)
                .mapToObj(c -> Character.toString((char) c).getBytes(GB))
                .filter(code -> code.length == 2
                        && (code[0] & 0xFF) >= 0xA1
                        && (code[0] & 0xFF) <= 0xD7
                        && (code[1] & 0xFF) >= 0xA1)
                .count();
        return common >= COMMON * wide;
    }

    private static Optional<String> decoded(Pattern escapes, String text, Charset charset) {
        StringBuilder decoded = new StringBuilder();
        int end = 0;
        try {
            for (MatchResult found : escapes.matcher(text).results().toList()) {
                decoded.append(text, end, found.start())
                        .append(charset.newDecoder().decode(bytes(found.group())));
                end = found.end();
            }
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        return Optional.of(decoded.append(text.substring(end)).toString());
    }

    private static ByteBuffer bytes(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escapes.length(); i += "%XX".length()) {
            bytes.write(Integer.parseInt(escapes.substring(i + 1, i + "%XX".length()), HEXADECIMAL));
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
