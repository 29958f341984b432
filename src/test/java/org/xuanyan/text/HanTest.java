package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {

    @ParameterizedTest
    @ValueSource(strings = {"中", "〇", "𠮷", "、", "。", "《", "》", "，", "：", "（", "）", "　"})
    void aLineBreakBesideChineseIsNotASpace(String character) {
        assertThat(Han.needSpace(character.codePointAt(0), 'a')).isFalse();
        assertThat(Han.needSpace('”', character.codePointAt(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", ",", "(", "é", "ж", "ا", "한", "-", "%", "“", "”", "—", "…", "·"})
    void aLineBreakBesideWesternWordsIsASpace(String character) {
        assertThat(Han.needSpace(character.codePointAt(0), 'a')).isTrue();
        assertThat(Han.needSpace('1', character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "—", "…", "·"})
    void aLineBreakBetweenSharedPunctuationIsNotASpace(String character) {
        assertThat(Han.needSpace(character.codePointAt(0), '“')).isFalse();
    }
}
