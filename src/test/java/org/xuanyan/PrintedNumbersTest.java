package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Texts that number their paragraphs, with headings, lists and tables, as readers and programs see them. */
class PrintedNumbersTest {

    private static final String THROUGH = """
            我们声明如下：

            ## 政治安全

            1. 我们重申《联合国宪章》。

            2．我们愿加强合作：

            （a）贸易；

            • 旅游。

            3. 我们签署了《海关协定》。

            我们感谢主席国。

            ## 经济合作

            ### 贸易

            （4）不是这一串编号的数字。

            4. 我们支持贸易。

            ## 附件一

            | 时间 | 活动 |
            |---|---|
            | 2032年1月 | 会议，依据《海关协定》 |

            1. 时间以通知为准。
            """;

    private static final String BY_SECTION = """
            我们声明如下：

            ## 一、政治

            1. 我们支持和平。

            2. 我们愿加强合作：

            （1）安全；

            ## 二、经济

            1. 我们支持贸易。

            2. 我们支持投资。
            """;

    @TempDir
    Path root;

    private Sandbox sandbox;
    private NumberedText numbered;

    @BeforeEach
    void createSandbox() throws IOException {
        numbered = new NumberedText(root);
        sandbox = numbered.sandbox();
    }

    private Sandbox.Outcome build(String text) throws IOException {
        Sandbox.Outcome outcome = numbered.build(text);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    @Test
    void theAddressFollowsTheNumberOfATextThatIsNumberedThrough() throws IOException {
        build(THROUGH);
        assertThat(numbered.labels())
                .containsExactly(
                        "p0a -", "p1 1", "p2 2", "p2a （a）", "p2b •", "p3 3", "p3a -", "p3b （4）", "p4 4", "p4a -",
                        "p4b 1");
        assertThat(numbered.page("declarations/2030-qiao")
                        .select(".passage .permalink")
                        .eachText())
                .containsExactly("0a", "1", "2", "（a）", "•", "3", "3a", "（4）", "4", "4a", "附件一、1");
    }

    @Test
    void theNumberIsNotPartOfTheText() throws IOException {
        build(THROUGH);
        assertThat(numbered.declaration().at("/paragraphs/1/text").asString()).isEqualTo("我们重申《联合国宪章》。");
        Document page = numbered.page("declarations/2030-qiao");
        assertThat(page.getElementById("p1").text()).isEqualTo("我们重申《联合国宪章》。");
        assertThat(page.getElementById("p2a").text()).isEqualTo("贸易；");
        JsonNode citation = numbered.declaration().at("/paragraphs/1/citations/0");
        assertThat(citation.get("start").asInt()).isEqualTo(4);
    }

    @Test
    void headingsWithoutNumbersAreSections() throws IOException {
        build(THROUGH);
        assertThat(numbered.declaration()
                        .get("sections")
                        .valueStream()
                        .map(each -> each.get("id").asString() + " "
                                + each.get("label").asString() + " "
                                + each.path("parent").asString("-") + " " + each.get("paragraphs")))
                .containsExactly(
                        "h1 政治安全 - [\"p1\",\"p2\",\"p2a\",\"p2b\",\"p3\",\"p3a\"]",
                        "h2 经济合作 - []",
                        "h3 贸易 h2 [\"p3b\",\"p4\"]",
                        "h4 附件一 - [\"p4a\",\"p4b\"]");
        Document page = numbered.page("declarations/2030-qiao");
        assertThat(page.select("section > .section-head > :is(h2, h3)").stream()
                        .map(each -> each.normalName() + " " + each.id() + " " + each.text()))
                .containsExactly("h2 h1-label 政治安全", "h2 h2-label 经济合作", "h3 h3-label 贸易", "h2 h4-label 附件一");
        assertThat(page.select(".contents a").eachText())
                .as("the opening is not a heading")
                .containsExactly("政治安全", "经济合作", "贸易", "附件一");
    }

    @Test
    void aTableIsOneBlockWithItsCellsAsText() throws IOException {
        build(THROUGH);
        JsonNode table = numbered.declaration().at("/paragraphs/9");
        assertThat(table.get("text").asString()).isEqualTo("时间\t活动\n2032年1月\t会议，依据《海关协定》\n");
        Element shown = numbered.page("declarations/2030-qiao").getElementById("p4a");
        assertThat(shown.normalName()).isEqualTo("table");
        assertThat(shown.select("th").eachText()).containsExactly("时间", "活动");
        assertThat(shown.select("td").eachText()).containsExactly("2032年1月", "会议，依据《海关协定》");
        assertThat(shown.select("td a.citation").eachText()).containsExactly("《海关协定》");
        assertThat(shown.wholeText()).isEqualTo(table.get("text").asString());
        assertThat(numbered.page("declarations/2030-qiao/p4a")
                        .select("table td")
                        .eachText())
                .containsExactly("2032年1月", "会议，依据《海关协定》");
        assertThat(numbered.json("timeline/index.json")
                        .get("events")
                        .valueStream()
                        .map(each -> each.toString())
                        .filter(each -> each.contains("2032")))
                .as("words of an event end where its cell ends")
                .isNotEmpty()
                .noneMatch(each -> each.contains("\\t") || each.contains("\\n"));
    }

    /** Those that are numbered, the opening, the thanks, and the one of the annex. */
    @Test
    void itemsAndTablesDoNotCountAsParagraphs() throws IOException {
        build(THROUGH.replace("（4）不是这一串编号的数字。\n\n", ""));
        assertThat(numbered.labels()).hasSize(10);
        assertThat(numbered.page("").select(".meta, .list, main").text()).contains("7段");
        assertThat(numbered.page("declarations").text()).contains("共1篇，7段");
        assertThat(numbered.page("declarations/2030-qiao")
                        .select("meta[name=description]")
                        .attr("content"))
                .contains("共7段");
        assertThat(numbered.json("declarations/index.json")
                        .at("/declarations/0/paragraphs")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void referencesSayWhatIsPrinted() throws IOException {
        build(BY_SECTION);
        assertThat(numbered.labels()).containsExactly("p1 -", "p2 1", "p3 2", "p3a （1）", "p4 1", "p5 2");
        assertThat(numbered.page("declarations/2030-qiao")
                        .select(".passage .permalink")
                        .eachText())
                .containsExactly("[1]", "一、1", "一、2", "（1）", "二、1", "二、2");
        Document page = numbered.page("declarations/2030-qiao/p5");
        assertThat(page.title()).contains("第二、2段");
        assertThat(page.select("#cite dd").eachText())
                .anyMatch(each -> each.contains("桥宣言全称：第二、2段[EB/OL]"))
                .anyMatch(each -> each.contains("“桥宣言全称：第二、2段.” "));
        assertThat(reference("p3a", "ris")).contains("第一、2（1）段");
        assertThat(numbered.json("search/index.json").toString())
                .contains(
                        "\"numbers\":{\"[1]\":\"p1\",\"一、1\":\"p2\",\"一、2\":\"p3\",\"一、2（1）\":\"p3a\",\"二、1\":\"p4\",\"二、2\":\"p5\"}");
    }

    /** A list in a text without numbers does not make its other paragraphs letters. */
    @Test
    void aNumberedListDoesNotNumberTheText() throws IOException {
        build("""
                甲方支持和平。

                乙方愿加强以下合作：

                1. 贸易；

                2. 投资；

                丙方支持旅游。

                丁方支持教育。
                """);
        assertThat(numbered.labels()).containsExactly("p1 -", "p2 -", "p2a 1.", "p2b 2.", "p3 -", "p4 -");
    }

    @Test
    void theDigitsOfAnItemAreNotGluedToThoseOfItsParagraph() throws IOException {
        build("甲方支持和平。\n\n乙方支持贸易。\n\n丙方支持旅游。\n\n1. 行动一。\n\n2. 行动二。\n");
        assertThat(numbered.names()).containsExactly("p1 1 1", "p2 2 2", "p3 3 3", "p3a 1. 3（1）", "p3b 2. 3（2）");
    }

    @Test
    void tablesAreLetteredAndDoNotCountAsParagraphs() throws IOException {
        String table = "\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n\n";
        build("1. 段落一。" + table + "2. 段落二。" + table + table);
        assertThat(numbered.names()).containsExactly("p1 1 1", "p1a 1a 1a", "p2 2 2", "p2a 2a 2a", "p2b 2b 2b");
    }

    @Test
    void theSecondOfTwoEqualNumbersIsToldApart() throws IOException {
        build("1. 段落一。\n\n2. 段落二。\n\n2. 段落三。\n\n（a）段落四。\n\n（a）段落五。\n");
        assertThat(numbered.names())
                .containsExactly("p1 1 1", "p2 2 2", "p2a 2[2] 2[2]", "p2b （a） 2[2]（a）", "p2c （a） 2[2]（a）[2]");
        assertThat(numbered.labels()).contains("p2a 2", "p2c （a）");
    }

    /** What stands in square brackets is not printed. */
    @Test
    void anItemIsNamedByItsMarkInBracketsWhateverItsForm() throws IOException {
        build("""
                1. 段落一。

                a)货物；

                i. 服务；

                ①投资；

                1a. 铁路；

                2. 段落二：

                （a）公路；

                （b）桥梁；

                • 机场；

                — 港口；

                a）管道。
                """);
        assertThat(numbered.names())
                .containsExactly(
                        "p1 1 1",
                        "p1a a) 1（a）",
                        "p1b i. 1（a）（i）",
                        "p1c ① 1（a）（i）①",
                        "p1d 1a. 1（1a）",
                        "p2 2 2",
                        "p2a （a） 2（a）",
                        "p2b （b） 2（b）",
                        "p2c • 2[c]",
                        "p2d — 2[d]",
                        "p2e a） 2（b）（a）");
        assertThat(reference("p1b", "ris")).contains("TI  - 桥宣言全称：第1（a）（i）段");
        assertThat(numbered.page("declarations/2030-qiao/p2c").title()).contains("第2[c]段");
        assertThat(numbered.json("search/index.json").toString()).contains("\"2[c]\":\"p2c\"");
    }

    @Test
    void itemsOfAnAnnexAreNamedByIt() throws IOException {
        build("1. 段落一。\n\n2. 段落二。\n\n## 附件 行动计划\n\n（1）会议。\n\n（2）演出。\n");
        assertThat(numbered.names()).containsExactly("p1 1 第1段", "p2 2 第2段", "p2a （1） 附件第（1）段", "p2b （2） 附件第（2）段");
    }

    @Test
    void theMarginHasTheNumberAloneUnderAHeadingWithoutOne() throws IOException {
        build("## 政治\n\n1. 段落一。\n\n2. 段落二。\n\n## 经济\n\n1. 段落三。\n\n## 经济\n\n１．段落四。\n");
        assertThat(numbered.names()).containsExactly("p1 1 “政治”第1段", "p2 2 “政治”第2段", "p3 1 “经济”第1段", "p4 １ “经济”第１段");
    }

    private static final String LEVELS = """
            ## 一、政治

            ### （一）对话

            1. 段落一。

            ### （二）安全

            1. 段落二。

            ## 二、经济

            ### （一）贸易

            1. 段落三。

            （a）段落四。

            ### 投资

            1. 段落五。

            ### （三）铁路

            1. 段落六。

            ## 三、人文

            ### 投资

            1. 段落七。

            ### 旅游

            1. 段落八。

            ## 附件一：名单

            ### （一）机构

            1. 段落九。
            """;

    @Test
    void namesHaveThePathThatTheyNeed() throws IOException {
        build(LEVELS);
        assertThat(numbered.names())
                .containsExactly(
                        "p1 一（一）1 第一（一）1段",
                        "p2 一（二）1 第一（二）1段",
                        "p3 二（一）1 第二（一）1段",
                        "p3a （a） 第二（一）1（a）段",
                        "p4 1 二“投资”第1段",
                        "p5 二（三）1 第二（三）1段",
                        "p6 1 三“投资”第1段",
                        "p7 1 “旅游”第1段",
                        "p8 1 附件一（一）第1段");
        assertThat(numbered.json("search/index.json").toString()).contains("\"二（一）1\":\"p3\"", "\"1\\t二“投资”\":\"p4\"");
    }

    /** Returns the entry of a paragraph in a file for reference managers. */
    private String reference(String id, String format) throws IOException {
        String file = Files.readString(sandbox.site().resolve("declarations/2030-qiao/reference." + format));
        return Stream.of(file.split("(?m)^(?=@|TY )"))
                .filter(entry -> entry.matches("(?s).*2030-qiao-" + id + "[,\\r].*"))
                .findFirst()
                .orElseThrow();
    }

    private String apa(String id) throws IOException {
        return PrintedReferences.inMenu(numbered.page("declarations/2030-qiao"), id)
                .get("APA");
    }

    @Test
    void aSectionWithoutANumberIsNamedByItsTitle() throws IOException {
        sandbox.useBothLanguages();
        build(LEVELS);
        Document page = numbered.page("declarations/2030-qiao/p7");
        assertThat(page.title()).startsWith("桥宣言（2030）“旅游”第1段");
        assertThat(page.selectFirst("h1").text()).isEqualTo("“旅游”第1段 Paragraph 1 of “旅游”");
        assertThat(page.select("#cite dd").eachText())
                .anyMatch(each -> each.contains("桥宣言全称：“旅游”第1段[EB/OL]"))
                .anyMatch(each -> each.contains("“桥宣言全称：‘旅游’第1段.” "));
        assertThat(apa("p7")).startsWith("桥宣言全称：“旅游”第1段. (2030, January 2). ");
        assertThat(reference("p7", "ris")).contains("TI  - 桥宣言全称：“旅游”第1段");
        assertThat(reference("p7", "bib")).contains("title = {{桥宣言全称：“旅游”第1段}}");
        assertThat(numbered.page("en/declarations/2030-qiao")
                        .select(".passage:has(#p7) .permalink")
                        .attr("aria-label"))
                .contains("1 of “旅游”");
        assertThat(numbered.page("declarations/2030-qiao/p1").select("#cite dd").eachText())
                .anyMatch(each -> each.contains("桥宣言全称：第一（一）1段[EB/OL]"));
        assertThat(numbered.page("declarations/2030-qiao")
                        .select(".passage .permalink")
                        .eachAttr("aria-label"))
                .contains("“旅游”第1段", "第二（一）1段");
        Element link = numbered.page("declarations/2030-qiao")
                .select(".passage:has(#p7) .permalink")
                .first();
        assertThat(link.attr("data-number") + " " + link.attr("data-place")).isEqualTo("1 “旅游”第1段");
    }

    @Test
    void englishPagesAndStylesHaveEnglishBrackets() throws IOException {
        sandbox.useBothLanguages();
        build("1. 甲方支持和平。\n\n2. 乙方支持：\n\n（a）贸易：\n\n（i）货物。\n\n## 附件\n\n（1）会议。\n");
        assertThat(numbered.page("en/declarations/2030-qiao")
                        .select(".passage:has(#p2b) .permalink")
                        .attr("aria-label"))
                .contains("2 (a)(i)");
        Document page = numbered.page("declarations/2030-qiao/p2b");
        assertThat(page.title()).contains("第2（a）（i）段");
        assertThat(page.select("#cite dd").eachText()).anyMatch(each -> each.contains("桥宣言全称：第2（a）（i）段[EB/OL]"));
        assertThat(apa("p2b")).startsWith("桥宣言全称：第2（a）（i）段. (2030, ");
        assertThat(apa("p2c")).startsWith("桥宣言全称：附件第（1）段. (2030, ");
        Element link = numbered.page("declarations/2030-qiao")
                .select(".passage:has(#p2b) .permalink")
                .first();
        assertThat(link.attr("data-number") + " " + link.attr("data-place")).isEqualTo("2（a）（i） 第2（a）（i）段");
    }

    @Test
    void anEnglishTextIsCitedByItsSections() throws IOException {
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: Bridge Declaration
                name: Bridge
                adopted: 2030-01-02
                place: Bridge
                language: en
                ---

                ## Political security

                1. We met.

                (a) We spoke.

                ii. We ate.

                (b) We rested.

                (i) We slept.

                ## Trade

                1. We parted.
                """);
        assertThat(sandbox.run("build", "--base-url", Visitor.BASE).code()).isZero();
        assertThat(numbered.page("declarations/2030-qiao/p1").select("#cite dd").eachText())
                .anyMatch(each -> each.contains("Bridge Declaration: “Political security” para. 1[EB/OL]"))
                .anyMatch(each -> each.contains("“Bridge Declaration: ‘Political Security’ Para. 1.” "));
        assertThat(reference("p1", "ris")).contains("TI  - Bridge Declaration: “Political security” para. 1");
        assertThat(reference("p1a", "ris")).contains("TI  - Bridge Declaration: “Political security” para. 1 (a)");
        assertThat(reference("p1b", "ris")).contains("TI  - Bridge Declaration: “Political security” para. 1 (ii)");
        assertThat(reference("p1d", "ris")).contains("TI  - Bridge Declaration: “Political security” para. 1 (b)(i)");
    }

    /** Each annex has numbers of its own. */
    @Test
    void annexesAreNamedInTheLanguageOfTheText() throws IOException {
        String head = "---\ntitle: T\nname: N\nadopted: 2030-01-02\nplace: P\nlanguage: %s\n---\n\n";
        String text = "1. Abc.\n\n2. Def.\n\n3. Ghi.\n\n## %1$s 1: Jkl\n\n1. Mno.\n\n## %1$s 2: Pqr\n\n1. Stu.\n";
        for (String annex : List.of("en Annex", "ru Приложение")) {
            String[] parts = annex.split(" ");
            sandbox.write("declarations/2030-qiao/declaration.md", head.formatted(parts[0]) + text.formatted(parts[1]));
            assertThat(sandbox.run().code()).isZero();
            assertThat(numbered.names())
                    .as(annex)
                    .endsWith(
                            "p3a %1$s 1, 1 %1$s 1 para. 1".formatted(parts[1]),
                            "p3b %1$s 2, 1 %1$s 2 para. 1".formatted(parts[1]));
            Files.delete(ledger());
            Files.delete(sandbox.content().resolve("published.txt"));
        }
    }

    @Test
    void noCellOfATableIsLost() throws IOException {
        sandbox.writeText("段。\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 | 三 |\n");
        assertThat(sandbox.run().err()).contains("declaration.md:12:1: error: ", "[long-table-row]");
    }

    @Test
    void aBackslashKeepsTheNumberInTheText() throws IOException {
        build("1\\. 甲方支持和平。\n");
        assertThat(numbered.labels()).containsExactly("p1 -");
        assertThat(numbered.declaration().at("/paragraphs/0/text").asString()).isEqualTo("1. 甲方支持和平。");
    }

    @Test
    void publishedAddressesStayWhenNumbersChange() throws IOException {
        build("1. 我们支持和平与安全。\n\n2. 我们支持贸易和投资。\n\n3. 我们支持文化和旅游。\n");
        Sandbox.Outcome outcome = build("1. 我们支持和平与安全。\n\n2. 我们支持保护河流。\n\n3. 我们支持贸易和投资。\n\n4. 我们支持文化和旅游。\n");
        assertThat(numbered.labels()).containsExactly("p1 1", "p1a 2", "p2 3", "p3 4");
        assertThat(outcome.err())
                .contains("declaration.md:10:1: warning: the address of the paragraph 2. is p1a, unlike its number; "
                        + "paragraphs after it whose addresses are unlike their numbers: 2; the number 2 was published as that of p2 and "
                        + "now means p1a [number-unlike-address]");
        assertThat(numbered.page("declarations/2030-qiao")
                        .select(".passage .permalink")
                        .eachText())
                .containsExactly("1", "2", "3", "4");
        assertThat(sandbox.run("check").code()).isZero();
    }

    @Test
    void oneAddressUnlikeItsNumberIsReportedAlone() throws IOException {
        build("1. 我们支持和平与安全。\n\n2. 我们支持贸易和投资。\n");
        assertThat(build("1. 我们支持和平与安全。\n\n3. 我们支持贸易和投资。\n").err())
                .contains("the address of the paragraph 3. is p2, unlike its number [number-unlike-address]");
    }

    /** The address keeps its words, but whoever has a reference by number would look up another paragraph. */
    @Test
    void aNumberThatMeansAnotherParagraphThanBeforeIsReported() throws IOException {
        build("1. 我们支持和平与安全。\n\n2. 我们支持贸易和投资。\n\n4. 我们支持文化和旅游。\n\n5. 我们支持教育和科学。\n");
        assertThat(build("1. 我们支持和平与安全。\n\n2. 我们支持贸易和投资。\n\n5. 我们支持文化和旅游。\n\n6. 我们支持教育和科学。\n")
                        .err())
                .contains("declaration.md:12:1: warning: the address of the paragraph 5. is p4, unlike its number; "
                        + "paragraphs after it whose addresses are unlike their numbers: 1; the number 5 was published "
                        + "as that of p5 and now means p4 [number-unlike-address]")
                .contains("references to paragraph 5 now lead readers to other words");
        assertThat(numbered.names()).containsExactly("p1 1 1", "p2 2 2", "p4 5 5", "p5 6 6");
    }

    private static final String THREE = "1. 我们支持和平与安全。\n\n2. 我们支持贸易和投资。\n\n3. 我们支持文化和旅游。\n";

    private static final String FOUR = "\n甲方支持修建铁路。\n\n乙方支持保护河流。\n\n丙方支持青年往来。\n\n丁方支持医疗卫生。\n";

    private Path ledger() {
        return sandbox.content().resolve("declarations/2030-qiao/anchors.tsv");
    }

    @Test
    void paragraphsWithoutNumbersDoNotChangeTheMeaningOfPublishedNumbers() throws IOException {
        build(THREE);
        assertThat(Files.readString(ledger()))
                .contains("\nnumbering\tthrough\t1.\n")
                .endsWith("end\t4\n");
        assertThat(build(THREE + FOUR).err()).doesNotContain("numbers");
        assertThat(numbered.names())
                .containsExactly("p1 1 1", "p2 2 2", "p3 3 3", "p3a 3a 3a", "p3b 3b 3b", "p3c 3c 3c", "p3d 3d 3d");
    }

    @Test
    void numbersThatBeganAnewDoSoInLaterEditions() throws IOException {
        build(BY_SECTION);
        assertThat(Files.readString(ledger())).contains("\nnumbering\tanew\t1.\n");
        build(BY_SECTION + FOUR);
        assertThat(numbered.names())
                .containsExactly(
                        "p1 [1] [1]",
                        "p2 一、1 一、1",
                        "p3 一、2 一、2",
                        "p3a （1） 一、2（1）",
                        "p4 二、1 二、1",
                        "p5 二、2 二、2",
                        "p6 [6] [6]",
                        "p7 [7] [7]",
                        "p8 [8] [8]",
                        "p9 [9] [9]");
    }

    @Test
    void marksOfItemsDoNotBecomeNumbersOfAPublishedText() throws IOException {
        String items = "\n1. 贸易；\n\n2. 投资。\n";
        build("甲方支持和平。\n\n乙方支持安全。\n\n丙方愿加强合作：\n" + items);
        assertThat(Files.readString(ledger())).doesNotContain("numbering");
        String text = "甲方支持和平。\n\n丙方愿加强合作：\n" + items;
        sandbox.writeText(text);
        sandbox.run("anchors", "--accept", "2030-qiao", "p2=withdrawn", "--reason", "重复");
        Sandbox.Outcome outcome = build(text);
        assertThat(numbered.names()).containsExactly("p1 1 1", "p3 3 3", "p3a 1. 3（1）", "p3b 2. 3（2）");
        assertThat(outcome.err())
                .contains(
                        "declaration.md:12:1: warning: the published text does not number its paragraphs: the numbers "
                                + "from 1. on are read as marks of items [new-numbers]",
                        "write \"numbering: through 1.\" in the front matter; if they are marks of items, write "
                                + "\"numbering: none\"");
        assertThat(numbered.decide("none", text).err()).isEmpty();
        assertThat(numbered.names()).containsExactly("p1 1 1", "p3 3 3", "p3a 1. 3（1）", "p3b 2. 3（2）");
        assertThat(numbered.decide("through 1.", text).err()).doesNotContain("[new-numbers]");
        assertThat(numbered.names()).containsExactly("p1 [1] [1]", "p3 3 3", "p3a 1 1", "p3b 2 2");
    }

    @Test
    void aTextMustNotLoseItsNumbers() throws IOException {
        build(THREE);
        sandbox.writeText(THREE.replace(". ", "、"));
        assertThat(sandbox.run().code()).isZero();
        sandbox.writeText(THREE.replaceAll("(\\d)\\. ", "（$1）"));
        assertThat(sandbox.run().err())
                .contains(
                        "anchors.tsv:2:1: error: the published text numbers its paragraphs, beginning with 1.; none of "
                                + "its numbers is left [lost-numbers]",
                        "write \"numbering: through （1）\" in the front matter");
        assertThat(numbered.decide("through （1）", THREE.replaceAll("(\\d)\\. ", "（$1）"))
                        .err())
                .isEmpty();
        sandbox.writeText(THREE.replaceAll("\\d\\. ", ""));
        assertThat(sandbox.run().err()).contains("[lost-numbers]", "write \"numbering: none\"");
        assertThat(numbered.decide("none", THREE.replaceAll("\\d\\. ", "")).err())
                .isEmpty();
    }

    @Test
    void whoeverGivesUpPublishedNumbersIsTold() throws IOException {
        build(THREE);
        assertThat(numbered.decide("none", THREE).err().lines().filter(line -> line.contains("warning: ")))
                .containsExactly(
                        "content/declarations/2030-qiao/declaration.md:6:12: warning: the published text numbers "
                                + "its paragraphs, beginning with 1.; here its numbers are read as marks of items, so "
                                + "references by number may lead elsewhere [numbers-given-up]");
        assertThat(numbered.names()).containsExactly("p1 1. 1", "p2 2. 2", "p3 3. 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"through\t•", "about\t1.", "through", "through\t1.\t2.", "through\t1:", "Through\t1.", "\t1."})
    void aWrongSchemeInTheLedgerIsAnError(String scheme) throws IOException {
        build(THREE);
        Files.writeString(ledger(), Files.readString(ledger()).replace("through\t1.", scheme));
        assertThat(sandbox.run().err()).contains("anchors.tsv:2:1: error: ", "[ledger-numbering]");
    }

    @Test
    void aHeadingKeepsItsIdWhenItsWordsOrItsPlaceChange() throws IOException {
        build("## 政治\n\n甲方支持和平与安全。\n\n## 经济\n\n乙方支持贸易和投资。\n");
        build("## 人文\n\n丙方支持文化和旅游。\n\n## 政治安全\n\n甲方支持和平与安全。\n\n## 经济\n\n丁方支持修建铁路。\n\n乙方支持贸易和投资。\n");
        assertThat(numbered.declaration()
                        .get("sections")
                        .valueStream()
                        .map(each -> each.get("id").asString() + " "
                                + each.get("label").asString()))
                .containsExactly("h3 人文", "h1 政治安全", "h2 经济");
        sandbox.writeText("丙方支持文化和旅游。\n\n甲方支持和平与安全。\n\n丁方支持修建铁路。\n\n乙方支持贸易和投资。\n");
        assertThat(sandbox.run().err()).contains("[lost-section]");
    }

    @Test
    void headingsThatWereRenamedAndExchangedNeedDecisions() throws IOException {
        String text = "## %s\n\n甲方支持和平与安全。\n\n## %s\n\n乙方支持贸易和投资。\n";
        build(text.formatted("政治", "经济"));
        build(text.formatted("政治对话", "经济发展"));
        assertThat(numbered.sections()).containsExactly("h1 政治对话", "h2 经济发展");
        sandbox.writeText(text.formatted("商贸", "国防"));
        assertThat(sandbox.run().err())
                .contains(
                        "declaration.md:10:1: error: the section h1 would disappear: \"政治对话\" [lost-section]",
                        "; if it only has other words now, write h1=revised:8 instead",
                        "declaration.md:14:1: error: the section h2 would disappear: \"经济发展\" [lost-section]",
                        "; if it only has other words now, write h2=revised:12 instead");
        String[] exchanged = {"anchors", "--accept", "2030-qiao", "h1=revised:12", "h2=revised:8", "--reason", "标题对调"};
        assertThat(sandbox.run(exchanged).err()).isEmpty();
        build(text.formatted("商贸", "国防"));
        assertThat(numbered.sections()).containsExactly("h2 商贸", "h1 国防");
    }

    @Test
    void aHeadingThatMovesToAnotherTextNeedsADecision() throws IOException {
        build("## 政治\n\n甲方支持和平与安全。\n\n## 经济\n\n乙方支持贸易和投资。\n");
        String text = "甲方支持和平与安全。\n\n## 政治\n\n乙方支持贸易和投资。\n";
        sandbox.writeText(text);
        assertThat(sandbox.run().err())
                .contains(
                        "declaration.md:10:1: error: the section h1 would be another text; the published section begins "
                                + "with p1 [section-of-another-text]",
                        "; if it is another section, write h1=withdrawn instead",
                        "declaration.md:12:1: error: the section h2 would disappear");
        String[] withdrawn = {"anchors", "--accept", "2030-qiao", "h1=withdrawn", "h2=revised:10", "--reason", "标题有误"};
        assertThat(sandbox.run(withdrawn).err()).isEmpty();
        build(text);
        assertThat(numbered.sections()).containsExactly("h2 政治");
    }

    @Test
    void aSectionThatIsGoneWithItsTextIsReportedInTheLedger() throws IOException {
        build("甲方支持和平与安全。\n\n## 经济\n\n乙方支持贸易和投资。\n");
        sandbox.writeText("甲方支持和平与安全。\n");
        assertThat(sandbox.run().err())
                .contains("anchors.tsv:2:1: error: the section h1 would disappear: \"经济\" [lost-section]");
    }
}
