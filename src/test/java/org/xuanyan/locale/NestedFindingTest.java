package org.xuanyan.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.SourceSpan;

/** A finding that tells of another says it in its own language. */
class NestedFindingTest {

    @ParameterizedTest
    @CsvSource({
        "en, 2 more of this kind are not listed: this repeats paragraph 3: “甲”",
        "zh-Hans, 同类问题另有2处没有列出：与第3段相同：“甲”"
    })
    void theInnerFindingIsSaidInTheSameLanguage(String language, String said) {
        SourceSpan at = SourceSpan.startOf("raw.txt");
        Diagnostic inner = new Diagnostic(Code.DUPLICATE, at, List.of(3, "“甲”"));

        Diagnostic outer = new Diagnostic(Code.MORE_ALIKE, at, List.of(2, inner));

        assertThat(ConsoleMessagesReader.in(language).message(outer)).isEqualTo(said);
    }
}
