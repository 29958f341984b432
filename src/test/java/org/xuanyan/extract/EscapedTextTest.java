package org.xuanyan.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were handed on in escapes. */
class EscapedTextTest {

    private static final String TITLE = "桥岭组织成员国元首理事会云岭宣言";

    private static final String TEXT = "成员国领导人于2031年7月5日在云岭举行会议，\n并发表宣言如下：“各方”支持35.5%的目标。\n";

    @Test
    void theEscapesOfProgramTextAreCharacters() {
        String copy = TITLE + "\n" + unicode(TEXT).replace("\n", "\\n");

        assertThat(EscapedText.of(copy)).hasValue(new EscapedText("\\uXXXX", TITLE + "\n" + TEXT, false));
    }

    @Test
    void theStringsOfJsonAreBlocksAndItsKeysAreNot() {
        String copy =
                "{\"title\": \"" + unicode(TITLE) + "\", \"views\": 12, \"tags\": [null, true],\n" + " \"content\": \""
                        + TEXT.replace("\n", "\\n").replace("“", "\\\"").replace("”", "\\\"") + "\"}\n";

        assertThat(EscapedText.of(copy))
                .hasValue(
                        new EscapedText("JSON", TITLE + "\n\n" + TEXT.strip().replaceAll("[“”]", "\"") + "\n", false));
    }

    @Test
    void aPageInJsonIsAPage() {
        String copy = "[{\"title\": \"A & B\", \"content\": \"<p>" + TITLE + "<\\/p>\"}]";

        assertThat(EscapedText.of(copy))
                .hasValue(new EscapedText(
                        "JSON",
                        "<!doctype html>\n<html><body>\n<p>A &amp; B</p>\n\n<p>" + TITLE + "</p>\n</body></html>\n",
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void theEscapesOfAddressesAreBytesOfOneEncoding(String encoding) {
        String copy = URLEncoder.encode(TITLE + TEXT, Charset.forName(encoding)).replace("%0A", "\n");

        assertThat(EscapedText.of(copy)).hasValue(new EscapedText("%XX", TITLE + TEXT, false));
    }

    @Test
    void linesOfAMailGoOnBehindTheirMark() {
        StringBuilder copy = new StringBuilder(TITLE).append('\n');
        int width = 0;
        for (byte each : TEXT.getBytes(StandardCharsets.UTF_8)) {
            String shown = each == '\n'
                    ? "\n"
                    : each > 0 && each != '=' ? Character.toString((char) each) : "=%02X".formatted(each);
            width = each == '\n' ? 0 : width + shown.length();
            copy.append(width > 70 ? "=\n" : "").append(shown);
            width = width > 70 ? shown.length() : width;
        }

        assertThat(EscapedText.of(copy.toString())).hasValue(new EscapedText("=XX", TITLE + "\n" + TEXT, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void base64StandsForBytes(String encoding) {
        byte[] bytes = (TITLE + "\n" + TEXT).getBytes(Charset.forName(encoding));

        assertThat(EscapedText.of(Base64.getMimeEncoder().encodeToString(bytes) + "\n"))
                .hasValue(new EscapedText("Base64", TITLE + "\n" + TEXT, false));
    }

    /** A text with a long address in it, with signs that look like escapes, or that is no JSON, stays as it is. */
    @Test
    void otherTextsHaveNoEscapes() {
        String address = "https://example.org/" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8);

        assertThat(EscapedText.of(TITLE + "\n" + TEXT.repeat(9) + address)).isEmpty();
        assertThat(EscapedText.of(TEXT + "x=20 y=30 %41 \\u4e00")).isEmpty();
        assertThat(EscapedText.of("[" + TITLE + "]\n" + TEXT + "[1]")).isEmpty();
        assertThat(EscapedText.of("%E6%88".repeat(60))).isEmpty();
        assertThat(EscapedText.of("WordsWithoutBlanks".repeat(9))).isEmpty();
    }

    private static String unicode(String text) {
        return Stream.of(text.split(""))
                .map(each -> each.charAt(0) < 0x80 ? each : "\\u%04x".formatted((int) each.charAt(0)))
                .collect(joining());
    }
}
