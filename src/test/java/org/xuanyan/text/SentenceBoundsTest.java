package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

class SentenceBoundsTest {

    private static final Punctuation CHINESE =
            Languages.of(new LanguageTag("zh")).punctuation();

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
        SentenceBounds bounds = SentenceBounds.around(text, at, at + 1, CHINESE);
        assertThat(text.substring(bounds.start(), bounds.end())).isEqualTo(sentence);
        assertThat(bounds.cutBefore() || bounds.cutAfter()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left. They *came. She stayed.| They *came.",
                "He spent 3.5 million *euros at example.org. She stayed.| He spent 3.5 million *euros at example.org.",
                "“Leave.” “They *came.” She stayed.| “They *came.”",
                "Leave (or stay.) They *came.| They *came.",
                "Who?! They *came| They *came"
            })
    void aFullStopEndsASentenceOnlyBeforeASpace(String text, String sentence) {
        int at = text.indexOf('*');
        SentenceBounds bounds = SentenceBounds.around(
                text, at, at + 1, Languages.of(new LanguageTag("en")).punctuation());
        assertThat(text.substring(bounds.start(), bounds.end())).isEqualTo(sentence);
    }

    @Test
    void aTextWithoutStopsIsCutBetweenCharacters() {
        String side = "𠮷".repeat(SentenceBounds.FARTHEST);
        String text = side + "*" + side;
        SentenceBounds bounds = SentenceBounds.around(text, side.length(), side.length() + 1, CHINESE);
        assertThat(bounds.cutBefore() && bounds.cutAfter()).isTrue();
        assertThat(bounds.end() - bounds.start()).isEqualTo(2 * SentenceBounds.FARTHEST + 1);
        SentenceBounds odd = SentenceBounds.around("a" + text, side.length(), side.length() + 2, CHINESE);
        assertThat(Character.isLowSurrogate(("a" + text).charAt(odd.start()))).isFalse();
        assertThat(Character.isHighSurrogate(("a" + text).charAt(odd.end() - 1)))
                .isFalse();
    }
}
