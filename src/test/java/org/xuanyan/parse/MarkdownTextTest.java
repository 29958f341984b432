package org.xuanyan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.Block;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.MarkdownText;

/** The parser reads from a declaration exactly what the program wrote into it. */
class MarkdownTextTest {

    private static final int CASES = 8_000;

    private static List<String> read(String body) {
        Problems problems = new Problems();
        ParsedDeclaration parsed = Manuscripts.parse(body, problems);
        assertThat(problems.hasErrors()).as("%s: %s", body, problems.sorted()).isFalse();
        List<String> texts = new ArrayList<>();
        for (Block block : parsed.blocks()) {
            block.visit(
                    mark -> texts.add(mark.label()),
                    passage -> texts.add(Manuscripts.printed(passage)),
                    hr -> texts.add("***"));
        }
        return texts;
    }

    @Test
    void aParagraphArrivesAsItWas() {
        for (int seed = 0; seed < CASES; seed++) {
            String text = PassageLawTest.random(new Random(seed));
            String written = MarkdownText.paragraph(text);
            assertThat(read(written))
                    .as("seed %d", seed)
                    .containsExactly(written.contains("\\") ? text : Manuscripts.printed(text));
        }
    }

    @Test
    void aHeadingArrivesAsItWas() {
        for (int seed = 0; seed < CASES; seed++) {
            String label = "三、" + PassageLawTest.random(new Random(seed));
            assertThat(read("## " + MarkdownText.heading(label) + "\n\n段。"))
                    .as("seed %d", seed)
                    .containsExactly(label, "段。");
        }
    }

    @Test
    void aCellArrivesAsItWas() {
        for (int seed = 0; seed < CASES / 10; seed++) {
            Random random = new Random(seed);
            String text =
                    (PassageLawTest.random(random) + "|").repeat(1 + random.nextInt(2)) + "\\".repeat(seed % 4) + "|";
            String row = "| " + MarkdownText.cell(text) + " | 乙 |";
            assertThat(read(row + "\n|---|---|\n" + row))
                    .as("seed %d: %s", seed, row)
                    .containsExactly((text + "\t乙\n").repeat(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "成员国（ICT）(WTO)。, 成员国（ICT）(WTO)。",
        "《<上合组织>办法》, 《<上合组织>办法》",
        "<SCO Charter>, \\<SCO Charter>",
        "2018. 7月, 2018\\. 7月",
        "1) 甲, 1\\) 甲",
        "- 甲 - 乙, \\- 甲 - 乙",
        "C&A &copy;, C&A \\&copy;",
        "5*6, 5\\*6"
    })
    void onlyCharactersWithAMeaningAreEscaped(String text, String written) {
        assertThat(MarkdownText.paragraph(text)).isEqualTo(written);
    }
}
