package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages say of a date whether the instrument was adopted on it or only put forward. */
class ProposedInstrumentsTest {

    @ParameterizedTest
    @CsvSource({
        "convention, 通过或签署, Adopted or signed, 湖泊公约 · 公约 · 2029年 · 1处，1篇宣言",
        "initiative, 提出或通过, Put forward or adopted, 湖泊公约 · 倡议 · 2029年 · 1处，1篇宣言",
        "draft, 提出, Proposed, 湖泊公约 · 拟议的文书 · 1处，1篇宣言"
    })
    void theDateIsCalledWhatItIs(String kind, String chinese, String english, String tip, @TempDir Path root)
            throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.useBothLanguages();
        sandbox.write("treaties.yml", """
                treaties:
                  - {id: lakes, title: 湖泊公约, pinyin: hu po gong yue, kind: %s, date: 2029}
                """.formatted(kind));
        sandbox.writeText("成员国支持《湖泊公约》。\n");

        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(text(sandbox, "treaties/lakes/index.html", ".facts > div:has(dd:containsOwn(2029)) > dt"))
                .isEqualTo(chinese);
        assertThat(text(sandbox, "en/treaties/lakes/index.html", ".facts > div:has(dd:containsOwn(2029)) > dt"))
                .isEqualTo(english);
        assertThat(Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/2030-qiao/index.html")))
                        .select(".citation")
                        .attr("data-tip"))
                .isEqualTo(tip);
    }

    private static String text(Sandbox sandbox, String page, String query) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(page)))
                .select(query)
                .text();
    }
}
