package org.xuanyan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** Lists and tables begin where they do in the library by itself. */
class BlockStartsTest {

    private static final List<String> PIECES = List.of(
            "-",
            "+",
            "*",
            "1.",
            "2)",
            "12345678901.",
            "123456789)",
            "1",
            ".",
            "|",
            ":",
            "---",
            "|-|",
            "> ",
            " ",
            "    ",
            "\t",
            "甲",
            "\n",
            "\n",
            "\n\n",
            "`",
            "# ",
            "[a]: /b",
            "<b>",
            "***",
            "* * *");

    @Test
    void aTextIsReadAsByTheLibrary() {
        Parser plain =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Parser ours = BlockStarts.tables(BlockStarts.lists(Parser.builder())).build();
        HtmlRenderer html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(html.render(ours.parse(text.toString())))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(html.render(plain.parse(text.toString())));
        }
    }
}
