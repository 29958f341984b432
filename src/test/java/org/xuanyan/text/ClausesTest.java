package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

class ClausesTest {

    private static final Punctuation CHINESE =
            Languages.of(new LanguageTag("zh")).punctuation();

    private static final String TEXT = "会议通过了甲、乙，并签署丙。";

    @Test
    void aClauseEndsAtACommaAndNotInsideAList() {
        int second = TEXT.indexOf("并");
        assertThat(Clauses.start(TEXT, TEXT.indexOf("乙"), CHINESE)).isZero();
        assertThat(Clauses.end(TEXT, 0, CHINESE)).isEqualTo(second - 1);
        assertThat(Clauses.start(TEXT, TEXT.indexOf("丙"), CHINESE)).isEqualTo(second);
        assertThat(Clauses.start(TEXT, second, CHINESE)).isEqualTo(second);
        assertThat(Clauses.end(TEXT, second, CHINESE)).isEqualTo(TEXT.length() - 1);
    }

    @Test
    void aTextWithoutPunctuationIsNotSearchedAsAWhole() {
        String text = "甲".repeat(1000);
        assertThat(Clauses.start(text, 900, CHINESE)).isEqualTo(900 - Clauses.FARTHEST);
        assertThat(Clauses.end(text, 100, CHINESE)).isEqualTo(100 + Clauses.FARTHEST);
    }
}
