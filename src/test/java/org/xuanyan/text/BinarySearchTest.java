package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinarySearchTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 17})
    void findsEveryPlaceOfEverySize(int size) {
        for (int first = 0; first <= size; first++) {
            int expected = first;
            assertThat(BinarySearch.firstIndex(size, i -> i >= expected)).isEqualTo(expected);
        }
    }

    @Test
    void testsFewIndices() {
        AtomicInteger tested = new AtomicInteger();
        int found = BinarySearch.firstIndex(Integer.MAX_VALUE, i -> {
            tested.incrementAndGet();
            return i >= 2_000_000_000;
        });
        assertThat(found).isEqualTo(2_000_000_000);
        assertThat(tested.get()).isLessThanOrEqualTo(Integer.SIZE);
    }
}
