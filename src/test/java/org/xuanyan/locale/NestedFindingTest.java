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
    @CsvSource({"en, and 2 more of this kind: this repeats paragraph 3: “甲”", "zh-Hans, 同类问题还有2处：与第3段相同：“甲”"})
    void theInnerFindingIsSaidInTheSameLanguage(String language, String said) {
        SourceSpan at = SourceSpan.startOf("raw.txt");
        Diagnostic inner = new Diagnostic(Code.DUPLICATE, at, List.of(3, "“甲”"));

        Diagnostic outer = new Diagnostic(Code.MORE_ALIKE, at, List.of(2, inner));

        assertThat(ConsoleMessagesReader.in(language).message(outer)).isEqualTo(said);
    }
}
