package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    private final SourceText text = new SourceText("a.md", "一\n二三\n\n四");

    @Test
    void placesAreOneBasedAndInCodeUnits() {
        assertThat(text.span(0, 1)).hasToString("a.md:1:1");
        assertThat(text.span(3, 4)).hasToString("a.md:2:2");
        assertThat(text.span(5, 5)).hasToString("a.md:3:1");
        assertThat(text.span(7, 7)).hasToString("a.md:4:2");
        assertThat(new SourceText("b", "𠮷x").span(2, 3)).hasToString("b:1:3");
    }

    @Test
    void linesHaveNoEnd() {
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
}
