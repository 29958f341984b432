package org.xuanyan.language.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    private static final ChineseNumeral NUMERALS = new ChineseNumeral();

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "999, 九百九十九"
    })
    void isReadAndWritten(int value, String numeral) {
        assertThat(NUMERALS.parse(numeral)).isEqualTo(OptionalInt.of(value));
        assertThat(ChineseNumeral.numeral(value)).isEqualTo(numeral);
    }

    @Test
    void everyNumberHasItsOwnNumeral() {
        for (int value = 1; value < 1000; value++) {
            assertThat(NUMERALS.parse(ChineseNumeral.numeral(value))).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "三三", "十十", "第三", "三 ", "3", "百", "一十"})
    void anythingElseIsNotANumeral(String text) {
        assertThat(NUMERALS.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "十二, 12", "2024四,", "四2024,", "'',", "99999999999,"})
    void aNumberIsOfDigitsOrANumeralAlone(String written, Integer number) {
        assertThat(NUMERALS.number(written)).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
