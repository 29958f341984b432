package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CharacterNgramsTest {

    @Test
    void dicesCoefficientCountsEachBigramOnce() {
        // 甲乙 乙丙 丙丁 and 甲乙 乙丙 丙戊: two of three in common.
        assertThat(CharacterNgrams.bigrams("甲乙丙丁").dice(CharacterNgrams.bigrams("甲乙丙戊")))
                .isEqualTo(4.0 / 6);
        assertThat(CharacterNgrams.bigrams("甲甲甲甲").dice(CharacterNgrams.bigrams("甲甲")))
                .isEqualTo(1);
        assertThat(CharacterNgrams.bigrams("甲乙").dice(CharacterNgrams.bigrams("乙甲")))
                .isZero();
        assertThat(CharacterNgrams.bigrams("").dice(CharacterNgrams.bigrams("甲")))
                .isZero();
    }

    @Test
    void aPartIsContainedInTheWhole() {
        CharacterNgrams part = CharacterNgrams.bigrams("乙丙");
        CharacterNgrams whole = CharacterNgrams.bigrams("甲乙丙丁");
        assertThat(part.containedIn(whole)).isEqualTo(1);
        assertThat(whole.containedIn(part)).isEqualTo(1.0 / 3);
    }

    @Test
    void longerNgramsDistinguishMore() {
        assertThat(CharacterNgrams.of("高级别会议在甲", 4).shared(CharacterNgrams.of("某高级别会议", 4)))
                .isEqualTo(2);
        assertThat(CharacterNgrams.of("甲乙丙", 4).stream()).isEmpty();
        assertThatThrownBy(() -> CharacterNgrams.of("甲", 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
