package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncreasingSubsequenceTest {

    @Test
    void findsTheLongest() {
        int[] places = {3, 1, 2, 5};
        assertThat(IncreasingSubsequence.longest(places.length, i -> places[i])).containsExactly(1, 2, 3);
        assertThat(IncreasingSubsequence.longest(0, i -> i)).isEmpty();
        assertThat(IncreasingSubsequence.longest(4, i -> 7)).hasSize(1);
    }

    /** Compares with the plain quadratic algorithm. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isIncreasingAndOfMaximalLength(long seed) {
        Random random = new Random(seed);
        int[] numbers = random.ints(60, 0, 40).toArray();
        int[] indices = IncreasingSubsequence.longest(numbers.length, i -> numbers[i]);
        assertThat(indices).isSorted();
        for (int i = 1; i < indices.length; i++) {
            assertThat(numbers[indices[i]]).isGreaterThan(numbers[indices[i - 1]]);
        }
        int[] lengths = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            for (int k = 0; k < i; k++) {
                lengths[i] = numbers[k] < numbers[i] ? Math.max(lengths[i], lengths[k] + 1) : lengths[i];
            }
        }
        assertThat(indices).hasSize(Arrays.stream(lengths).max().orElseThrow() + 1);
    }
}
