package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.Said;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

class TextReaderTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();

    private Optional<SourceText> read(byte[] bytes) throws IOException {
        return TextReader.read(Files.write(temp.resolve("a.md"), bytes), "a.md", problems);
    }

    private Optional<SourceText> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String found() {
        return Said.of(problems);
    }

    @Test
    void lineEndsAreUnifiedAndTheByteOrderMarkIsDropped() throws IOException {
        assertThat(read("\uFEFF一\r\n二\r三\n").orElseThrow().text()).isEqualTo("一\n二\n三\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirPlace() throws IOException {
        byte[] bytes = "第一行\n第二".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(read(broken)).isEmpty();
        assertThat(found()).startsWith("a.md:2:2: error: 1 place is not UTF-8 [not-utf8]");
    }

    @Test
    void undecodablePlacesAreReportedOnceWithTheirNumber() throws IOException {
        byte[] bytes = "a?\n?b?c?d?e?f?g?".replace('?', (char) 0xFF).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes)).isEmpty();
        assertThat(found())
                .isEqualTo("a.md:1:2: error: 8 places are not UTF-8 [not-utf8]\n"
                        + "    save the file as UTF-8, and write the damaged characters again");
    }

    @Test
    void filesThatCannotBeReadAreReported() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("x.md"));
        Path link = Files.createSymbolicLink(temp.resolve("y.md"), temp.resolve("nowhere"));
        assertThat(TextReader.read(folder, "x.md", problems)).isEmpty();
        assertThat(TextReader.read(link, "y.md", problems)).isEmpty();
        assertThat(found())
                .contains("x.md:1:1: error: the file cannot be read", "y.md:1:1: error: the file cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 成员国元首一致认为, it is probably GB18030",
        "Big5, 成員國元首一致認為, it is probably GB18030 or Big5",
        "UTF-16LE, 'a成员国元首', it is probably UTF-16LE",
        "UTF-16BE, 'a成员国元首', it is probably UTF-16BE",
    })
    void otherEncodingsAreRefusedAndRecognised(String encoding, String words, String advice) throws IOException {
        assertThat(read(words.getBytes(Charset.forName(encoding)))).isEmpty();
        assertThat(found()).contains("error:").endsWith(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, NULL",
        "0008, BACKSPACE",
        "001B, ESCAPE",
        "007F, DELETE",
        "0085, NEXT LINE (NEL)",
        "00AD, SOFT HYPHEN",
        "200B, ZERO WIDTH SPACE",
        "200E, LEFT-TO-RIGHT MARK",
        "202E, RIGHT-TO-LEFT OVERRIDE",
        "2028, LINE SEPARATOR",
        "2066, LEFT-TO-RIGHT ISOLATE",
        "FEFF, ZERO WIDTH NO-BREAK SPACE",
        "FFFE, (no character)"
    })
    void invisibleCharactersAreReportedAsErrors(String hex, String name) throws IOException {
        char unwanted = (char) Integer.parseInt(hex, 16);
        assertThat(read("一" + unwanted + "二\n三" + unwanted)).isPresent();
        assertThat(found())
                .isEqualTo("a.md:1:2: error: invisible or control character U+" + hex + " " + name
                        + ", in 2 places [invisible-character]\n    remove it");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFD, 0xE000, 0x1009AB})
    void unreadableCharactersAreKeptAndReported(int codePoint) throws IOException {
        String text = "一" + Character.toString(codePoint);
        assertThat(read(text).orElseThrow().text()).isEqualTo(text);
        assertThat(found())
                .startsWith("a.md:1:2: warning: unreadable character U+")
                .contains("[unreadable-character]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"　", "\t", "\u00A0", "𠮷", "中\u200Cط", "क्\u200Dष", "é", "①％"})
    void otherCharactersAreKept(String text) throws IOException {
        assertThat(read(text).orElseThrow().text()).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }
}
