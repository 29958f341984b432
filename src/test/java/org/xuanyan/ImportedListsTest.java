package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Imports of lists, of copies in Markdown and of rows without a table, up to the published declaration. */
@Tag("slow")
class ImportedListsTest {

    private static final String SLUG = "2031-yunling";

    private static final String HEAD = """
            桥岭组织成员国元首理事会云岭宣言

            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

            """;

    private ImportSandbox sandbox;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    private Sandbox.Outcome importText(String name, String text) throws IOException {
        Sandbox.Outcome outcome = sandbox.imported(name, text, SLUG);
        assertThat(outcome.err()).doesNotContain("[unexplained]", "error:");
        return outcome;
    }

    private JsonNode published() throws IOException {
        return sandbox.published(SLUG);
    }

    private static List<String> sections(JsonNode declaration) {
        return declaration
                .get("sections")
                .valueStream()
                .map(each -> each.get("label").asString())
                .toList();
    }

    private static List<String> labels(JsonNode declaration) {
        return declaration
                .get("paragraphs")
                .valueStream()
                .map(each -> each.path("label").asString("-") + " "
                        + each.get("text").asString().substring(0, 2))
                .toList();
    }

    @Test
    void aLostAndAMovedItemAreReportedOnce() throws IOException {
        Sandbox.Outcome outcome = importText("raw.txt", HEAD + """
                一、安全

                成员国将在以下方面加强合作：

                （一）扩大学校之间的交流，互派教师与学生；

                （三）互办展览。

                二、经济

                成员国支持以下项目：

                a) 铁路；

                c) 航空；

                b) 公路。
                """);
        assertThat(outcome.err().split("\\[missing-number]", -1)).hasSize(2);
        assertThat(outcome.err())
                .contains("missing numbers: 2 (before （三）)")
                .containsOnlyOnce("[number-out-of-order]")
                .contains("the number c） is out of order");
    }

    @Test
    void clausesBelowALeadInAreItemsWithTheirMarks() throws IOException {
        importText("raw.txt", HEAD + """
                一、成员国支持共同建设跨河大桥，便利两岸人民往来。

                二、成员国主张加强山区防火合作，定期交换观测数据。

                三、成员国将在以下方面加强合作
                （一）扩大学校之间的交流，互派教师与学生；
                （二）举办青年节；以及
                （三）互办展览。

                四、成员国愿意扩大博物馆之间的交流。
                """);

        JsonNode declaration = published();

        assertThat(sections(declaration)).isEmpty();
        assertThat(labels(declaration))
                .containsExactly("- 成员", "一 成员", "二 成员", "三 成员", "（一） 扩大", "（二） 举办", "（三） 互办", "四 成员");
    }

    @ParameterizedTest
    @CsvSource({
        "：, i.海关；|ii.扩大防火合作，定期交换数据；|iii.学校交流。, i. 海关|ii. 扩大|iii. 学校",
        ":, i. 海关||ii. 扩大防火合作，定期交换数据；||iii. 学校交流。, i. 海关|ii. 扩大|iii. 学校",
        "：, a. 海关|b. 扩大防火合作，定期交换数据；|c. 学校交流。, a. 海关|b. 扩大|c. 学校",
        ":, ⅰ、海关||ⅱ、防火。, ⅰ、 海关|ⅱ、 防火",
        "：, i. 海关：|（a）关税；|（b）检疫。|ii. 防火。, i. 海关|（a） 关税|（b） 检疫|ii. 防火"
    })
    void smallLettersBelowALeadInAreMarksOfItems(String colon, String items, String labels) throws IOException {
        importText("raw.txt", HEAD + """
                成员国支持共同建设跨河大桥，便利两岸人民往来。

                成员国将在以下领域开展合作%s
                %s

                成员国愿意扩大博物馆之间的交流，互办展览。
                """.formatted(colon, items.replace('|', '\n')));

        JsonNode declaration = published();

        assertThat(sections(declaration)).isEmpty();
        assertThat(String.join("|", labels(declaration))).isEqualTo("- 成员|- 成员|- 成员|" + labels + "|- 成员");
    }

