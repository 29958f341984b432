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

    private static List<Diagnostic> reported(Code code, List<CleanBlock> blocks) {
        CleaningFindings findings = new CleaningFindings(COPY, new Lazy<>(() -> false), null);
        PlainLines.of(COPY.text()).forEach(line -> findings.add(code, line, "before", "after", "ends"));
        return findings.close(List.of(), blocks);
    }

    /** Nothing else in the draft shows where a paragraph may begin, or a hyphen may have stood. */
    @ParameterizedTest
    @EnumSource(names = {"JOIN_OR_PARAGRAPH", "LOST_HYPHEN"})
    void eachPlaceIsReported(Code code) {
        assertThat(reported(code, List.of()))
                .hasSize(MANY)
                .allMatch(each -> each.code() == code)
                .extracting(each -> each.at().line())
                .doesNotHaveDuplicates();
    }

    @Test
    void ofOthersTheNumberIsReported() {
        List<Diagnostic> findings = reported(Code.OPEN_END, List.of());

        assertThat(findings).hasSize(21);
        assertThat(findings.stream().filter(each -> each.code() == Code.MORE_ALIKE))
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).first().isEqualTo(MANY - 20));
    }

    /** A finding of the 30th line is no use to who reads the 40th one. */
    @Test
    void eachBlockHasOne() {
        List<CleanBlock> blocks = List.of(
                new CleanBlock(BlockType.PARAGRAPH, "line", 0),
                new CleanBlock(BlockType.PARAGRAPH, "line", "line\n".length() * 30),
                new CleanBlock(BlockType.PARAGRAPH, "line", "line\n".length() * 40));

        List<Diagnostic> findings = reported(Code.OPEN_END, blocks);

        assertThat(findings.stream()
                        .filter(each -> each.code() == Code.OPEN_END)
                        .map(each -> each.at().line())
                        .skip(20))
                .containsExactly(31, 41);
        assertThat(findings.stream().filter(each -> each.code() == Code.MORE_ALIKE))
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).first().isEqualTo(MANY - 22));
    }
}
