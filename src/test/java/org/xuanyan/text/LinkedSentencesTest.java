package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

class LinkedSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 甲。乙！丙？丁 | 甲。/乙！/丙？/丁",
                "zh | 他说：“甲。”乙，“丙！”丁。 | 他说：“甲。”/乙，“丙！”/丁。",
                "zh | 真的？！是（当然。）好 | 真的？！/是（当然。）/好",
                "zh | 一、推进合作；二、扩大贸易。 | 一、推进合作；二、扩大贸易。",
                "zh | 增长3.5%。U.S. 也是。 | 增长3.5%。/U.S. 也是。",
                "en | They met. They agreed. | They met./They agreed.",
                "en | He said: “Leave.” They left (all of them.) Who?! | He said: “Leave.”/They left (all of them.)/Who?!",
                "en | The U.S. Government met Dr. Li in St. Petersburg. It ended. | The U.S. Government met Dr. Li in St. Petersburg./It ended.",
                "en | Resolution No. 5 of 3.5 pages, etc. and more. Done. | Resolution No. 5 of 3.5 pages, etc. and more./Done.",
                "en | J. Smith and U. Thant spoke.  We listened | J. Smith and U. Thant spoke./We listened"
            })
    void aSentenceEndsAfterItsStopsAndClosingMarks(String language, String text, String sentences) {
        Punctuation punctuation = Languages.of(new LanguageTag(language)).punctuation();
        assertThat(String.join("/", LinkedSentences.of(text, punctuation))).isEqualTo(sentences);
    }

    /** Computed by hand: (0x811c9dc5 ^ 0x61) * 0x01000193 = 0xe40c292c, as the authors of FNV give it for the letter a. */
    @Test
    void theSumIsThatOfTheWords() {
        assertThat(LinkedSentences.sum("")).isEqualTo("1c9dc5");
        assertThat(LinkedSentences.sum("a")).isEqualTo("0c292c");
        assertThat(LinkedSentences.sum("甲。")).isNotEqualTo(LinkedSentences.sum("甲，"));
    }
}
