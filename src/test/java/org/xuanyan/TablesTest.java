package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables written by hand: their cells in the data and on the page, and the places of their mistakes. */
@Tag("slow")
class TablesTest {

    private Sandbox sandbox;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new Sandbox(root);
    }

    private Sandbox.Outcome build(String markdown) throws IOException {
        sandbox.writeText(markdown);
        return sandbox.run();
    }

    private JsonNode lastParagraph() throws IOException {
        JsonNode paragraphs = JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("declarations/2030-qiao/index.json")))
                .get("paragraphs");
        return paragraphs.get(paragraphs.size() - 1);
    }

    private List<String> cells() throws IOException {
        Document page = Jsoup.parse(sandbox.site().resolve("declarations/2030-qiao/index.html"));
        return page.select("table[id] :is(th, td)").eachText();
    }

    @Test
    void aBackslashShowsTheBar() throws IOException {
        Sandbox.Outcome outcome = build("段。\n\n| 成果 \\| 项目 | 年 |\n|---|---|\n| 甲\\|乙\\|丙 | 《桥约》\\| |\n");

        assertThat(outcome.err()).contains("declaration.md:12:13: warning: ", "\n0 errors, 1 warning\n");
        assertThat(lastParagraph().get("text").asString()).isEqualTo("成果 | 项目\t年\n甲|乙|丙\t《桥约》|\n");
        assertThat(cells()).containsExactly("成果 | 项目", "年", "甲|乙|丙", "《桥约》|");
    }

    @Test
    void mistakesInCellsWithBarsHaveTheirPlaces() throws IOException {
        Sandbox.Outcome outcome = build("段。\n\n| 甲\\|乙 | &amp;丙 |\n|---|---|\n| \\| `码` \\| *重* | 丁\\|&lt; |\n");

        assertThat(outcome.err())
                .contains(
                        "declaration.md:10:10: error: a character reference",
                        "declaration.md:12:6: error: ",
                        "declaration.md:12:13: error: ",
                        "declaration.md:12:19: error: a character reference",
                        "\n4 errors");
    }
}
