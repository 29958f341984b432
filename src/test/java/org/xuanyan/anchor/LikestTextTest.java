package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikestTextTest {

    /** The bigrams of the texts: 论贸易 has 论贸, 贸易; 论农业 has 论农, 农业; 农业合作 has 农业, 业合, 合作. */
    private static final LikestText THREE = new LikestText(List.of("论贸易", "论农业", "农业合作"));

    @ParameterizedTest
    @CsvSource({
        "论贸易, 0",
        "贸易, 0",
        "再论农业, 1",
        "业合, 2",
        "农业, -1",
        "论农业合作, 2",
        "论农业合, -1",
        "贸易和农业合作, 2",
        "文化, -1",
        "'', -1"
    })
    void itSharesMoreThanAnyOther(String text, int index) {
        assertThat(THREE.to(text).orElse(-1)).isEqualTo(index);
        assertThat(THREE.to(text).orElse(-1)).as("again").isEqualTo(index);
    }

    @Test
    void theOnlyTextNeedsNoLikeness() {
        assertThat(new LikestText(List.of("论贸易")).to("文化")).hasValue(0);
        assertThat(new LikestText(List.of()).to("文化")).isEmpty();
    }
}