    @Test
    void capitalsBelowALeadInAreNoHeadings() throws IOException {
        importText("raw.txt", HEAD + """
                成员国支持共同建设跨河大桥，便利两岸人民往来。

                成员国商定：

                I. 海关

                II. 扩大防火合作，定期交换数据；

                III. 学校交流。

                成员国愿意扩大博物馆之间的交流，互办展览。
                """);

        assertThat(sections(published())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I., II., III.", "i., ii., iii.", "Ⅰ、, Ⅱ、, Ⅲ、", "a., b., c."})
    void lettersBeforeTitlesOfSectionsAreHeadings(String first, String second, String third) throws IOException {
        importText("raw.txt", HEAD + """
                %s 政治合作

                成员国支持共同建设跨河大桥，便利两岸人民往来。

                %s 经济合作

                （一）成员国主张加强山区防火合作，定期交换观测数据。

                （二）成员国愿意扩大学校之间的交流，互派教师与学生。

                %s 人文合作

                成员国愿意扩大博物馆之间的交流，互办展览。
                """.formatted(first, second, third));

        assertThat(sections(published())).containsExactly(first + "政治合作", second + "经济合作", third + "人文合作");
    }

    @Test
    void aFullStopAfterTheDigitsOfANumberIsAMisprintOfItsDot() throws IOException {
        importText("raw.txt", HEAD + """
                1．成员国支持共同建设跨河大桥，便利两岸人民往来。

                2。成员国主张加强山区防火合作，定期交换观测数据。

                3．成员国愿意扩大博物馆之间的交流，互办展览。
                """);

        assertThat(labels(published())).containsExactly("- 成员", "1 成员", "2 成员", "3 成员");
    }

    @Test
    void theTitleOfAnAnnexIsNotReported() throws IOException {
        Sandbox.Outcome outcome = importText("raw.txt", HEAD + """
                成员国支持共同建设跨河大桥，便利两岸人民往来。

                附件一

                石城行动计划

                成员国愿意扩大博物馆之间的交流，互办展览。
                """);

        assertThat(outcome.err()).doesNotContain("石城行动计划");
        assertThat(sections(published())).containsExactly("附件一", "石城行动计划");
    }

    @Test
    void sentencesWhosePlaceAloneDecidesAreReportedAtTheirPlace() throws IOException {
        Sandbox.Outcome outcome = importText("raw.txt", HEAD + """
                成员国商定加强学校合作。

                （一）成员国愿意扩大学校之间的交流，互派教师与学生。

                （二）成员国主张加强山区防火合作，定期交换观测数据。

                成员国愿意扩大博物馆之间的交流。
                """);

        assertThat(outcome.err()).contains("raw.txt:7:1: warning:").contains("[items-or-sections]");
        assertThat(Files.readString(sandbox.draft(SLUG)))
                .containsPattern("<!-- .*\\[items-or-sections] -->\n\n（一）成员国愿意");
    }

    @Test
    void aCopyInMarkdownGivesItsHeadingsItemsNumbersAndTables() throws IOException {
        importText("raw.md", """
                # 桥岭组织成员国元首理事会云岭宣言

                成员国领导人于2031年7月5日在云岭举行会议，
                并发表宣言如下：

                ## 政治合作

                **1.** 成员国重申恪守**《联合国宪章》**的宗旨和原则。

                2. 成员国将：

                - 扩大学校之间的交流；
                - 举办青年节。

                ## 经济合作

                3. 贸易
                4. 成员国商定下表所列项目：

                | 项目 | **年份** |
                |------|-----:|
                | 大桥 | 2032 |
                """);

        assertThat(sandbox.declaration(SLUG)).contains("\ntitle: \"桥岭组织成员国元首理事会云岭宣言\"\n");
        JsonNode declaration = published();
        assertThat(sections(declaration)).containsExactly("政治合作", "经济合作");
        assertThat(labels(declaration)).containsExactly("- 成员", "1 成员", "2 成员", "• 扩大", "• 举办", "3 贸易", "4 成员", "- 项目");
        assertThat(declaration
                        .get("paragraphs")
                        .valueStream()
                        .map(each -> each.get("text").asString()))
                .noneMatch(text -> text.contains("*") || text.contains("|") || text.contains("#"));
    }

    @Test
    void bulletsThatAPageShowsAreLabels() throws IOException {
        importText("raw.html", """
                <!DOCTYPE html><html><body><h1>桥岭组织成员国元首理事会云岭宣言</h1><div>
                <p>成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：</p>
                <p>1. 成员国主张加强山区防火合作，定期交换观测数据。</p>
                <p>2. 成员国将：</p><ul><li>扩大学校之间的交流；</li><li>举办青年节。</li></ul>
                <p>3. 成员国愿意扩大博物馆之间的交流，互办展览。</p></div></body></html>
                """);

        assertThat(labels(published())).containsExactly("- 成员", "1 成员", "2 成员", "• 扩大", "• 举办", "3 成员");
    }

    @Test
    void aShortLineWithANumberIsNotALoneNumeral() throws IOException {
        importText("raw.txt", HEAD + """
                成员国商定举办下列活动：

                1、海关专家会议
                2、青年营
                3、体育比赛

                成员国愿意扩大博物馆之间的交流，互办展览。
                """);

        Sandbox.Outcome checked = sandbox.check();

        assertThat(checked.err()).doesNotContain("[lone-numeral]");
        assertThat(labels(published())).contains("1 海关", "2 青年", "3 体育");
    }

    @Test
    void theDayOfThePageIsOfferedAsADoubtfulGuess() throws IOException {
        String text = """
                桥岭组织成员国元首理事会云岭宣言

                2031-07-06 来源：桥岭日报

                成员国支持共同建设跨河大桥，便利两岸人民往来。
                """;

        Sandbox.Outcome outcome = importText("raw.txt", text);

        assertThat(outcome.err()).contains("[guessed-page-day]");
        assertThat(sandbox.declaration(SLUG)).contains("\nadopted: 2031-07-06\n");
        Sandbox.Outcome other = sandbox.importCopy(sandbox.copy("raw.txt", text.replace("2031", "2035")), "2030-other");
        assertThat(other.err()).contains("[no-date]").doesNotContain("[guessed-page-day]");
    }

    @Test
    void rowsBetweenWideBlanksBecomeATableThatIsReported() throws IOException {
        Sandbox.Outcome outcome = importText("raw.txt", HEAD + """
                成员国支持共同建设跨河大桥，便利两岸人民往来。

                附件 行动计划

                项目          年份        地点
                大桥          2032        石城
                学校交流      2034        河口
                """);

        assertThat(outcome.err()).contains("raw.txt:9:1: warning:").contains("[table-rows]");
        assertThat(sandbox.declaration(SLUG)).contains("| 项目 | 年份 | 地点 |\n|---|---|---|\n| 大桥 | 2032 | 石城 |");
        assertThat(published().get("paragraphs").size()).isEqualTo(3);
    }
}
