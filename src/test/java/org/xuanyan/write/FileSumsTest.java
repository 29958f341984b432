package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FileSumsTest {

    @Test
    void keepsTheLengthAndTheSumOfEachFile() {
        FileSums sums = new FileSums();
        SortedMap<String, FileSum> expected = new TreeMap<>();
        for (int i = 1000; i > 0; i--) {
            byte[] bytes = "x".repeat(i % 300).getBytes(StandardCharsets.UTF_8);
            sums.add("file-" + i, bytes);
            expected.put("file-" + i, FileSum.of(bytes));
        }
        assertThat(sums.byPath()).isEqualTo(expected);
        assertThat(expected.values()).anyMatch(each -> each.sum() > Integer.MAX_VALUE);
    }
}
