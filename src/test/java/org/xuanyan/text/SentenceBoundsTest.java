package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲。乙*丙。丁。| 乙*丙。",
                "*甲。乙。| *甲。",
                "甲。乙*| 乙*",
                "他说：“甲。”乙*丙！”丁。| 乙*丙！”",
                "甲？！乙*（丙。）丁。| 乙*（丙。）",
                "*| *",
                "甲。*。乙| *。",
                "乙*丙 | 乙*丙"
            })
    void findsTheSentenceAroundTheStar(String text, String sentence) {
        int at = text.indexOf('*');
        SentenceBounds bounds = SentenceBounds.around(text, at, at + 1);
        assertThat(text.substring(bounds.start(), bounds.end())).isEqualTo(sentence);
        assertThat(bounds.cutBefore() || bounds.cutAfter()).isFalse();
    }

    @Test
    void aTextWithoutStopsIsCutBetweenCharacters() {
        String side = "𠮷".repeat(SentenceBounds.FARTHEST);
        String text = side + "*" + side;
        SentenceBounds bounds = SentenceBounds.around(text, side.length(), side.length() + 1);
        assertThat(bounds.cutBefore() && bounds.cutAfter()).isTrue();
        assertThat(bounds.end() - bounds.start()).isEqualTo(2 * SentenceBounds.FARTHEST + 1);
        SentenceBounds odd = SentenceBounds.around("a" + text, side.length(), side.length() + 2);
        assertThat(Character.isLowSurrogate(("a" + text).charAt(odd.start()))).isFalse();
        assertThat(Character.isHighSurrogate(("a" + text).charAt(odd.end() - 1)))
                .isFalse();
    }
}
