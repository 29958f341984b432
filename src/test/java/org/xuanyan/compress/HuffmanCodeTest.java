package org.xuanyan.compress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {

    private static double kraftSum(HuffmanCode code) {
        return IntStream.range(0, code.size())
                .filter(each -> code.length(each) > 0)
                .mapToDouble(each -> Math.pow(2, -code.length(each)))
                .sum();
    }

    /** The example of RFC 1951, 3.2.2: ABCDEFGH with the lengths 3, 3, 3, 3, 3, 2, 4, 4; a code has its first bit lowest here. */
    @Test
    void codesAreNumberedAsTheStandardSays() {
        HuffmanCode code = HuffmanCode.of(new int[] {9, 9, 9, 9, 9, 20, 4, 4}, 15);
        assertThat(IntStream.range(0, 8).map(code::length)).containsExactly(3, 3, 3, 3, 3, 2, 4, 4);
        assertThat(IntStream.range(0, 8).map(code::bits))
                .containsExactly(0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111);
    }

    @Test
    void codesAreNotLongerThanAllowed() {
        int[] frequencies = new int[30];
        frequencies[0] = 1;
        frequencies[1] = 1;
        for (int i = 2; i < frequencies.length; i++) {
            frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
        }
        HuffmanCode code = HuffmanCode.of(frequencies, 7);
        assertThat(IntStream.range(0, 30).map(code::length)).allMatch(each -> each >= 1 && each <= 7);
        assertThat(kraftSum(code)).isEqualTo(1);
    }

    @Test
    void oneSymbolHasOneBit() {
        HuffmanCode code = HuffmanCode.of(new int[] {0, 5, 0}, 15);
        assertThat(IntStream.range(0, 3).map(code::length)).containsExactly(0, 1, 0);
        assertThat(code.bits(1)).isZero();
    }
}
