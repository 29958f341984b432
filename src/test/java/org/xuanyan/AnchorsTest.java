package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.text.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Permanent ids from the first edition on, as editors and readers see them. */
@Tag("slow")
class AnchorsTest {

    private static final String SLUG = "2031-yunling";
    private static final String HEAD = """
            ---
            title: 云岭宣言全称
            name: 云岭宣言
            adopted: 2031-07-05
            place: 云岭
            ---

            """;

    private static final List<String> TEXT = List.of(
            "成员国元首在云岭举行会议，就当前国际和地区形势交换意见。",
            "## 一",
            "各方主张和平解决争端，反对使用武力或以武力相威胁。",
            "各方支持扩大贸易和投资，共同建设跨河大桥和铁路。",
            "## 二",
            "各方愿意保护河流、湖泊和森林，应对气候变化。",
            "各方欢迎青年之间的往来，决定设立奖学金。");

    private static Sandbox firstEdition;

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeAll
    static void publishTheFirstEdition(@TempDir Path folder) throws IOException {
        firstEdition = new Sandbox(folder);
        write(firstEdition, TEXT);
        assertThat(firstEdition.run().err()).isEmpty();
    }

    @BeforeEach
    void copyTheFirstEdition() throws IOException {
        sandbox = firstEdition.copy(temp);
    }

    private static void write(Sandbox sandbox, List<String> blocks) throws IOException {
        sandbox.write("declarations/" + SLUG + "/declaration.md", HEAD + String.join("\n\n", blocks) + "\n");
    }

    private void write(List<String> blocks) throws IOException {
        write(sandbox, blocks);
    }

    /** Writes the text with the blocks of a range replaced. */
    private List<String> edited(int from, int to, String... blocks) throws IOException {
        List<String> edited = Stream.of(TEXT.subList(0, from), List.of(blocks), TEXT.subList(to, TEXT.size()))
                .flatMap(List::stream)
                .toList();
        write(edited);
        return edited;
    }

    private Path ledger() {
        return sandbox.content().resolve("declarations/" + SLUG + "/anchors.tsv");
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/" + SLUG + "/index.html")));
    }

    private List<String> paragraphs() throws IOException {
        return page().select("article p").eachAttr("id");
    }

