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

/** Imports of copies with printed numbers, headings without a number, lists and tables. */
@Tag("slow")
class ImportedFormsTest {

    private ImportSandbox sandbox;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    private List<String> labels(Path site) throws IOException {
        return ImportSandbox.data(site, "2031-yungang")
                .get("paragraphs")
                .valueStream()
                .map(each -> each.get("id").asString() + " "
                        + each.path("section").asString("-") + " "
                        + each.path("label").asString("-") + " "
                        + each.get("text").asString().substring(0, 2))
                .toList();
    }

    private List<String> sections(Path site) throws IOException {
        return ImportSandbox.data(site, "2031-yungang")
                .get("sections")
                .valueStream()
                .map(each -> each.get("id").asString() + " " + each.get("label").asString())
                .toList();
    }

    @Test
    void printedNumbersAndHeadingsWithoutNumbersAreKept() throws IOException {
        Path raw = sandbox.copy("raw.txt", """
                海滨五国领导人第十二次会晤云港宣言——深化伙伴关系，共创公正未来

                云港
                2031年10月23日

                1. 我们于2031年10月22日至24日在云港举行第十二次会晤。

                2. 大家忆及万隆会议精神。

                加强多边主义，构建更加公正的世界秩序

                3. 各方支持全面改革。

                政治安全

                4. 本次会晤核可附件所列行动计划。

                附件 云港行动计划

                （1）2032年1月：海关专家会议（石城）
                （2）2032年3月至5月：青年营
                （3）2032年下半年：体育比赛
                """);

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yungang");

        assertThat(outcome.err())
                .doesNotContain("[segmented]", "[sequence-gap]", "[truncated]", "[unexplained]", "[dates-differ]")
                .contains("[unnumbered-heading]");
        assertThat(Files.readString(sandbox.draft("2031-yungang")))
                .contains(
                        "title: \"海滨五国领导人第十二次会晤云港宣言——深化伙伴关系，共创公正未来\"",
                        "name: \"云港宣言\"",
                        "adopted: 2031-10-23",
                        "place: \"云港\"",
                        "signed: \"云港 2031年10月23日\"");
        Path site = sandbox.publish();
        assertThat(labels(site))
                .containsExactly(
                        "p1 - 1 我们",
                        "p2 - 2 大家",
                        "p3 h1 3 各方",
                        "p4 h2 4 本次",
                        "p4a h3 （1） 20",
                        "p4b h3 （2） 20",
                        "p4c h3 （3） 20");
        assertThat(sections(site)).containsExactly("h1 加强多边主义，构建更加公正的世界秩序", "h2 政治安全", "h3 附件 云港行动计划");
    }

    /** A number that only the blank after it shows to be one is a number in the text that an import writes, too. */
    @Test
    void articlesAreNumberedByHandAndByAnImportAlike() throws IOException {
        List<String> articles = List.of(
                "第一条 各方主张加强对话与合作，维护和平。", "第二条 各方主张扩大贸易和投资，建设铁路。", "第三条　各方愿意保护河流、湖泊和森林。", "㈣各方欢迎往来。", "1a. 各方同意。");
        String opening = "领导人于2031年7月5日在云港举行会议，并发表宣言如下：";
        Path raw = sandbox.copy("raw.txt", "云港会议宣言\n\n" + opening + "\n\n" + String.join("\n\n", articles) + "\n");
        assertThat(sandbox.importCopy(raw, "2031-yungang").code()).isZero();
        List<String> imported = labels(sandbox.publish());
        assertThat(imported)
                .containsExactly("p0a - - 领导", "p1 - 一 各方", "p2 - 二 各方", "p3 - 三 各方", "p3a - ㈣ 各方", "p3b - 1a. 各方");
        Path file = sandbox.draft("2031-yungang");
        String head = Files.readString(file).replaceFirst("(?s)\n---\n.*", "\n---\n");
        Files.writeString(file, head + "\n" + opening + "\n\n" + String.join("\n\n", articles) + "\n");
        assertThat(labels(sandbox.publish())).isEqualTo(imported);
    }

