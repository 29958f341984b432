package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private final SourceText text = new SourceText("a.md", "一\n二三\n\n四");

    @Test
    void placesAreOneBasedAndCountCodeUnits() {
        assertThat(text.span(0, 1)).hasToString("a.md:1:1");
        assertThat(text.span(3, 4)).hasToString("a.md:2:2");
        assertThat(text.span(5, 5)).hasToString("a.md:3:1");
        assertThat(text.span(7, 7)).hasToString("a.md:4:2");
        assertThat(new SourceText("b", "𠮷x").span(2, 3)).hasToString("b:1:3");
    }

    @Test
    void linesAreReturnedWithoutTheirEnds() {
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.line(2)).isEqualTo("二三");
        assertThat(text.line(3)).isEmpty();
        assertThat(text.line(4)).isEqualTo("四");
        assertThat(new SourceText("b", "一\n").lineCount()).isEqualTo(2);
    }

    @Test
    void keptLinesKeepTheirPlaces() {
        assertThat(text.keepLines(2, 2).text()).isEqualTo("\n二三");
        assertThat(text.keepLines(2, 4).text()).isEqualTo("\n二三\n\n四");
        assertThat(text.keepLines(5, 4).text()).isEqualTo("\n\n\n\n");
        assertThat(text.keepLines(2, 1).text()).isEqualTo("\n");
    }

    @ParameterizedTest
    @CsvSource({"'一\r\n二\r三\n\r\n四', 一|二|三||四", "'\r\r\n', ||", "'\n\r', ||", "'一\r', 一|", "'', ''", "'\r\n', |"})
    void everyKindOfLineEndEndsALine(String characters, String lines) {
        SourceText mixed = new SourceText("c", characters);
        String found = IntStream.rangeClosed(1, mixed.lineCount())
                .mapToObj(mixed::line)
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(lines);
        for (int offset = 0; offset <= characters.length(); offset++) {
            SourceSpan place = mixed.span(offset, offset);
            int lineStart = offset - (place.column() - 1);
            assertThat(lineStart == 0 || "\r\n".indexOf(characters.charAt(lineStart - 1)) >= 0)
                    .isTrue();
        }
    }

    @Test
    void offsetsAcceptPlacesUpToTheEndOfALine() {
        SourceText mixed = new SourceText("c", "一\r\n二三\r四");
        assertThat(mixed.offset(1, 1)).hasValue(0);
        assertThat(mixed.offset(1, 2)).hasValue(1);
        assertThat(mixed.offset(1, 3)).isEmpty();
        assertThat(mixed.offset(2, 3)).hasValue(5);
        assertThat(mixed.offset(3, 2)).hasValue(7);
        assertThat(mixed.offset(0, 1)).isEmpty();
        assertThat(mixed.offset(4, 1)).isEmpty();
        assertThat(mixed.offset(2, 0)).isEmpty();
        assertThat(mixed.offset(2, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void spansHaveTheirLengthAndFile() {
        assertThat(text.span(2, 4).length()).isEqualTo(2);
        assertThat(text.file()).isEqualTo("a.md");
        assertThat(text.span(2, 2).file()).isEqualTo("a.md");
    }

    /** Libraries that count characters beyond the basic plane as one. */
    @Test
    void placesInCodePointsAreThoseInCodeUnits() {
        assertThat(text.point(2, 1)).hasToString("a.md:2:2");
        assertThat(text.point(2, 0)).hasToString("a.md:2:1");
        assertThat(text.point(2, 9)).as("the end of the line").hasToString("a.md:2:3");
        assertThat(text.point(9, 0)).as("the last line").hasToString("a.md:4:1");
        SourceText beyond = new SourceText("b", "一\n𠮷x𠮷\n二");
        assertThat(beyond.point(2, 1)).hasToString("b:2:3");
        assertThat(beyond.point(2, 2)).hasToString("b:2:4");
        assertThat(beyond.point(2, 3)).hasToString("b:2:6");
        assertThat(beyond.point(2, 9)).hasToString("b:2:6");
        assertThat(beyond.point(1, 1)).hasToString("b:1:2");
    }

    @ParameterizedTest
    @CsvSource({"'\uFEFF一', '一'", "'一\uFEFF', '一\uFEFF'", "'一\r\n二\r三\n', '一\n二\n三\n'", "'', ''"})
    void aUnifiedTextHasNoMarkAndOneKindOfLineEnd(String text, String unified) {
        assertThat(SourceText.unified(text)).isEqualTo(unified);
    }

    @Test
    void thePlaceOfAWholeFileIsItsBeginning() {
        assertThat(SourceSpan.startOf("a.md")).isEqualTo(new SourceSpan("a.md", 1, 1, 0));
    }
}