    private Sandbox.Outcome accept(String... decisions) {
        return sandbox.run(
                Stream.of(Stream.of("anchors", "--accept", SLUG), Stream.of(decisions), Stream.of("--reason", "编者的理由"))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    @Test
    void theFirstEditionIsRecordedOnce() throws IOException {
        String recorded = Files.readString(ledger());
        assertThat(recorded.lines().map(line -> line.split("\t")[0]))
                .containsExactly("id", "s1", "s2", "p1", "p2", "p3", "p4", "p5", "end");
        assertThat(sandbox.run("build", "--frozen").err()).isEmpty();
        assertThat(sandbox.run("check").err()).isEmpty();
        assertThat(Files.readString(ledger())).isEqualTo(recorded);
    }

    @Test
    void aCorrectedMistakeKeepsTheId() throws IOException {
        edited(3, 4, "各方支持扩大贸易和投资，共同建设跨江大桥和铁路。");
        Sandbox.Outcome frozen = sandbox.run("build", "--frozen");
        assertThat(frozen.code()).isEqualTo(1);
        assertThat(frozen.err())
                .contains("2031-yunling/anchors.tsv:1:1: error: not recorded in the ledger: p3 [unrecorded-ids]");
        assertThat(sandbox.run().out()).contains("1 new or changed id;");
        assertThat(Files.readString(ledger()).lines().filter(line -> line.startsWith("p3\t")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("p3\trevised\t");
        assertThat(paragraphs()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(sandbox.run("check").err()).isEmpty();
    }

    @Test
    void anInsertedParagraphGetsALetterAndAnAppendedOneANumber() throws IOException {
        List<String> first = edited(3, 3, "补入的甲：天文台与图书馆。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(paragraphs()).containsExactly("p1", "p2", "p2a", "p3", "p4", "p5");
        List<String> second = Stream.of(
                        List.of("补入的乙：水利工程的勘察。"),
                        first.subList(0, 3),
                        List.of("补入的丙：戏剧节和电影展。"),
                        first.subList(3, first.size()),
                        List.of("补入的丁：下次会议的地点。", "补入的戊：秘书处的报告。"))
                .flatMap(List::stream)
                .toList();
        write(second);
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(paragraphs()).containsExactly("p0a", "p1", "p2", "p2b", "p2a", "p3", "p4", "p5", "p6", "p7");
        assertThat(sandbox.run("check").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdrawn | p3=withdrawn | 第3段已撤下。编者的理由 | ''",
                "split | p3=split:14,16 | 第3段已分为第2a段、第2b段。编者的理由 | p2a p2b",
                "merged | p3=merged:12 | 第3段已并入第2段。编者的理由 | p2",
                "moved | p3=moved:20 | 第3段已移至第6段。编者的理由 | p6",
                "revised | p3=revised:14 | '' | ''"
            })
    void anIdThatWouldDisappearNeedsADecisionAndStaysOnThePage(
            String fate, String decision, String note, String targets) throws IOException {
        String before = Files.readString(ledger());
        Map<String, String> site = Golden.tree(sandbox.site());
        switch (fate) {
            case "withdrawn" -> edited(3, 4);
            case "split" -> edited(3, 4, "各方支持扩大贸易和投资。", "共同建设跨河大桥和铁路。");
            case "merged" -> edited(2, 4, TEXT.get(2) + TEXT.get(3));
            case "moved" ->
                write(Stream.of(TEXT.subList(0, 3), TEXT.subList(4, 7), TEXT.subList(3, 4))
                        .flatMap(List::stream)
                        .toList());
            default -> edited(3, 4, "贸易和投资应当扩大；大桥、铁路由各方一起建设。");
        }
        Sandbox.Outcome refused = sandbox.run();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "content/declarations/2031-yunling/declaration.md:",
                        "the published paragraph p3 would disappear: \"各方支持扩大贸易和投资，共同建设跨河大桥和铁路。\"",
                        "java -jar target/xuanyan.jar anchors --content \"content\" --accept 2031-yunling ",
                        switch (fate) {
                            case "revised" -> " p3=revised:14 --reason \"…\"";
                            case "split" -> " p3=revised:16 --reason \"…\"";
                            default -> "p3=withdrawn --reason \"…\"";
                        })
                .contains(fate.equals("withdrawn") ? "p3=withdrawn" : "; instead of p3=");
        assertThat(sandbox.run("build", "--lang", "zh").err()).contains("已公布的段落 p3 会消失：“各方支持扩大贸易和投资，共同建设跨河大桥和铁路。”");
        assertThat(Files.readString(ledger())).isEqualTo(before);
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);

        Sandbox.Outcome accepted = fate.equals("merged") ? accept(decision, "p2=revised:12") : accept(decision);
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.out()).contains("recorded: p3\t" + fate);
        assertThat(sandbox.run("build", "--frozen").err()).isEmpty();
        assertThat(page().select("#p3.tombstone").text()).startsWith(note);
        assertThat(page().select("#p3.tombstone a").eachAttr("href").stream().map(href -> href.substring(1)))
                .isEqualTo(targets.isEmpty() ? List.of() : List.of(targets.split(" ")));
        assertThat(page().select("#p3")).hasSize(1);
        Path own = sandbox.site().resolve("declarations/" + SLUG + "/p3/index.html");
        assertThat(Jsoup.parse(Files.readString(own)).select(".tombstone").text())
                .startsWith(note);
        JsonNode anchor = anchor("p3");
        assertThat(anchor.get("status").asString()).isEqualTo(fate);
        assertThat(texts().containsKey("p3")).isEqualTo(fate.equals("revised"));
    }

    /** The text that the finding quotes as the probable one is the one that the ready command confirms. */
    @ParameterizedTest
    @ValueSource(strings = {"青年营 | 三月\n论坛 | 九月", "青年营 | 二月\n电影节 | 六月\n体育比赛 | 七月\n论坛 | 九月"})
    void aCorrectedTableIsProposedAsRevised(String rows) throws IOException {
        String head = "项目 | 时间\n---|---\n";
        edited(4, 4, head + "青年营 | 二月\n论坛 | 九月");
        assertThat(sandbox.run().err()).isEmpty();
        edited(4, 4, head + rows);
        assertThat(sandbox.run().err())
                .contains("the published paragraph p3a would disappear", "; is it this: ")
                .contains("--accept 2031-yunling p3a=revised:16 --reason")
                .contains("; instead of p3a=revised:16 you can write p3a=withdrawn, p3a=moved:16, p3a=merged:16");
        assertThat(accept("p3a=revised:16").err()).isEmpty();
        assertThat(sandbox.run("build", "--frozen").err()).isEmpty();
    }

    private JsonNode anchor(String id) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("declarations/" + SLUG + "/anchors.json")))
                .get("anchors")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns id of a paragraph → its text, in the order of the text, from the data of the declaration. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("declarations/" + SLUG + "/index.json")))
                .get("paragraphs")
                .forEach(each ->
                        texts.put(each.get("id").asString(), each.get("text").asString()));
        return texts;
    }

    /** A quote with what stands before and after it, such as a TextQuoteSelector, can be made from the data. */
    @Test
    void theDataHaveWhatAQuoteOfAParagraphNeeds() throws IOException {
        List<String> ids = new ArrayList<>(texts().keySet());
        int place = ids.indexOf("p2");
        assertThat(texts().get("p2")).isEqualTo(TEXT.get(2));
        assertThat(texts().get(ids.get(place - 1))).isEqualTo(TEXT.get(0));
        assertThat(texts().get(ids.get(place + 1))).isEqualTo(TEXT.get(3));
        for (String id : ids) {
            assertThat(Sandbox.sha256(texts().get(id)))
                    .as(id)
                    .startsWith(anchor(id).get("fingerprint").asString());
        }
    }

    @Test
    void thePlaceholderOfTheAdviceIsNotAReason() {
        Sandbox.Outcome outcome = sandbox.run("anchors", "--accept", SLUG, "p3=withdrawn", "--reason", "…");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("[wordless-reason]");
    }

    @Test
    void severalDecisionsFitIntoOneCommand() throws IOException {
        edited(2, 4);
        assertThat(sandbox.run().err()).contains("--accept 2031-yunling p2=withdrawn p3=withdrawn --reason");
        assertThat(accept("p2=withdrawn", "p3=withdrawn").err()).contains("section 一 has no paragraph");
        assertThat(sandbox.run("build", "--frozen").code()).isZero();
    }

    @Test
    void aLostSectionMarkNeedsADecision() throws IOException {
        edited(1, 2);
        assertThat(sandbox.run().err()).contains("the section s1 would disappear: \"一\"");
        assertThat(accept("s1=withdrawn").out()).contains("recorded: s1\twithdrawn");
        assertThat(sandbox.run("build", "--frozen").code()).isZero();
        assertThat(page().select("#s1.tombstone").text()).startsWith("“一”一节已撤下。");
        write(TEXT);
        assertThat(sandbox.run().out()).contains("1 new or changed id;");
        assertThat(page().select("section#s1")).hasSize(1);
    }

    @Test
    void aSectionThatWouldNameAnotherTextNeedsADecision() throws IOException {
        write(List.of(
                TEXT.get(0),
                "## 一",
                "新的一节说的是别的事情，与旧的各节都不相同。",
                "## 二",
                TEXT.get(2),
                TEXT.get(3),
                "## 三",
                TEXT.get(5),
                TEXT.get(6)));
        assertThat(sandbox.run().err())
                .contains(
                        "declaration.md:10:1: error: the section s1 would be another text; the published section begins with p2 [section-of-another-text]",
                        "--accept 2031-yunling s1=revised:10",
                        "declaration.md:14:1: error: the section s2 would be another text; the published section begins with p4 [section-of-another-text]");
        assertThat(accept("s1=revised:10").err()).contains("s2 would be another text");
        assertThat(accept("s1=revised:10", "s2=revised:14").err()).isEmpty();
        assertThat(sandbox.run("build", "--frozen").err()).isEmpty();
    }

    @Test
    void aSectionMayBeginWithANewParagraph() throws IOException {
        edited(2, 2, "新的一段说的是别的事情，与旧的各段都不相同。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(anchor("s1").get("targets").get(0).asString()).isEqualTo("p2");
        assertThat(page().selectFirst("#s1 p").id()).isEqualTo("p1a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"主张和平解决 | 不主张和平解决", "反对使用武力 | 支持使用三次武力", "，反对使用武力或以武力相威胁。 | 。", "使用武力或以武力相威胁 | 使用经济或者其他手段相威胁"})
    void aChangeOfMeaningIsNotACorrectedMistake(String before, String after) throws IOException {
        edited(2, 3, TEXT.get(2).replace(before, after));
        assertThat(sandbox.run().err()).contains("the published paragraph p2 would disappear");
    }

    @Test
    void manySlightChangesAreNotACorrectedMistake() throws IOException {
        String text = TEXT.get(2);
        int changed = 0;
        while (changed < 12) {
            text = text.substring(0, changed) + "字" + text.substring(changed + 1);
            edited(2, 3, text);
            if (sandbox.run().code() != 0) {
                break;
            }
            changed++;
        }
        assertThat(changed).isBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p2=revised:12,p3=revised:12 | line 12 is named twice [line-named-twice]",
                "p2=revised:12,p2=withdrawn | there are two decisions on p2 [decided-twice]",
                "p2=withdrawn | p2 is unchanged in line 12 [paragraph-is-there]",
                "p2=moved:14 | p2 is unchanged in line 12 [paragraph-is-there]",
                "p3=split:14,16,16 | line 16 is named twice [line-named-twice]",
                "s1=moved:10 | the mark of s1 is still there, in line 10 [section-mark-is-there]",
                "s1=withdrawn | the mark of s1 is still there, in line 10 [section-mark-is-there]",
                "s9=withdrawn | no published section has the id s9 [unknown-section-id]"
            })
    void decisionsThatContradictTheTextAreRefused(String decisions, String message) throws IOException {
        String before = Files.readString(ledger());
        Sandbox.Outcome outcome = accept(decisions.split(",(?=[ps])"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(message);
        assertThat(Files.readString(ledger())).isEqualTo(before);
    }

    @Test
    void aParagraphThatStandsElsewhereIsMovedAndNotRevised() throws IOException {
        write(Stream.of(TEXT.subList(0, 3), TEXT.subList(4, 7), TEXT.subList(3, 4))
                .flatMap(List::stream)
                .toList());
        String finding = sandbox.run().err();
        assertThat(finding).contains("p3 would disappear", "; it stands elsewhere");
        assertThat(accept("p3=revised:20").err()).contains("the next build would ask again [unsettled-decisions]");
        assertThat(accept("p3=moved:20").err()).isEmpty();
        assertThat(sandbox.run("build", "--frozen").err()).isEmpty();
    }

    @Test
    void ofTwoEqualParagraphsTheOneInItsPlaceKeepsItsId() throws IOException {
        sandbox = new Sandbox(temp.resolve("equal"));
        List<String> twice = List.of(TEXT.get(0), TEXT.get(2), TEXT.get(3), TEXT.get(2), TEXT.get(5));
        write(twice);
        assertThat(sandbox.run().err()).isEmpty();
        write(List.of(TEXT.get(0), TEXT.get(2), TEXT.get(3), TEXT.get(5)));
        assertThat(sandbox.run().err()).contains("p4 would disappear").doesNotContain("p2 would disappear");
        write(List.of(TEXT.get(0), TEXT.get(3), TEXT.get(2), TEXT.get(5)));
        assertThat(sandbox.run().err()).contains("p2 would disappear").doesNotContain("p4 would disappear");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(
                        "a lost line end",
                        text -> text.substring(0, text.length() - 1),
                        ":9:1: error: the end of the ledger is missing [ledger-without-end]"),
                damage(
                        "a lost last line",
                        text -> text.replaceAll("end\t.*\n", ""),
                        ": error: the end of the ledger is missing [ledger-without-end]"),
                damage(
                        "a lost row",
                        text -> text.replaceFirst("p5.*\n", ""),
                        ":8:5: error: the ledger has 6 rows, but its last line says 7 [ledger-miscounted]"),
                damage("half a row", text -> text.replaceFirst("交换意见。\n", "交换"), ": error: "),
                damage(
                        "a flipped letter",
                        text -> text.replace("跨河", "跨江"),
                        ":6:17: error: the fingerprint does not match the text of p3 [ledger-fingerprint]"),
                damage(
                        "a flipped digit",
                        text -> text.replaceFirst("p3\tactive", "p9\tactive"),
                        "stands after p3, which is not recorded before it or cannot precede it [ledger-order]"),
                damage(
                        "a merge conflict",
                        text -> text.replaceFirst("p3", "<<<<<<< ours\np3"),
                        ":6:1: error: this line is a mark of a merge conflict [merge-conflict]"),
                damage(
                        "a row twice",
                        text -> text.replaceFirst("(p3.*\n)", "$1$1").replace("end\t7", "end\t8"),
                        ":7:1: error: p3 is recorded twice as new [ledger-new-twice]"),
                damage(
                        "a first row that is not active",
                        text -> text.replaceFirst("p3\tactive\tp2", "p3\trevised\t"),
                        ":6:1: error: the first row of p3 must be active [ledger-first-row]"),
                damage(
                        "an unknown status",
                        text -> text.replaceFirst("p3\tactive", "p3\tactiv"),
                        ":6:4: error: not a status: \"activ\" [ledger-status]"),
                damage(
                        "a malformed id",
                        text -> text.replaceFirst("p3\t", "p03\t"),
                        ":6:1: error: not an id: \"p03\" [ledger-id]"),
                damage(
                        "two ids before",
                        text -> text.replaceFirst("p3\tactive\tp2", "p3\tactive\tp2 p1"),
                        ":6:11: error: not an id: \"p2 p1\" [ledger-id]"),
                damage(
                        "a malformed target",
                        text -> text.replaceFirst("end\t7", gone("p3", "moved", "p01") + "end\t8"),
                        ":9:11: error: not an id: \"p01\" [ledger-id]"),
                damage(
                        "a lost cell",
                        text -> text.replaceFirst("p3\t", "p3"),
                        ":6:1: error: a row must have 8 cells, but this one has 7 [ledger-cells]"),
                damage(
                        "a damaged head",
                        text -> text.substring(3),
                        ":1:1: error: this is not the head of a ledger [ledger-without-head]"),
                damage(
                        "a paragraph after a section",
                        text -> text.replaceFirst("p2\tactive\tp1", "p2\tactive\ts1"),
                        ":5:1: error: p2 stands after s1"),
                damage(
                        "a paragraph after a later number",
                        text -> text.replaceFirst("p3\tactive\tp2", "p3\tactive\tp5"),
                        ":6:1: error: p3 stands after p5"),
                damage(
                        "a lost edition",
                        text -> text.replaceFirst("(p3\tactive\tp2\t\t)1", "$1"),
                        ":6:1: error: p3 has no edition [ledger-without-edition]"),
                damage(
                        "a circle",
                        text -> text.replaceFirst(
                                "end\t7", gone("p2", "moved", "p3") + gone("p3", "moved", "p2") + "end\t9"),
                        ":9:1: error: p2 leads to p3 and from there back to itself [ledger-circle]"),
                damage(
                        "a target that is not recorded",
                        text -> text.replaceFirst("end\t7", gone("p3", "moved", "p9") + "end\t8"),
                        ":9:1: error: p3 leads to p9, which is not a recorded paragraph [ledger-dead-target]"),
                damage(
                        "a paragraph split into one",
                        text -> text.replaceFirst("end\t7", gone("p3", "split", "p2 p2") + "end\t8"),
                        ":9:1: error: the targets do not match the status split: \"p2 p2\" [ledger-targets]"),
                damage(
                        "an id that is withdrawn twice",
                        text -> text.replaceFirst(
                                "end\t7", gone("p3", "withdrawn", "") + gone("p3", "withdrawn", "") + "end\t9"),
                        ":10:1: error: p3 is already withdrawn; an id is never used again [ledger-id-reused]"),
                damage(
                        "a stray backslash",
                        text -> text.replaceFirst(
                                "end\t7", gone("p3", "withdrawn", "").replace("2\t", "\\\\q\t") + "end\t8"),
                        ":9:1: error: a backslash in this row has no meaning [ledger-backslash]"),
                damage("an empty file", text -> "", ":1:1: error: "));
    }

    /** Returns a valid row of the ledger. */
    private static String gone(String id, String status, String targets) {
        String text = id.equals("p2") ? TEXT.get(2) : TEXT.get(3);
        return String.join("\t", id, status, "", targets, "2", Fingerprint.of(text), "", text) + "\n";
    }

    private static Arguments damage(String name, UnaryOperator<String> damage, String message) {
        return Arguments.of(name, damage, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedLedgerIsRefusedAndNothingIsRecorded(String name, UnaryOperator<String> damage, String message)
            throws IOException {
        String damaged = damage.apply(Files.readString(ledger()));
        Files.writeString(ledger(), damaged);
        Map<String, String> site = Golden.tree(sandbox.site());
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("2031-yunling/anchors.tsv:", message);
        assertThat(Files.readString(ledger())).isEqualTo(damaged);
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
    }

    @Test
    void aLedgerThatIsALinkStaysALink() throws IOException {
        Path elsewhere = Files.move(ledger(), temp.resolve("elsewhere.tsv"));
        Files.createSymbolicLink(ledger(), elsewhere);
        edited(7, 7, "新的一段说的是别的事情。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(ledger()).isSymbolicLink();
        assertThat(Files.readString(elsewhere)).contains("p6\tactive");
        Files.delete(elsewhere);
        assertThat(sandbox.run().err()).contains("anchors.tsv");
        assertThat(ledger()).isSymbolicLink();
    }

    @Test
    void aLedgerMayHaveAByteOrderMarkAndCrLf() throws IOException {
        Files.writeString(ledger(), "\uFEFF" + Files.readString(ledger()).replace("\n", "\r\n"));
        assertThat(sandbox.run("check").err()).isEmpty();
        edited(7, 7, "新的一段说的是别的事情。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(Files.readString(ledger())).startsWith("id\t").doesNotContain("\r");
    }

    @Test
    void anEditionMayBeAnyLabel() throws IOException {
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "edition: \"1\\t\\\\2\"\n");
        edited(7, 7, "新的一段说的是别的事情。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(sandbox.run("check").err()).isEmpty();
        assertThat(anchor("p6").get("edition").asString()).isEqualTo("1\t\\2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p3 | not a decision on an id: \"p3\" [not-a-decision]",
                "p3=gone | unknown decision: \"gone\" [unknown-decision]",
                "p3=active | unknown decision: \"active\"",
                "p3=withdrawn:14 | withdrawn takes no line: \"p3=withdrawn:14\" [decision-lines]",
                "p3=moved | moved takes one line",
                "p3=split:14 | split takes two or more lines"
            })
    void aMalformedDecisionIsWrongUsage(String decision, String message) {
        Sandbox.Outcome outcome = accept(decision);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p9=withdrawn | no published paragraph has the id p9 [unknown-paragraph-id]",
                "p3=moved:13 | 2031-yunling/declaration.md:13:1: error: no paragraph begins in this line [no-paragraph-in-line]"
            })
    void aDecisionThatDoesNotFitIsAnError(String decision, String message) throws IOException {
        String before = Files.readString(ledger());
        Sandbox.Outcome outcome = accept(decision);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(message);
        assertThat(Files.readString(ledger())).isEqualTo(before);
    }

    @Test
    void aPublishedDeclarationAndItsLedgerMustNotDisappear() throws IOException {
        Path register = sandbox.content().resolve("published.txt");
        String published = Files.readString(register);
        assertThat(published)
                .startsWith("2030-qiao\n" + SLUG + "\n/\n/* = zh-Hans\n")
                .containsPattern("\nseries: 试验宣言\nend: \\d+ [0-9a-f]{16}\n$");
        String rows = Files.readString(ledger());
        Files.delete(ledger());
        assertThat(sandbox.run().err())
                .contains("published.txt:2:1: error: " + SLUG
                        + " was published, but its anchors.tsv is missing: its ids could change [lost-ledger]");
        Files.delete(ledger().resolveSibling("declaration.md"));
        Files.delete(ledger().getParent());
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "published.txt:2:1: error: " + SLUG
                                + " was published, but its folder is missing: all its addresses would be dead [lost-declaration]",
                        "restore");
        write(TEXT);
        Files.writeString(ledger(), rows);
        sandbox.register("2030-qiao\nOn a line\n");
        assertThat(sandbox.run().err())
                .contains("published.txt:2:1: error: neither the slug of a declaration, nor", "[not-a-published-slug]");
        sandbox.register("2030-qiao\n");
        assertThat(sandbox.run("check").err())
                .contains("published.txt:1:1: error: not recorded as published: " + SLUG + " [unrecorded-declaration]");
        assertThat(sandbox.run().code()).isZero();
        assertThat(register).hasContent(published);
    }

    @Test
    void theSeriesOfAPublishedCollectionChangesOnlyOnPurpose() throws IOException {
        Path site = sandbox.content().resolve("site.yml");
        Path register = sandbox.content().resolve("published.txt");
        String ids = Files.readString(sandbox.site().resolve("feed.xml"));
        Files.writeString(site, Files.readString(site).replace("试验宣言", "试验会议宣言"));
        for (String command : List.of("build", "check")) {
            Sandbox.Outcome outcome = sandbox.run(command);
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains("content/site.yml:2:1: error: the collection was published with the series \"试验宣言\"; ")
                    .contains("[changed-series]\n    write series: 试验宣言; ", "remove the line", "published.txt");
        }
        assertThat(sandbox.site().resolve("feed.xml")).hasContent(ids);

        sandbox.register(Files.readString(register).replaceAll("(?m)^series.*\n", ""));
        assertThat(sandbox.run("check").err())
                .contains(
                        "published.txt:1:1: error: not recorded as published: series: 试验会议宣言 [unrecorded-declaration]");
        assertThat(sandbox.run("build").code()).isZero();
        assertThat(register).content().contains("\nseries: 试验会议宣言\nend: ");
        assertThat(sandbox.run("check").code()).isZero();
    }
}