    @Test
    void aNumberOfAnotherFormIsKeptAsPrintedAndReported() throws IOException {
        Path raw = sandbox.copy("raw.txt", """
                云港会议宣言

                领导人于2031年7月5日在云港举行会议，并发表宣言如下：

                一、政治

                1．各方支持和平，愿加强对话与合作。

                2．大家支持贸易，愿扩大投资。

                二、经济

                （3）双方支持旅游，愿保护河流和湖泊。

                四、各国支持教育，愿交流经验。

                5.我们愿保护河流，支持医疗卫生。
                """);

        assertThat(sandbox.importCopy(raw, "2031-yungang").code()).isZero();
        assertThat(Files.readString(sandbox.draft("2031-yungang"))).contains("\n（3）双方", "\n四、各国", "\n5. 我们");
        assertThat(sandbox.check().err())
                .contains("the number （3） does not have the form of 1．", "the number 四、 does not have the form of 1．")
                .doesNotContain("[missing-number]");
        assertThat(labels(sandbox.publish()))
                .containsExactly("p0a - - 领导", "p1 s1 1 各方", "p2 s1 2 大家", "p3 s2 3 双方", "p4 s2 四 各国", "p5 s2 5 我们");
    }

    @Test
    void marksAroundHeadingsAreInTheAccount() throws IOException {
        Path raw = sandbox.copy("raw.txt", """
                海滨五国领导人会晤云港宣言

                2031年10月23日，云港

                我们，五国领导人于2031年10月22日至24日在云港举行会晤，声明如下：

                【政治安全】

                1. 我们重申恪守《联合国宪章》宗旨和原则。

                **经济合作**

                2. 各方签署了《海关协定》。

                第三部分：人文交流

                3. 大家欢迎论坛成果。

                序言

                4. 双方愿加强合作：

                （a）贸易；

                （b）投资；

                • 旅游；

                — 青年。
                """);

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yungang");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[segmented]");
        assertThat(Files.readString(sandbox.draft("2031-yungang")))
                .contains(
                        "- {kind: page-furniture, at: 7:1, removed: \"【\", reason: \"标题的括号\"}",
                        "- {kind: markup, at: 11:1, removed: \"**\", reason: \"标题的标记\"}",
                        "\n## 经济合作\n\n2. 各方");
        Path site = sandbox.publish();
        assertThat(labels(site))
                .containsExactly(
                        "p0a - - 我们",
                        "p1 h1 1 我们",
                        "p2 h2 2 各方",
                        "p3 h3 3 大家",
                        "p4 h4 4 双方",
                        "p4a h4 （a） 贸易",
                        "p4b h4 （b） 投资",
                        "p4c h4 • 旅游",
                        "p4d h4 — 青年");
        assertThat(sections(site)).containsExactly("h1 政治安全", "h2 经济合作", "h3 第三部分：人文交流", "h4 序言");
    }

    @Test
    void numbersThatAPageOnlyShowsAndItsTablesAreWritten() throws IOException {
        Path raw = sandbox.copy("raw.html", """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>云港宣言</title></head><body>
                <nav><a href="/">首页</a></nav>
                <h1>海滨五国领导人会晤云港宣言</h1>
                <p>2031年10月23日，云港</p>
                <p>我们，五国领导人于2031年10月22日至24日在云港举行会晤，声明如下：</p>
                <h2>政治安全</h2>
                <ol>
                <li>我们重申恪守《联合国宪章》宗旨和原则。</li>
                <li>大家呼吁执行联合国安理会第2231号决议。</li>
                </ol>
                <p><strong>经济合作</strong></p>
                <ol start="3"><li>各方签署了《海关协定》。</li></ol>
                <p>【人文交流】</p>
                <p>4. 双方欢迎2031年5月16日在林城举行的论坛。</p>
                <h3>附件</h3>
                <table><tr><th>成果|项目</th><th>日期</th></tr><tr><td>海关<br>会议</td><td></td></tr></table>
                </body></html>
                """);

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yungang");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[truncated]", "[signature-block]");
        assertThat(Files.readString(sandbox.draft("2031-yungang")))
                .contains(
                        "- {kind: markup, at: 8:5, inserted: \"1. \", reason: \"网页列表自动显示的序号\"}",
                        "- {kind: markup, at: 12:19, inserted: \"3. \", reason: ",
                        "\n3. 各方",
                        "\n## 附件\n\n| 成果\\|项目 | 日期 |\n|---|---|\n| 海关 会议 |  |\n");
        Path site = sandbox.publish();
        assertThat(labels(site))
                .containsExactly("p0a - - 我们", "p1 h1 1 我们", "p2 h1 2 大家", "p3 h2 3 各方", "p4 h3 4 双方", "p4a h4 - 成果");
        assertThat(sections(site)).containsExactly("h1 政治安全", "h2 经济合作", "h3 人文交流", "h4 附件");
    }

    @Test
    void tablesOfAPageArriveWithoutALoss() throws IOException {
        Path raw = sandbox.copy("raw.html", """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>云港宣言</title></head><body>
                <h1>海滨五国领导人会晤云港宣言</h1>
                <p>2031年10月23日，云港</p>
                <p>我们，五国领导人于2031年10月22日至24日在云港举行会晤，声明如下：</p>
                <p>我们重申恪守《联合国宪章》宗旨和原则。</p>
                <table><caption>表1　成果</caption>
                <tr><td rowspan=2><a href="/x">青年营</a>|\\夏&#124;冬</td><td COLSPAN='2'>2032</td></tr>
                <tr><td>2033</td><td><p>石城。</p><p>│林城┃</p></td></tr>
                <tr><td><ol type=a><li>大会</li><li>小会</li></ol></td></tr></table>
                <table><tr><td>会议</td><td>2034</td></tr><tr><td>论坛</td><td><table><tr><td>2035</td><td>2036</td></tr></table></td></tr></table>
                </body></html>
                """);

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yungang");

        assertThat(outcome.err())
                .contains("raw.html:7:5: warning: ", "[merged-cells]", "raw.html:10:1: warning: ", "[table-not-kept]")
                .doesNotContain("[unexplained]", "[number-line]");
        assertThat(Files.readString(sandbox.draft("2031-yungang")))
                .contains(
                        "\n| 青年营\\|\\\\夏\\|冬 | 2032 |  |\n|---|---|---|\n|  | 2033 | 石城。 │林城┃ |\n| a.大会 b.小会 |  |  |\n")
                .doesNotContain("page-furniture");
        Path site = sandbox.publish();
        List<String> texts = ImportSandbox.data(site, "2031-yungang")
                .get("paragraphs")
                .valueStream()
                .map(each -> each.get("text").asString())
                .toList();
        assertThat(texts.subList(2, texts.size()))
                .containsExactly(
                        "表1 成果",
                        "青年营|\\夏|冬\t2032\t\n\t2033\t石城。 │林城┃\na.大会 b.小会\t\t\n",
                        "会议",
                        "2034",
                        "论坛",
                        "2035",
                        "2036");
    }

    /** Items end without a stop, and headings stand in the lines of their paragraphs. */
    @Test
    void itemsInWrappedLinesAndHeadingsInBracketsAreExplained() throws IOException {
        Path raw = sandbox.copy("raw.txt", """
                海滨五国领导人会晤云港宣言
                云港
                2031年10月23日
                　　我们，海滨五国领导人于2031年10月23日在云港举行会晤，
                主题是“深化合作，共创未来”，各国与会代表深入交换了意见，
                并发表宣言如下。
                　　【防火】各方主张加强山区防火合作，定期交换观测数据，建
                立预警机制，并支持共同开展演练，及时交换信息和经验。
                　　【学校】大家愿意扩大学校之间的交流，互派教师与学生，支
                持青年往来。
                附件 行动计划
                　　（1）2032年1月：海关专家会议
                　　（2）2032年3月：青年营
                """);

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yungang");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[segmented]", "[truncated]");
        assertThat(Files.readString(sandbox.draft("2031-yungang")))
                .contains("\n## 防火\n\n各方", "\n## 学校\n\n大家", "\n## 附件 行动计划\n\n（1）2032年1月：海关专家会议\n\n（2）");
        sandbox.publish();
    }
}
