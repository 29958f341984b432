package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

/** Which differences are corrected typing mistakes. */
class CorrectionTest {

    private static final Correction CORRECTION =
            new Correction(Languages.of(new LanguageTag("zh")).editorial());

    private static final String SIXTY = IntStream.range(0, 60)
            .mapToObj(i -> Character.toString('\u5000' + i))
            .reduce("", String::concat);

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void aMistakeIsShort(int length, boolean slight) {
        String other = SIXTY.substring(0, 20) + "字".repeat(length) + SIXTY.substring(20 + length);
        assertThat(CORRECTION.isSlight(SIXTY, other)).isEqualTo(slight);
        String without = SIXTY.substring(0, 20) + SIXTY.substring(20 + length);
        assertThat(CORRECTION.isSlight(SIXTY, without)).isEqualTo(slight);
        assertThat(CORRECTION.isSlight(without, SIXTY)).isEqualTo(slight);
    }

    @ParameterizedTest
    @CsvSource({"60, 5, true", "60, 6, false", "12, 3, true", "12, 4, false"})
    void mistakesAreFew(int length, int mistakes, boolean slight) {
        StringBuilder other = new StringBuilder(SIXTY.substring(0, length));
        for (int i = 0; i < mistakes; i++) {
            other.setCharAt(3 * i, '字');
        }
        assertThat(CORRECTION.isSlight(SIXTY.substring(0, length), other.toString()))
                .isEqualTo(slight);
    }

    @ParameterizedTest
    @CsvSource({
        "各方支持和平, 各方支特和平, true",
        "各方支持和平, 各方不支持和平, false",
        "会议于5月举行, 会议于6月举行, false",
        "通过三项决议, 通过两项决议, false",
        "会议在5月举行, 会议于5月举行, true"
    })
    void aChangedFigureOrNegationIsNotAMistake(String one, String other, boolean slight) {
        assertThat(CORRECTION.isSlight(one, other)).isEqualTo(slight);
        assertThat(CORRECTION.isSlight(other, one)).isEqualTo(slight);
    }
}
