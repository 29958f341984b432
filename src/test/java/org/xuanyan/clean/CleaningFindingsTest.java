package org.xuanyan.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.SourceText;

/** How many findings of one code an editor gets. */
class CleaningFindingsTest {

    private static final int MANY = 50;

    private static final SourceText COPY = new SourceText("copy.txt", "line\n".repeat(MANY));

    private static List<Diagnostic> reported(Code code) {
        CleaningFindings findings = new CleaningFindings(COPY, new Lazy<>(() -> false), null);
        PlainLines.of(COPY.text()).forEach(line -> findings.add(code, line, "before", "after", "ends"));
        return findings.close(List.of());
    }

    /** Nothing else in the draft shows where a paragraph may begin, or a hyphen may have stood. */
    @ParameterizedTest
    @EnumSource(names = {"JOIN_OR_PARAGRAPH", "LOST_HYPHEN"})
    void eachPlaceIsReported(Code code) {
        assertThat(reported(code))
                .hasSize(MANY)
                .allMatch(each -> each.code() == code)
                .extracting(each -> each.at().line())
                .doesNotHaveDuplicates();
    }

    @Test
    void ofOthersTheNumberIsReported() {
        List<Diagnostic> findings = reported(Code.OPEN_END);

        assertThat(findings).hasSize(21);
        assertThat(findings.stream().filter(each -> each.code() == Code.MORE_ALIKE))
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).first().isEqualTo(MANY - 20));
    }
}
