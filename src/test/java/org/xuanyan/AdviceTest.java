package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build advises is true, and can be done as it is written. */
class AdviceTest {

    private static final List<String> PARAGRAPHS = List.of(
            "成员国支持和平解决争端，反对使用武力。",
            "成员国支持阿富汗成为独立、中立、统一的国家。",
            "成员国支持扩大贸易和投资，共同建设铁路。",
            "各方愿意保护河流、湖泊和森林。",
            "各方主张禁止生物武器，加强监督。",
            "成员国欢迎青年之间的往来。");

    private static final Pattern RESTORED =
            Pattern.compile("has: \"(.*)\" \\[lost-sentences]\n.* after the words \"(.*)\" of (p\\d+), .*");

    private static final String FILE = "declarations/2030-qiao/declaration.md";

    private static final String COPY = "declarations/2030-qiao/sources/text.txt";

    private static final Pattern ACCOUNT = Pattern.compile("\\[unaccounted-difference]\n.*: (- \\{kind: .*})");

    @TempDir
    Path root;

    private Sandbox sandbox;

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = new Sandbox(root);
        Path copy = sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", PARAGRAPHS) + "\n\n责任编辑：某甲\n");
        assertThat(copy).exists();
    }

    private void write(List<String> account, List<String> paragraphs) throws IOException {
        StringBuilder file = new StringBuilder("""
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                sources:
                  - id: text
                    file: sources/text.txt
                    sha256: 34a81ad402e47153ffeb78d196b9e629d4c01643f22229c2456b26111c8bf530
                """);
        file.append(account.isEmpty() ? "" : "    account:\n");
        account.forEach(entry -> file.append("      ").append(entry).append('\n'));
        file.append("---\n");
        paragraphs.forEach(each -> file.append('\n').append(each).append('\n'));
        sandbox.write(FILE, file.toString());
    }

    /** A lost paragraph is never called debris, and each step of a report is right after the steps before it. */
    @Test
    void allAdviceOfOneReportCanBeFollowedFromTopToBottom() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(4);
        paragraphs.remove(1);
        paragraphs.set(1, paragraphs.get(1).replace("铁路", "公路"));
        write(List.of(), paragraphs);

        String report = sandbox.run().err();
        assertThat(report).doesNotContain("web-debris, at: 5:").contains("- {kind: web-debris, at: 15:1, removed:");

        restore(report, paragraphs, 2);
        List<String> account = new ArrayList<>();
        Matcher proposed = ACCOUNT.matcher(report);
        while (proposed.find()) {
            account.add(proposed.group(1).replace("reason: …", "reason: 外交部公报如此"));
        }
        write(account, paragraphs);

        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(paragraphs.get(1)).isEqualTo(PARAGRAPHS.get(1));
        assertThat(paragraphs.get(4)).isEqualTo(PARAGRAPHS.get(4));
    }

    /** Puts sentences back one after the other, each after the paragraph that has the id and the words now. */
    private static void restore(String report, List<String> paragraphs, int expected) {
        Matcher restored = RESTORED.matcher(report);
        int found = 0;
        for (; restored.find(); found++) {
            int before = Integer.parseInt(restored.group(3).substring(1));
            assertThat(paragraphs.get(before - 1)).endsWith(restored.group(2));
            paragraphs.add(before, restored.group(1));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** What only stands in another place is not called a repetition, and the account cannot call it so. */
    @Test
    void aMovedParagraphIsNotARepetition() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.add(3, paragraphs.remove(1));
        write(List.of(), paragraphs);
        assertThat(sandbox.run().err()).contains("[unaccounted-difference]").doesNotContain("duplicate");
        write(List.of("- {kind: duplicate, at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: 重出}"), paragraphs);
        assertThat(sandbox.run().err()).contains("nowhere else in this copy", "[not-a-duplicate]");
    }

    /** Words that the text has directly before an emendation, with a character that the emendation inserts. */
    @Test
    void wordsBeforeAnEmendationAreReported() throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(2, "—");
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.set(1, paragraphs.get(1) + "成员国愿意进一步加强各领域的友好合作，造福各国人民。");
        paragraphs.add(2, "## 一");
        write(List.of("- {kind: variant, at: 7:1, removed: —, inserted: 一, reason: 据外交部公报}"), paragraphs);
        assertThat(sandbox.run().err()).contains("造福各国人民").doesNotContain("[program-fault]");
    }

    /** A line below the text may be a signature that the front matter lacks, a heading, or a sentence. */
    @ParameterizedTest
    @CsvSource({"印度总理 某甲, if a newspaper", "2030年1月2日于桥, if a newspaper", "附件一 名单, [lost-sentences]", "特此宣告四方。, variant"
    })
    void aLineBelowTheTextIsNotSurelyDebris(String line, String expected) throws IOException {
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", PARAGRAPHS) + "\n\n" + line + "\n");
        write(List.of(), PARAGRAPHS);
        assertThat(sandbox.run().err()).contains(expected);
    }

    /** A number in a line is not a page number, and a line in brackets may be a heading or a sentence of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"【政治安全】", "（各方已交换批准书）", "各方发展手机客户端和浏览器。"})
    void aLineOfTheTextIsNotProposedAsDebris(String line) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(3, line);
        copy.set(1, copy.get(1).replace("阿富汗", "12个国家和阿富汗"));
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.set(1, paragraphs.get(1).replace("阿富汗", "个国家和阿富汗"));
        write(List.of(), paragraphs);
        assertThat(sandbox.run().err())
                .contains("{kind: variant, at: 5:6, removed: \"12\"")
                .contains(line)
                .doesNotContain("web-debris", "page-furniture");
    }

    /** Sentences that two copies have are put back once. */
    @Test
    void whatTwoCopiesHaveIsRestoredOnce() throws IOException {
        sandbox.write("declarations/2030-qiao/sources/other.txt", String.join("\n\n", PARAGRAPHS));
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(1);
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"), paragraphs);
        String two = Files.readString(sandbox.content().resolve(FILE))
                .replaceFirst("\n---\n", "\n  - {id: other, file: sources/other.txt, sha256: x}\n---\n");
        sandbox.write(FILE, two);
        restore(sandbox.run().err(), paragraphs, 1);
        assertThat(paragraphs).isEqualTo(PARAGRAPHS);
    }

    /** The words that a lost paragraph or sentence shares with its neighbour are not taken for its own. */
    @ParameterizedTest
    @CsvSource({
        "各方强烈谴责在河谷地区发生的恐怖袭击事件。, 各方强烈谴责去年在山口发生的恐怖袭击事件。, '\n\n'",
        "各方赞赏一些国家关于设立救灾中心的倡议。, 各方注意到云岭关于设立安全带的倡议。, '\n\n'",
        "成员国主张加强卫生合作。, 成员国主张发展铁路运输。, ''"
    })
    void whatNeighboursShareBelongsToTheRightOne(String kept, String lost, String between) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.addAll(2, List.of(kept + between + lost));
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.set(1, kept);
        write(List.of(), paragraphs);
        String last = kept.length() <= 16 ? kept : kept.substring(kept.length() - 16);
        assertThat(sandbox.run().err())
                .contains("has: \"" + PARAGRAPHS.get(1) + "\" [lost-sentences]")
                .contains("has: \"" + lost + "\" [lost-sentences]", "after the words \"" + last + "\" of p2");
    }

    /** Whichever paragraph is missing, also the first and the last one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void noParagraphIsProposedAsDebris(int missing) throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(missing);
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"), paragraphs);
        assertThat(sandbox.run().err()).contains("[lost-sentences]").doesNotContain("[unaccounted-difference]");
    }

    /** A copy may have sentences of others before its title; those between the title and the text need a reason. */
    @Test
    void theWordsOfANewspaperAreNotTakenForTheText() throws IOException {
        String lead = "桥岭社桥1月2日电 各国领导人今天在桥举行会议，交换了意见。";
        String news = "会议在友好的气氛中举行，各国领导人交换了意见。";
        sandbox.write(COPY, news + "\n\n桥宣言全称\n\n" + lead + "\n\n" + news + "\n\n" + String.join("\n\n", PARAGRAPHS));
        write(List.of(), PARAGRAPHS);
        assertThat(sandbox.run().err())
                .contains("{kind: web-debris, at: 1:1, removed: \"" + news + "\"}")
                .contains("text.txt:7:1: error: the text lacks words that this copy has: \"" + news + "\"")
                .doesNotContain("if a newspaper or a web site added them");
        List<String> account = List.of(
                "- {kind: web-debris, at: 1:1, removed: " + news + "}",
                "- {kind: web-debris, at: 5:1, removed: " + lead + "}");
        List<String> unsaid = new ArrayList<>(account);
        unsaid.add("- {kind: web-debris, at: 7:1, removed: " + news + "}");
        write(unsaid, PARAGRAPHS);
        assertThat(sandbox.run().err()).contains("declaration.md:13:").contains("[sentences-called-debris]");
        List<String> said = new ArrayList<>(account);
        said.add("- {kind: web-debris, at: 7:1, removed: " + news + ", reason: 报纸的导语}");
        write(said, PARAGRAPHS);
        assertThat(sandbox.run().err()).doesNotContain("[sentences-called-debris]");
    }

    /** A line that a wrapped copy has in the middle of a sentence is another reading, not debris. */
    @Test
    void aLineInsideASentenceIsNotDebris() throws IOException {
        sandbox.write(COPY, String.join("\n", PARAGRAPHS).replace("共同建设铁路", "\n加强教育和卫生\n共同建设铁路"));
        write(List.of(), PARAGRAPHS);
        assertThat(sandbox.run().err())
                .contains("{kind: variant, at: 4:1, removed: \"加强教育和卫生\"")
                .doesNotContain("web-debris");
    }

    /** Advice that adds a line comes after what it would move, and from the end of the file. */
    @Test
    void adviceThatAddsALineComesLastInItsFile() throws IOException {
        sandbox.write(FILE, """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                sources:
                  - id: text
                    file: sources/text.txt
                ---

                甲方**支持**和平。

                这一段成了标题
                ---

                乙方*支持*和平。
                """);
        assertThat(sandbox.run()
                        .err()
                        .lines()
                        .filter(line -> line.contains("declaration.md:"))
                        .map(line -> line.replaceFirst(".*declaration.md:(\\d+):.*\\[(.*)]", "$1 $2")))
                .containsExactly(
                        "11 accidental-emphasis",
                        "16 accidental-emphasis",
                        "13 accidental-heading",
                        "8 missing-sha256");
    }

    /** Lines are joined from the end of the file, after everything that keeps their numbers. */
    @Test
    void adviceThatRemovesALineComesLastInItsFile() throws IOException {
        sandbox.writeText("甲方**支持**和平。\n乙方支持\n发展。\n\n***\n\n***\n\n丙方*支持*和平。\n丁方支持\\\n发展。\n");
        assertThat(sandbox.run()
                        .err()
                        .lines()
                        .filter(line -> line.contains("declaration.md:"))
                        .map(line -> line.replaceFirst(".*declaration.md:(\\d+):.*\\[(.*)]", "$1 $2")))
                .containsExactly(
                        "8 accidental-emphasis",
                        "16 accidental-emphasis",
                        "17 line-break",
                        "16 wrapped-paragraph",
                        "14 loose-separator",
                        "9 wrapped-paragraph",
                        "8 wrapped-paragraph");
    }

    /** Each comment of an import is deleted after what stands above it keeps its line, and before what stands below is moved. */
    @Test
    void commentsAreDeletedFromTheEndOfTheFile() throws IOException {
        sandbox.write(FILE, """
                ---
                title: 桥宣言全称
                # no title was found in the text [no-title]
                name: 桥宣言
                # no date was found in the text [no-date]
                adopted: 2030-01-02
                place: 桥
                sources:
                  - id: text
                    file: sources/text.txt
                # no place was found in the text [no-place]
                ---

                <!-- 待核 -->

                甲方**支持**和平。
                """);
        assertThat(sandbox.run()
                        .err()
                        .lines()
                        .filter(line -> line.contains("declaration.md:"))
                        .map(line -> line.replaceFirst(".*declaration.md:(\\d+):.*\\[(.*)]", "$1 $2")))
                .containsExactly(
                        "16 accidental-emphasis",
                        "14 editors-comment",
                        "11 editors-comment",
                        "10 missing-sha256",
                        "5 editors-comment",
                        "3 editors-comment");
    }

    /** A line that stands alone inside the text may be a heading or an item; only an editor can call it debris. */
    @ParameterizedTest
    @ValueSource(strings = {"政治安全", "（3）2032年下半年：体育比赛", "青年营 2032年3月"})
    void aLineInsideTheTextIsNotCalledDebris(String line) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(3, line);
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        write(List.of(), PARAGRAPHS);
        assertThat(sandbox.run().err())
                .contains("{kind: variant, at: 9:1, removed: \"" + line + "\", reason: …}")
                .doesNotContain("web-debris");
    }

    private static final List<String> ROWS =
            List.of("项目 | 时间", "青年营 | 2032年3月", "电影节 | 2032年6月", "体育比赛 | 12", "论坛 | 2032年9月");

    private static final Pattern CELLS = Pattern.compile("has: \"(.*)\" \\[lost-cells]\n"
            + ".*declaration.md (?:in the table p3a after \"(.*)\"|at the beginning of the table p3a), divided");

    /** Whichever rows of a table the text lost, the advice is to put them back, each where it belongs. */
    @ParameterizedTest
    @CsvSource({"html, 0", "html, '1, 2, 3'", "html, 4", "tabs, '0, 4'", "tabs, 2"})
    void theLostRowsOfATableAreRestored(String form, String missing) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        String before = form.equals("html") ? "<tr><td>" : "";
        String after = form.equals("html") ? "</td></tr>" : "";
        String table = ROWS.stream()
                .map(row -> before + row.replace(" | ", form.equals("html") ? "</td><td>" : "\t") + after)
                .collect(Collectors.joining("\n"));
        copy.add(3, form.equals("html") ? "<table>" + table + "</table>" : table);
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        List<String> rows = new ArrayList<>(ROWS);
        Stream.of(missing.split(", "))
                .map(each -> ROWS.get(Integer.parseInt(each)))
                .forEach(rows::remove);
        writeWithTable(rows);

        Matcher advised = CELLS.matcher(sandbox.run().err());
        while (advised.find()) {
            rows.add(advised.group(2) == null ? 0 : rows.indexOf(advised.group(2)) + 1, advised.group(1));
        }
        assertThat(rows).isEqualTo(ROWS);
        writeWithTable(rows);
        assertThat(sandbox.run().err()).doesNotContain("[unaccounted-difference]", "[lost-");
    }

    private void writeWithTable(List<String> rows) throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        List<String> lines = new ArrayList<>(rows);
        lines.add(1, "---|---");
        paragraphs.add(3, String.join("\n", lines));
        write(List.of(), paragraphs);
    }

    @Test
    void aLostCellIsRestoredInItsRow() throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(3, String.join("\n", ROWS).replace(" | ", "\t"));
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        List<String> rows = new ArrayList<>(ROWS);
        rows.set(2, "电影节 | ");
        writeWithTable(rows);
        assertThat(sandbox.run().err())
                .contains("has: \"2032年6月\" [lost-cells]", "in the table p3a after \"电影节\", divided")
                .doesNotContain("[unaccounted-difference]");
    }

    /** A label whose paragraph the text lost is still wanted when the paragraph is back. */
    @Test
    void theLabelOfALostParagraphIsNotRemoved() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(1);
        List<String> debris = List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}");
        for (List<String> each : List.of(paragraphs, PARAGRAPHS)) {
            write(debris, each);
            Path file = sandbox.content().resolve(FILE);
            sandbox.write(FILE, Files.readString(file).replaceFirst("---\n", "---\nlabels: {p6: 青年, p9: 无}\n"));
            assertThat(sandbox.run().err())
                    .contains("the text has no p9 for this label [labels-nothing]")
                    .contains(each.size() < 6 ? "leave the label as it is" : "or remove the label")
                    .doesNotContain(each.size() < 6 ? "or remove the label" : "[lost-sentences]");
        }
    }

    @Test
    void anEditionMayLackWhatAnotherHas() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(1);
        write(
                List.of(
                        "- {kind: variant, at: 5:1, to: 5:23, reason: 外交部公报版没有这一段}",
                        "- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"),
                paragraphs);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("declaration.md:11:")
                .contains(
                        "warning: only the reason of this entry says that an edition lacks words which look like the text")
                .contains("or add the edition that lacks them as a source")
                .contains("0 errors, 1 warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-debris", "page-furniture", "note", "translation", "moved-to-metadata", "segmentation"})
    void sentencesOfTheTextAreNotLeftOutAsSomethingElse(String kind) throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(1);
        write(
                List.of(
                        "- {kind: " + kind + ", at: 5:1, to: 5:9, reason: 一部分}",
                        "- {kind: " + kind + ", at: 5:9, to: 5:23, reason: 另一部分}",
                        "- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"),
                paragraphs);
        assertThat(sandbox.run().err())
                .contains("declaration.md:11:")
                .contains("error: this entry calls words " + kind)
                .contains("[sentences-called-debris]")
                .contains("1 error, 0 warnings");
    }

    /** Neither a reason that names nobody nor one that the program drafted explains why sentences are left out. */
    @ParameterizedTest
    @ValueSource(strings = {"删去", "不是正文", "待核：网页文字", "多余的话"})
    void onlyAReasonThatNamesOthersExplainsSentences(String reason) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(2, "图为各国领导人在桥上合影留念。");
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        String entry = "- {kind: web-debris, at: 7:1, removed: 图为各国领导人在桥上合影留念。, reason: ";
        write(List.of(entry + reason + "}"), PARAGRAPHS);
        assertThat(sandbox.run().err()).contains("error: ").contains("[sentences-called-debris]");
        write(List.of(entry + "报纸的图片说明}"), PARAGRAPHS);
        assertThat(sandbox.run().err()).doesNotContain("[sentences-called-debris]", "[wordless-reason]");
    }

    @Test
    void aDraftMayWaitForTheReasons() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.remove(1);
        write(
                List.of(
                        "- {kind: web-debris, at: 5:1, to: 5:23, reason: 删去}",
                        "- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"),
                paragraphs);
        Path file = sandbox.content().resolve(FILE);
        sandbox.write(FILE, Files.readString(file).replaceFirst("---\n", "---\ndraft: true\n"));
        Sandbox.Outcome outcome = sandbox.run("build", "--drafts");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("[sentences-left-out-of-draft]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "-", "xx", "……", "？", "xxx", "TODO", "理由", "待补", "无", "n/a", "reason"})
    void aReasonNeedsWords(String reason) throws IOException {
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲, reason: \"" + reason + "\"}"), PARAGRAPHS);
        assertThat(sandbox.run().err()).contains("[wordless-reason]");
        assertThat(sandbox.run("anchors", "--accept", "2030-qiao", "p1=withdrawn", "--reason", reason)
                        .err())
                .contains("[wordless-reason]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"排印有误", "misprint", "见 PDF"})
    void aShortReasonIsEnough(String reason) throws IOException {
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲, reason: \"" + reason + "\"}"), PARAGRAPHS);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    /** Only the link is reported, not what the link would change in the text. */
    @Test
    void aStrayLinkIsNamedAsSuch() throws IOException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"), paragraphs);
        assertThat(sandbox.run().code()).isZero();
        paragraphs.set(2, "成员国支持扩大[贸易](https://example.org/)和投资，共同建设铁路。<https://example.org/>");
        paragraphs.set(3, "各方愿意保护[河流][1]、湖泊和森林。");
        write(List.of("- {kind: web-debris, at: 15:1, removed: 责任编辑：某甲}"), paragraphs);
        assertThat(sandbox.run().err().lines().filter(line -> line.contains("declaration.md:")))
                .hasSize(3)
                .allMatch(line -> line.endsWith("[accidental-link]"));
    }

    private String report(List<String> copy, List<String> text) throws IOException {
        sandbox.write(COPY, "桥宣言全称\n\n" + String.join("\n\n", copy) + "\n");
        write(List.of(), text);
        return sandbox.run().err();
    }

    private static List<String> with(int place, String... paragraphs) {
        List<String> more = new ArrayList<>(PARAGRAPHS);
        more.addAll(place, List.of(paragraphs));
        return more;
    }

    /** What looks like a sentence is only to be restored, or explained by an edition, wherever it stands. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void nobodyIsSaidToHaveAddedSentences(int place) throws IOException {
        assertThat(report(with(place, "各方反对一切形式的战争。"), PARAGRAPHS))
                .contains("[lost-sentences]", "if another edition of the text lacks them", "{kind: variant, ")
                .doesNotContain("web-debris", "newspaper");
    }

    /** Words inside a sentence, headings and items are restored like sentences. */
    @ParameterizedTest
    @CsvSource({"'，共同建设铁路', '成员国支持扩大贸易和投资'", "'、湖泊', '各方愿意保护河流'", "'成员国欢迎', '各方主张禁止生物武器，加强监督。'"})
    void wordsThatASentenceLostAreRestored(String lost, String before) throws IOException {
        List<String> text = new ArrayList<>(PARAGRAPHS);
        text.replaceAll(each -> each.replace(lost, ""));
        assertThat(report(PARAGRAPHS, text))
                .contains("the text lacks words that this copy has: \"" + lost + "\" [lost-sentences]")
                .contains("after the words \"" + before + "\"")
                .doesNotContain("[unaccounted-difference]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"政治安全", "二、政治安全", "【政治安全】"})
    void aHeadingThatTheTextLostIsRestored(String heading) throws IOException {
        assertThat(report(with(3, heading), PARAGRAPHS))
                .contains("the text lacks words that this copy has: \"" + heading + "\" [lost-sentences]");
    }

    /** A heading is no running head because a sentence has the same words. */
    @Test
    void aHeadingWhoseWordsASentenceHasIsNotDebris() throws IOException {
        assertThat(report(with(3, "扩大贸易"), PARAGRAPHS))
                .contains("{kind: variant, at: 9:1, removed: \"扩大贸易\"")
                .doesNotContain("web-debris");
    }

    /** The line of day and place between title and text is in the front matter. */
    @ParameterizedTest
    @ValueSource(strings = {"2030年1月2日，桥", "（2030年1月2日于桥通过）", "桥 2030年1月2日", "二〇三〇年一月二日"})
    void dayAndPlaceAreInTheFrontMatter(String line) throws IOException {
        String report = report(with(0, line), PARAGRAPHS);
        assertThat(report).contains("{kind: moved-to-metadata, at: 3:1, removed: \"" + line + "\"}");
        write(List.of("- {kind: moved-to-metadata, at: 3:1, removed: \"" + line + "\"}"), PARAGRAPHS);
        assertThat(sandbox.run().err()).contains("1 error, 0 warnings", "[changed-copy]");
    }

    /** Another day is not the one of the front matter. */
    @Test
    void anotherDayIsNotInTheFrontMatter() throws IOException {
        assertThat(report(with(0, "2030年1月3日，桥"), PARAGRAPHS)).doesNotContain("moved-to-metadata");
    }

    /** Only what the text lacks is quoted: not the day before it, the bar of a table or a link. */
    @Test
    void neighboursOfLostWordsAreNotQuoted() throws IOException {
        String day = "2030年1月2日，桥";
        String table = "| 项目 | 时间 |\n|---|---|\n| 青年营 | 2032年3月 |";
        List<String> copy = with(0, day);
        copy.add(4, table);
        copy.set(5, copy.get(5) + "[详情](https://example.org/x)");
        List<String> text = new ArrayList<>(PARAGRAPHS);
        text.set(3, table);
        text.remove(0);
        String report = report(copy, text);
        assertThat(report)
                .contains("has: \"" + PARAGRAPHS.get(0) + "\" [lost-sentences]")
                .contains("has: \"" + PARAGRAPHS.get(3) + "\" [lost-sentences]")
                .contains("this copy has a Markdown link here: \"[详情](https://example.org/x)\"")
                .contains("{kind: moved-to-metadata, at: 3:1, removed: \"" + day + "\"}")
                .contains("5 errors");
    }

    /** A place directly after a heading is named by the heading. */
    @Test
    void theHeadingBeforeAPlaceIsNamed() throws IOException {
        List<String> text = new ArrayList<>(PARAGRAPHS);
        text.set(3, "## 政治安全");
        assertThat(report(with(3, "政治安全"), text))
                .contains("has: \"" + PARAGRAPHS.get(3) + "\" [lost-sentences]", "after the heading \"政治安全\",");
    }

    /** The bars and the rule of a table are markup, if its cells are those of the text. */
    @Test
    void theBarsOfATableAreMarkup() throws IOException {
        String table = "| 项目 | 时间 |\n|:---|---:|\n| 青年营 | 2032年3月 |\n| 论坛 | 2032年9月 |";
        assertThat(report(with(3, table), with(3, table))).contains("1 error, 0 warnings", "[changed-copy]");
    }

    /** A link of Markdown in a copy is markup around the words of the text. */
    @Test
    void aLinkInACopyIsMarkup() throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.set(2, copy.get(2).replace("贸易", "[贸易](https://example.org/x)"));
        assertThat(report(copy, PARAGRAPHS))
                .contains("{kind: markup, at: 7:8, removed: \"[\"}")
                .contains("{kind: markup, at: 7:11, removed: \"](https://example.org/x)\"}")
                .doesNotContain("variant");
        write(
                List.of(
                        "- {kind: markup, at: 7:8, removed: \"[\"}",
                        "- {kind: markup, at: 7:11, removed: \"](https://example.org/x)\"}"),
                PARAGRAPHS);
        assertThat(sandbox.run().err()).contains("1 error, 0 warnings", "[changed-copy]");
    }

    /** A link inside a sentence that the text lost has words of the text; only its syntax is markup. */
    @Test
    void theWordsOfALostLinkAreRestored() throws IOException {
        String link = "[阿富汗](http://example.com/a)";
        List<String> copy = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String each : PARAGRAPHS) {
            copy.add((copy.size() + 1) + ". " + each.replace("阿富汗", link));
            text.add((text.size() + 1) + ". " + each.replace("阿富汗", ""));
        }
        assertThat(report(copy, text))
                .contains("has: \"阿富汗\" [lost-sentences]", "after the words \"2. 成员国支持\" of paragraph 2,")
                .contains("{kind: markup, at: 5:9, removed: \"[\"}")
                .contains("{kind: markup, at: 5:13, removed: \"](http://example.com/a)\"}")
                .doesNotContain("web-debris");
        text.set(1, text.get(1).replace("支持", "支持阿富汗"));
        write(
                List.of(
                        "- {kind: markup, at: 5:9, removed: \"[\"}",
                        "- {kind: markup, at: 5:13, removed: \"](http://example.com/a)\"}"),
                text);
        assertThat(sandbox.run().err()).contains("1 error, 0 warnings", "[changed-copy]");
    }

    /** The same if the text also lost words beside the link; an address is not restored. */
    @ParameterizedTest
    @CsvSource({"支持[阿富汗](http://example.com/a)成为, 支持阿富汗成为", "支持[阿富汗](http://example.com/a), 支持阿富汗"})
    void theAddressOfALostLinkIsNotRestored(String passage, String words) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        List<String> text = new ArrayList<>(PARAGRAPHS);
        copy.set(1, copy.get(1).replace(words, passage));
        text.set(1, text.get(1).replace(words, ""));
        assertThat(report(copy, text))
                .contains("has: \"" + words + "\" [lost-sentences]")
                .doesNotContain("web-debris");
    }

    /** A link on a line of its own, or at the end of a paragraph, is not text. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aLinkBesideASentenceIsDebris(int lines) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.set(1, copy.get(1) + "\n\n".repeat(lines) + "[阿富汗](http://example.com/a)");
        assertThat(report(copy, PARAGRAPHS))
                .contains("{kind: web-debris, at: " + (lines == 0 ? "5:23" : "7:1") + ", removed: \"[阿富汗](http")
                .doesNotContain("[lost-sentences]");
    }

    /** Items are quoted with their marks, and their places named as on the page. */
    @ParameterizedTest
    @CsvSource({"2, （b） 投资；, of paragraph 1（a）", "3, • 旅游；, of paragraph 1（b）", "5, 2. 各方同意合作。, of paragraph 1[d]"})
    void anItemIsQuotedWithItsMark(int lost, String words, String place) throws IOException {
        List<String> copy = new ArrayList<>(
                List.of("1. 各方同意：", "（a） 贸易；", "（b） 投资；", "• 旅游；", "— 青年。", "2. 各方同意合作。", "3. 各方同意发展。"));
        List<String> text = new ArrayList<>(copy);
        text.remove(lost);
        assertThat(report(copy, text)).contains("has: \"" + words + "\" [lost-sentences]", place);
    }
}
