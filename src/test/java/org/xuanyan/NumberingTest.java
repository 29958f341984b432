package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks of a text are the numbers of its paragraphs if that is not certain, and what readers and editors see. */
class NumberingTest {

    /** Four of nine paragraphs print a number, from the first to the last. */
    private static final String SPREAD = """
            1. 甲方支持和平。

            甲方愿加强对话。

            2. 乙方支持贸易。

            乙方愿扩大投资。

            乙方愿修建铁路。

            3. 丙方支持旅游。

            丙方愿保护河流。

            4. 丁方支持教育。

            丁方愿交流经验。
            """;

    private static final String TOGETHER = """
            甲方支持和平。

            甲方愿加强对话。

            乙方愿扩大投资。

            1. 乙方支持贸易。

            2. 丙方支持旅游。

            乙方愿修建铁路。

            丙方愿保护河流。
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

    @Test
    void aRunThroughTheTextNumbersItAlthoughMostParagraphsHaveNoNumber() throws IOException {
        assertThat(numbered.build(SPREAD).err())
                .contains(
                        "declaration.md:8:1: warning: only 4 of 9 paragraphs print a number, from 1. to 4.: they are "
                                + "read as the numbers of paragraphs [unclear-numbers]",
                        "write \"numbering: through 1.\" in the front matter; if they are marks of items, write "
                                + "\"numbering: none\"");
        assertThat(numbered.names())
                .containsExactly(
                        "p1 1 1",
                        "p1a 1a 1a",
                        "p2 2 2",
                        "p2a 2a 2a",
                        "p2b 2b 2b",
                        "p3 3 3",
                        "p3a 3a 3a",
                        "p4 4 4",
                        "p4a 4a 4a");
        assertThat(numbered.build(SPREAD).err()).as("the ledger has it now").isEmpty();
    }

    @Test
    void anEditorDecidesThatARunThroughTheTextIsItems() throws IOException {
        assertThat(numbered.decide("none", SPREAD).err()).isEmpty();
        assertThat(numbered.names())
                .containsExactly(
                        "p0a 1. 0a",
                        "p1 1 1",
                        "p1a 2. 1（2）",
                        "p2 2 2",
                        "p3 3 3",
                        "p3a 3. 3（3）",
                        "p4 4 4",
                        "p4a 4. 4（4）",
                        "p5 5 5");
    }

    @Test
    void numbersThatStandTogetherAreItemsUntilAnEditorDecides() throws IOException {
        String finding = "declaration.md:14:1: warning: only 2 of 7 paragraphs print a number, from 1. to 2.: they are "
                + "read as marks of items [unclear-numbers]";
        assertThat(numbered.build(TOGETHER).err()).contains(finding);
        assertThat(numbered.build(TOGETHER).err()).as("a published text, too").contains(finding);
        assertThat(numbered.names()).contains("p3a 1. 3（1）", "p3b 2. 3（2）");
        assertThat(numbered.decide("none", TOGETHER).err()).isEmpty();
        assertThat(numbered.decide("through 1.", TOGETHER).err()).doesNotContain("[unclear-numbers]");
    }

    @Test
    void anEditorDecidesThatNumbersAreThoseOfParagraphs() throws IOException {
        assertThat(numbered.decide("through 1.", TOGETHER).err()).isEmpty();
        assertThat(numbered.names())
                .containsExactly("p0a 0a 0a", "p0b 0b 0b", "p0c 0c 0c", "p1 1 1", "p2 2 2", "p2a 2a 2a", "p2b 2b 2b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Below a lead-in.
                "甲方支持和平。\n\n甲方愿加强以下合作：\n\n1. 贸易；\n\n（a）货物；\n\n2. 投资。\n\n乙方愿修建铁路。\n\n丙方愿保护河流。\n",
                // Several lists.
                "甲方支持：\n\n1. 贸易；\n\n2. 投资。\n\n乙方支持。\n\n乙方愿意。\n\n丙方支持：\n\n1. 旅游；\n\n2. 教育。\n\n丁方支持。\n",
                // One number, in a sentence.
                "甲方支持。\n\n2. 乙方支持。\n\n丙方支持。\n"
            })
    void listsAreNoQuestion(String text) throws IOException {
        assertThat(numbered.build(text).err()).isEmpty();
    }

    @Test
    void aDecisionMustFitTheText() throws IOException {
        assertThat(numbered.decide("through", SPREAD).err())
                .contains("declaration.md:6:12: error: this does not say how the text numbers its paragraphs: "
                        + "\"through\" [unknown-numbering]");
        assertThat(numbered.decide("through •", SPREAD).err()).contains("[unknown-numbering]");
        assertThat(numbered.decide("through （1）", SPREAD).err())
                .contains("declaration.md:6:12: error: no paragraph has a number of the form （1） [no-such-numbers]");
    }

    @Test
    void anItemOfAnItemIsNamedByThePathOfMarks() throws IOException {
        numbered.build("1. 甲。\n\n2. 乙：\n\n（a）丙；\n\n（i）丁；\n\n（ii）戊；\n\n①己；\n\n（b）庚；\n\n（i）辛；\n\n（ii）壬；\n\n（c）癸。\n");
        assertThat(numbered.names())
                .containsExactly(
                        "p1 1 1",
                        "p2 2 2",
                        "p2a （a） 2（a）",
                        "p2b （i） 2（a）（i）",
                        "p2c （ii） 2（a）（ii）",
                        "p2d ① 2（a）（ii）①",
                        "p2e （b） 2（b）",
                        "p2f （i） 2（b）（i）",
                        "p2g （ii） 2（b）（ii）",
                        "p2h （c） 2（c）");
        assertThat(Files.readString(sandbox.site().resolve("search/index.json")))
                .contains("\"2（b）（i）\":\"p2f\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // (i) after (h) is a letter; after a gap the outer list goes on.
                "（g） 1（g）|（h） 1（h）|（i） 1（i）|（j） 1（j）",
                "（a） 1（a）|（i） 1（a）（i）|（c） 1（c）|① 1（c）①|③ 1（c）③|（d） 1（d）",
                // Below a repeated item.
                "（a） 1（a）|（i） 1（a）（i）|（a） 1（a）[2]|（i） 1（a）[2]（i）",
                "（甲） 1（甲）|а） 1（甲）（а）|б） 1（甲）（б）|（乙） 1（乙）|① 1（乙）①|❶ 1（乙）①❶",
                "（a） 1（a）|• 1[b]|（i） 1（a）（i）|（b） 1（b）|② 1②"
            })
    void theMarksOfItemsShowToWhatTheyBelong(String items) throws IOException {
        StringBuilder text = new StringBuilder("1. 甲：\n\n");
        List<String> expected = new ArrayList<>();
        for (String each : items.split("\\|")) {
            String[] parts = each.split(" ");
            text.append(parts[0]).append(" 列项；\n\n");
            expected.add(each);
        }
        numbered.build(text + "2. 乙。\n");
        assertThat(numbered.names().subList(1, expected.size() + 1).stream()
                        .map(each -> each.substring(each.indexOf(' ') + 1)))
                .isEqualTo(expected);
    }

    /** A closing bracket alone is common in Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"%d）", "%d) "})
    void aNumberWithAClosingBracketIsThatOfAParagraphOrAnItem(String form) throws IOException {
        String text = "%s甲方支持和平。\n\n%s乙方支持贸易。\n\n%s丙方支持旅游。\n"
                .formatted(form.formatted(1), form.formatted(2), form.formatted(3));
        assertThat(numbered.build(text).err()).isEmpty();
        assertThat(numbered.names()).containsExactly("p1 1 1", "p2 2 2", "p3 3 3");
        assertThat(numbered.declaration().at("/paragraphs/0/text").asString()).isEqualTo("甲方支持和平。");
    }

    @Test
    void aNumberWithAClosingBracketBelowANumberIsAnItem() throws IOException {
        assertThat(numbered.build("1. 甲方支持：\n\n1）贸易；\n\n2）投资。\n\n2. 乙方支持和平。\n\n3. 丙方支持旅游。\n")
                        .err())
                .isEmpty();
        assertThat(numbered.names()).containsExactly("p1 1 1", "p1a 1） 1（1）", "p1b 2） 1（2）", "p2 2 2", "p3 3 3");
    }

    @Test
    void aDecisionThatTheNumbersContradictIsReported() throws IOException {
        String text = "## 政治\n\n1. 甲方支持和平。\n\n2. 乙方支持贸易。\n\n## 经济\n\n3. 丙方支持旅游。\n\n4. 丁方支持教育。\n";
        assertThat(numbered.decide("through 2.", text).err())
                .contains(
                        "declaration.md:6:12: error: the first number that the text prints is 1., not 2. "
                                + "[other-first-number]",
                        "write \"numbering: through 1.\"");
        assertThat(numbered.decide("anew 1.", text).err())
                .contains(
                        "declaration.md:6:12: warning: the numbers do not begin anew in any section: they run from 1. to "
                                + "4. under several headings [numbers-not-anew]",
                        "write \"numbering: through 1.\"");
        Files.delete(sandbox.content().resolve("declarations/2030-qiao/anchors.tsv"));
        sandbox.register("");
        assertThat(numbered.decide("none", text).err())
                .contains(
                        "declaration.md:6:12: warning: all 4 paragraphs have marks, and with this decision they are items "
                                + "of no paragraph [only-items]");
    }

    @Test
    void aLabelNeedsWords() throws IOException {
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                labels: {p1: …}
                ---

                甲方支持和平。
                """);
        assertThat(sandbox.run().err())
                .contains("declaration.md:6:10: error: the label of p1 has no words: \"…\" [label-without-words]");
    }

    @Test
    void numbersWithoutAStopLookLikeMarksIfTheyFollowEachOther() throws IOException {
        String text = "%d 我们支持和平。\n\n%d 我们支持贸易。\n\n%d 我们支持旅游。\n\n%d 我们支持教育。\n";
        assertThat(numbered.build(text.formatted(1, 2, 3, 4)).err())
                .contains("declaration.md:8:1: warning: 4 paragraphs from here on begin with what looks like a number")
                .contains("[unknown-marks]");
        assertThat(numbered.build(text.formatted(20, 30, 20, 15)).err()).doesNotContain("[unknown-marks]");
    }

    @Test
    void aFullWidthHashDoesNotOpenASection() throws IOException {
        assertThat(numbered.build("甲方支持和平。\n\n＃＃ 经济\n\n乙方支持贸易。\n").err())
                .contains("declaration.md:10:1: warning: the full-width ＃ at the start of this line is shown as text: "
                        + "\"＃＃ 经济\" [wide-hash]");
    }

    private static final String TWICE = """
            ## 一、政治

            1. 甲方支持和平。

            2. 甲方愿加强对话。

            ## 二、经济

            1. 乙方支持贸易。

            2. 乙方愿扩大投资。

            2. 乙方愿修建铁路。

            （a）向北；
            """;

    @Test
    void aNumberThatIsRepeatedInASectionIsToldApartEverywhereInTheSameWay() throws IOException {
        assertThat(numbered.build(TWICE).err())
                .contains(
                        "declaration.md:20:1: warning: the number 2. is printed a second time [repeated-number]",
                        "the pages and references name the second paragraph 二、2[2], and nothing is to be done");
        assertThat(numbered.names())
                .containsExactly(
                        "p1 一、1 一、1",
                        "p2 一、2 一、2",
                        "p3 二、1 二、1",
                        "p4 二、2 二、2",
                        "p5 二、2[2] 二、2[2]",
                        "p5a （a） 二、2[2]（a）");
        Document page = numbered.page("declarations/2030-qiao/p5");
        assertThat(page.title()).contains("第二、2[2]段");
        assertThat(page.select("#cite dd").eachText())
                .anyMatch(each -> each.contains("桥宣言全称：第二、2[2]段[EB/OL]"))
                .anyMatch(each -> each.contains("“桥宣言全称：第二、2[2]段.” "));
        assertThat(Files.readString(sandbox.site().resolve("declarations/2030-qiao/reference.ris")))
                .contains("ID  - 2030-qiao-p5\r\nTI  - 桥宣言全称：第二、2[2]段\r\n");
        assertThat(Files.readString(sandbox.site().resolve("search/index.json")))
                .contains("\"二、2[2]\":\"p5\"");
        assertThat(Files.readString(sandbox.site().resolve("declarations/2030-qiao/index.json")))
                .as("the data has what is printed")
                .doesNotContain("2[2]");
    }

    @Test
    void aPrintedNumberIsNotTheNameOfAnotherParagraph() throws IOException {
        numbered.build("声明如下。\n\n1. 甲方支持和平。\n\n2. 甲方愿加强对话。\n\n## 二\n\n1. 乙方支持贸易。\n");
        assertThat(numbered.names()).containsExactly("p1 [1] [1]", "p2 1 1", "p3 2 2", "p4 二、1 二、1");
    }

    @Test
    void aNumberOfAnotherFormIsTheOneThatIsMissing() throws IOException {
        String text = """
                1．甲方支持和平。

                2．乙方支持以下合作：

                （1）贸易；

                （2）投资。

                3．丙方支持旅游。

                4．丁方支持教育。

                （5）甲方愿加强对话。

                六、乙方愿修建铁路。

                7.丙方愿保护河流。

                （8）丁方愿交流经验。
                """;
        assertThat(numbered.build(text).err())
                .contains(
                        "declaration.md:20:1: warning: the number （5） does not have the form of 1．; it is read as 5, "
                                + "the number that is missing here [number-of-another-form]",
                        "declaration.md:22:1: warning: the number 六、 does not have the form of 1．; it is read as 6",
                        "declaration.md:26:1: warning: the number （8） does not have the form of 1．; it is read as 8")
                .doesNotContain("[missing-number]");
        assertThat(numbered.names())
                .containsExactly(
                        "p1 1 1",
                        "p2 2 2",
                        "p2a （1） 2（1）",
                        "p2b （2） 2（2）",
                        "p3 3 3",
                        "p4 4 4",
                        "p5 5 5",
                        "p6 六 六",
                        "p7 7 7",
                        "p8 8 8");
    }

    @Test
    void aListIsNotTheNumbersThatAreMissing() throws IOException {
        assertThat(numbered.build("1. 甲方支持以下合作：\n\n（1）贸易；\n\n（2）投资；\n\n（3）旅游。\n\n4. 乙方支持教育。\n\n5. 丙方支持医疗。\n")
                        .err())
                .contains("missing numbers: 2–3 (before 4.) [missing-number]")
                .doesNotContain("[number-of-another-form]");
        assertThat(numbered.names()).contains("p1b （2） 1（2）");
    }

    @Test
    void aNumberOfAnotherFormBelongsToItsSection() throws IOException {
        numbered.build("## 一\n\n1. 甲。\n\n2. 乙。\n\n## 二\n\n1. 丙。\n\n（2）丁。\n\n3. 戊。\n");
        assertThat(numbered.names())
                .containsExactly("p1 一、1 一、1", "p2 一、2 一、2", "p3 二、1 二、1", "p4 二、2 二、2", "p5 二、3 二、3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. |B. |C. ", "A.|B.|C.", "I. |II. |III. ", "Ⅰ、|Ⅱ、|Ⅲ、"})
    void capitalsAfterAColonAreItemsIfTheyAreInOrder(String marks) throws IOException {
        String[] mark = marks.split("\\|");
        assertThat(numbered.build("1. 甲方支持和平。\n\n2. 甲方愿加强合作：\n\n" + mark[0] + "贸易：\n\n（a）货物；\n\n" + mark[1] + "投资；\n\n"
                                + mark[2] + "旅游[^1]。\n\n3. 乙方支持教育。\n\n[^1]: 编者注。\n")
                        .err())
                .isEmpty();
        String[] core = marks.replaceAll("[. 、]", "").split("\\|");
        assertThat(numbered.names())
                .containsExactly(
                        "p1 1 1",
                        "p2 2 2",
                        "p2a " + mark[0].strip() + " 2（" + core[0] + "）",
                        "p2b （a） 2（" + core[0] + "）（a）",
                        "p2c " + mark[1].strip() + " 2（" + core[1] + "）",
                        "p2d " + mark[2].strip() + " 2（" + core[2] + "）",
                        "p3 3 3");
        assertThat(numbered.declaration().at("/paragraphs/5/text").asString()).isEqualTo("旅游。");
        assertThat(numbered.page("declarations/2030-qiao").getElementById("p2d").selectFirst(".note-mark"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Headings: paragraphs stand between them.
                "甲方声明。\n\n声明如下：\n\nI. 政治\n\n甲方支持和平。\n\nII. 经济\n\n乙方支持贸易。\n",
                // All paragraphs of the text.
                "声明如下：\n\nI. 甲方支持和平。\n\nII. 乙方支持贸易。\n",
                // Not after a colon.
                "甲方声明。\n\n声明如下。\n\nA. 政治。\n\nB. 经济。\n",
                // Not in order, or alone.
                "甲方声明。\n\n声明如下：\n\nA. 政治。\n\nC. 经济。\n",
                "甲方声明。\n\n声明如下：\n\nB. 政治。\n\nC. 经济。\n",
                "甲方声明。\n\n声明如下：\n\nA. 史密斯先生致辞。\n\n乙方支持贸易。\n",
                // A backslash.
                "甲方声明。\n\n声明如下：\n\nA\\. 政治。\n\nB\\. 经济。\n",
                // A section between them.
                "甲方声明。\n\n声明如下：\n\nA. 政治。\n\n## 二\n\nB. 经济。\n"
            })
    void otherCapitalsAreWords(String text) throws IOException {
        assertThat(numbered.build(text).code()).isZero();
        assertThat(numbered.labels()).allMatch(each -> each.endsWith(" -"));
    }
}
