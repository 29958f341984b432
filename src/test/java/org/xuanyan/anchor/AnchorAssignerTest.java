package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.parse.Manuscripts;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** How a text is divided, and where its ledger will be. */
class AnchorAssignerTest {

    private final Problems problems = new Problems();

    private static ParsedDeclaration parse(String text) {
        return Manuscripts.parse(
                text.replace("|", "\n\n") + "\n",
                Completeness.COMPLETE,
                Optional.empty(),
                Optional.empty(),
                new Problems());
    }

    private Declaration assign(String text) {
        return AnchorAssigner.assign(List.of(parse(text)), "1", Map.of(), problems)
                .get(0);
    }

    private static String shown(Division division) {
        return (division.separated() ? "-" : "")
                + division.section().map(each -> each.id().toString()).orElse("")
                + division.paragraphs().stream().map(each -> each.text()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲。|乙。; [甲。, 乙。]",
                "甲。|---|乙。; [甲。] -[乙。]",
                "## 一|甲。|---|乙。|## 二|丙。; s1[甲。] -[乙。] s2[丙。]",
                "## 一|甲。|---|## 二|丙。; s1[甲。] -[] s2[丙。]",
                "## 一|### 对话|甲。; s1[] h1[甲。]"
            })
    void headingsAndSeparatorsDivideAText(String text, String divisions) {
        assertThat(String.join(
                        " ",
                        assign(text).divisions().stream()
                                .map(AnchorAssignerTest::shown)
                                .toList()))
                .isEqualTo(divisions);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"## 一|## 二|甲。, 1", "## 一|甲。|## 二, 5"})
    void aSectionWithoutTextIsReported(String text, int line) {
        assign(text);
        assertThat(problems.sorted())
                .extracting(each -> each.at().line() + " " + each.code().key())
                .containsExactly(line + " empty-section");
    }

    @Test
    void aNewLedgerStandsBesideItsText() {
        assertThat(assign("甲。").anchors().ledger().file()).isEqualTo("content/declarations/2030-qiao/anchors.tsv");
    }

    @Test
    void whatIsRememberedIsWhatIsAssigned() {
        List<ParsedDeclaration> parsed = Arrays.asList(parse("甲。|乙。"), parse("## 一|1. 甲。"));
        List<Declaration> assigned = AnchorAssigner.assign(parsed, "1", Map.of(), problems);
        Memory memory = new Memory();
        assertThat(AnchorAssigner.assign(parsed, "1", memory, problems)).isEqualTo(assigned);
        assertThat(AnchorAssigner.assign(parsed, "1", memory, problems)).isEqualTo(assigned);
    }
}
