package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {

    @ParameterizedTest
    @ValueSource(strings = {"中", "〇", "𠮷", "、", "。", "《", "》", "，", "：", "（", "）", "“", "”", "—", "…", "·", "　"})
    void isSetWithoutSpaces(String character) {
        assertThat(Han.isWide(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", ",", "(", " ", "é", "ж", "ا", "한", "-", "%"})
    void isSetWithSpaces(String character) {
        assertThat(Han.isWide(character.codePointAt(0))).isFalse();
    }
}
