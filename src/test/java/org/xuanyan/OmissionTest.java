package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account leaves out is explained by an edition that lacks it; a reason alone is told to readers. */
class OmissionTest {

    private static final List<String> PARAGRAPHS = List.of(
            "成员国支持和平解决争端，反对使用武力。",
            "成员国支持阿富汗成为独立、中立、统一的国家。",
            "成员国支持扩大贸易和投资，共同建设铁路。",
            "各方愿意保护河流、湖泊和森林。",
            "各方主张禁止生物武器，加强监督。",
            "成员国欢迎青年之间的往来。");

    private static final String FOLDER = "declarations/2030-qiao/";

    private static final String PAGE = "本网站不对内容负责，欢迎订阅。";

    private static final String SAID = "没有别的来源证实这些文字不属于正文";

    @TempDir
    Path root;

    private Sandbox sandbox;

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = new Sandbox(root);
    }

    private record Copy(String id, String kind, List<String> paragraphs, List<String> account) {}

    /** Builds a text with its copies, and returns what the build says. */
    private Sandbox.Outcome build(List<String> text, Copy... copies) throws IOException {
        StringBuilder file =
                new StringBuilder("---\ntitle: 桥宣言全称\nname: 桥宣言\nadopted: 2030-01-02\nplace: 桥\nsources:\n");
        for (Copy copy : copies) {
            String raw = "桥宣言全称\n\n" + String.join("\n\n", copy.paragraphs()) + "\n";
            sandbox.write(FOLDER + "sources/" + copy.id() + ".txt", raw);
            file.append("  - id: ").append(copy.id()).append("\n    file: sources/");
            file.append(copy.id()).append(".txt\n    kind: ").append(copy.kind());
            file.append("\n    sha256: ").append(Sandbox.sha256(raw)).append('\n');
            boolean broken = copy.account().stream().anyMatch(entry -> entry.endsWith("到此中断"));
            file.append(broken ? "    completeness: truncated\n" : "");
            file.append(copy.account().isEmpty() ? "" : "    account:\n");
            copy.account()
                    .forEach(entry -> file.append("      - {").append(entry).append("}\n"));
        }
        file.append("---\n");
        text.forEach(each -> file.append('\n').append(each).append('\n'));
        sandbox.write(FOLDER + "declaration.md", file.toString());
        return sandbox.run();
    }

    private static Copy web(List<String> paragraphs, String... account) {
        return new Copy("web", "web-page", paragraphs, List.of(account));
    }

    private static Copy pdf(List<String> paragraphs, String... account) {
        return new Copy("pdf", "pdf-text", paragraphs, List.of(account));
    }

    private static List<String> without(int paragraph) {
        List<String> left = new ArrayList<>(PARAGRAPHS);
        left.remove(paragraph);
        return left;
    }

    private static List<String> with(int place, String paragraph) {
        List<String> more = new ArrayList<>(PARAGRAPHS);
        more.add(place, paragraph);
        return more;
    }

    private String page() throws IOException {
        return Files.readString(sandbox.site().resolve(FOLDER + "sources/index.html"));
    }

    private String data() throws IOException {
        return Files.readString(sandbox.site().resolve(FOLDER + "sources/index.json"));
    }

    /** Whatever the reason says, and wherever the paragraph stands, readers are told that only the reason says it. */
    @ParameterizedTest
    @CsvSource({
        "1, web-debris, 网页的框架文字",
        "1, note, 编者注",
        "1, moved-to-metadata, 网站的说明",
        "1, segmentation, 编辑分段不同",
        "0, web-debris, 网页的导语",
        "5, web-debris, 网站的结束语",
        "5, web-debris, 外交部网站添的"
    })
    void aReasonAloneIsShownAsSuch(int lost, String kind, String reason) throws IOException {
        String entry = "kind: " + kind + ", at: " + (3 + 2 * lost) + ":1, removed: " + PARAGRAPHS.get(lost)
                + ", reason: " + reason;
        Sandbox.Outcome outcome = build(without(lost), web(PARAGRAPHS, entry));
        assertThat(outcome.err()).contains("[sentences-unconfirmed]").contains("0 errors, 1 warning");
        assertThat(page()).contains(PARAGRAPHS.get(lost), reason, SAID);
        assertThat(data()).contains("\"unconfirmed\":true");
    }

    /** Sentences in the language of the text are none of these, whatever the reason says; another source may show it. */
    @ParameterizedTest
    @CsvSource({"page-furniture, 报纸的页眉", "translation, 另一译本的译文", "markup, 网页的标记"})
    void someKindsAreNeverSentences(String kind, String reason) throws IOException {
        String entry = "kind: " + kind + ", at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: " + reason;
        assertThat(build(without(1), web(PARAGRAPHS, entry)).err()).contains("[sentences-called-debris]");
        assertThat(build(without(1), web(PARAGRAPHS, entry), pdf(without(1))).err())
                .isEmpty();
    }

    /** The list of what stands before and after the text is open if it has words that only a reason explains. */
    @Test
    void whatOnlyAReasonExplainsIsNotHidden() throws IOException {
        String entry = "kind: web-debris, at: 13:1, removed: " + PARAGRAPHS.get(5) + ", reason: 网站的结束语";
        build(without(5), web(PARAGRAPHS, entry));
        assertThat(page()).contains("<details open>");
        build(PARAGRAPHS, web(with(6, "责任编辑：某甲"), "kind: web-debris, at: 15:1, removed: 责任编辑：某甲"));
        assertThat(page()).contains("<details>").doesNotContain("<details open>", SAID);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void anotherSourceShowsThatASiteAddedASentence(int place) throws IOException {
        String entry = "kind: web-debris, at: " + (3 + 2 * place) + ":1, removed: " + PAGE + ", reason: 网站的结束语";
        Sandbox.Outcome outcome = build(PARAGRAPHS, web(with(place, PAGE), entry), pdf(PARAGRAPHS));
        assertThat(outcome.err()).isEmpty();
        assertThat(data()).doesNotContain("unconfirmed");
        assertThat(build(PARAGRAPHS, web(with(place, PAGE), entry)).err()).contains("[sentences-unconfirmed]");
    }

    /** Two copies that have the sentence, or almost the same one, do not confirm each other. */
    @ParameterizedTest
    @CsvSource({"1, 成员国支持阿富汗成为独立、中立、统一的国家。", "1, 成员国支持阿富汗成为自主、中立、统一的国家。", "5, 成员国欢迎青年之间的往来！"})
    void copiesWithTheSentenceDoNotConfirmEachOther(int lost, String other) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.set(lost, other);
        String entry = "kind: web-debris, at: " + (3 + 2 * lost) + ":1, reason: 网站的文字, removed: ";
        Sandbox.Outcome outcome =
                build(without(lost), web(PARAGRAPHS, entry + PARAGRAPHS.get(lost)), pdf(copy, entry + copy.get(lost)));
        assertThat(outcome.err()).contains("0 errors, 2 warnings");
    }

    /** Neither does a copy that breaks off before the place. */
    @Test
    void aCopyWithoutThePlaceDoesNotConfirm() throws IOException {
        String entry = "kind: web-debris, at: 13:1, reason: 网站的文字, removed: " + PARAGRAPHS.get(5);
        Copy broken = pdf(PARAGRAPHS.subList(0, 4), "kind: lacuna, at: 9:16, reason: 到此中断");
        Sandbox.Outcome outcome = build(without(5), web(PARAGRAPHS, entry), broken);
        assertThat(outcome.err()).contains("[sentences-unconfirmed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各方反对战争。", "为此，发表声明如下：", "各国愿在平等的基础上，扩大农业和卫生合作"})
    void aShortSentenceIsTextToo(String sentence) throws IOException {
        String entry = "kind: web-debris, at: 7:1, removed: " + sentence;
        assertThat(build(PARAGRAPHS, web(with(2, sentence), entry)).err()).contains("[sentences-called-debris]");
    }

    /** An item of a list may be shorter than a sentence; its mark, and the list around it, show that it is text. */
    @ParameterizedTest
    @CsvSource({
        "（1） （2） （3）, ；",
        "(a) (b) (c), ；",
        "① ② ③, 。",
        "1. 2. 3., ；",
        "• • •, ；",
        "— — —, ，",
        "（一） （二） （三）, ''",
        "• • •, ''"
    })
    void anItemOfAListIsText(String marks, String stop) throws IOException {
        List<String> items = new ArrayList<>();
        for (String mark : marks.split(" ")) {
            items.add(mark + " " + List.of("停火", "撤军", "谈判").get(items.size()) + stop);
        }
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(3, "各方同意：");
        copy.addAll(4, items);
        List<String> text = new ArrayList<>(copy);
        text.remove(5);
        assertThat(build(text, web(copy)).err()).contains("[lost-sentences]");
        String entry = "kind: web-debris, at: 13:1, removed: \"" + items.get(1) + "\"";
        assertThat(build(text, web(copy, entry)).err()).contains("[sentences-called-debris]");
    }

    /** Words of a page that the language knows, and words without a stop, need no more than their kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑：某甲",
                "上一篇 下一篇",
                "版权所有，未经许可不得转载。",
                "桥区新闻网首页",
                "1. 桥区新闻网首页",
                "The members support peace, and oppose war."
            })
    void whatALanguageKnowsIsBelieved(String line) throws IOException {
        String entry = "kind: web-debris, at: 7:1, removed: \"" + line + "\"";
        assertThat(build(PARAGRAPHS, web(with(2, line), entry)).err()).isEmpty();
    }

    /** What was put in, and where a copy breaks off, do not explain words that are left out. */
    @ParameterizedTest
    @CsvSource({"supplied, 据外交部文本补", "lacuna, 外交部文本没有"})
    void onlyAVariantSaysThatAnEditionLacksWords(String kind, String reason) throws IOException {
        String entry = "kind: " + kind + ", at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: " + reason;
        assertThat(build(without(1), web(PARAGRAPHS, entry)).err()).contains("[sentences-called-debris]");
    }

    /** One line of a page does not cover the paragraphs that its entry takes along. */
    @ParameterizedTest
    @ValueSource(strings = {"责任编辑：某甲", "版权所有，未经许可不得转载。", "（注：见附表）"})
    void oneLineOfAPageDoesNotCoverOthers(String line) throws IOException {
        List<String> copy = with(1, line);
        String entry = "kind: web-debris, at: 5:1, to: 7:23, reason: 多余";
        assertThat(build(without(1), web(copy, entry)).err()).contains("[sentences-called-debris]");
    }

    /** Repeated words that are only parts of a sentence do not explain the sentence. */
    @Test
    void aSentenceIsNotDividedIntoRepetitions() throws IOException {
        Sandbox.Outcome outcome = build(
                without(1),
                web(
                        PARAGRAPHS,
                        "kind: duplicate, at: 5:1, removed: 成员国支持, reason: 重复",
                        "kind: web-debris, at: 5:6, to: 5:22, reason: 网页文字",
                        "kind: duplicate, at: 5:22, removed: 。, reason: 重复"));
        assertThat(outcome.err()).contains("[sentences-called-debris]");
    }

    @Test
    void aRepeatedParagraphIsExplainedByTheText() throws IOException {
        String entry = "kind: duplicate, at: 9:1, removed: " + PARAGRAPHS.get(1) + ", reason: 与第2段相同";
        assertThat(build(PARAGRAPHS, web(with(3, PARAGRAPHS.get(1)), entry)).err())
                .isEmpty();
    }

    /** A list of those who took part, before the text, is not the signatures after which anything may stand. */
    @Test
    void namesBeforeTheTextDoNotEndIt() throws IOException {
        List<String> copy = with(0, "印度总理 某甲");
        String entry = "kind: web-debris, at: 7:1, removed: " + PARAGRAPHS.get(1);
        build(without(1), web(copy, entry));
        Path file = sandbox.content().resolve(FOLDER + "declaration.md");
        sandbox.write(
                FOLDER + "declaration.md",
                Files.readString(file).replace("sources:\n", "signatories:\n  - {office: 印度总理, name: 某甲}\nsources:\n"));
        assertThat(sandbox.run().err()).contains("[sentences-called-debris]");
    }

    @ParameterizedTest
    @CsvSource({
        "有的版本没有, [no-edition-named]",
        "另一版本没有这一段, [no-edition-named]",
        "网站删去, [no-edition-named]",
        "《桥宣言》没有这一段, [no-edition-named]",
        "据PDF文本, [no-edition-named]",
        "网页没有这一段, [edition-has-words]",
        "web has no such words, [edition-has-words]"
    })
    void aVariantNamesAnEditionThatLacksTheWords(String reason, String finding) throws IOException {
        String entry = "kind: variant, at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: " + reason;
        assertThat(build(without(1), web(PARAGRAPHS, entry)).err()).contains(finding);
    }

    /** The build cannot look at an edition that is not a source, so that readers are told; a draft of a reason is another warning. */
    @ParameterizedTest
    @CsvSource({
        "外交部公报没有这一段, [sentences-unconfirmed]",
        "《桥报》没有这一段, [sentences-unconfirmed]",
        "俄文本没有这一段, [sentences-unconfirmed]",
        "外交部文本有此段, [sentences-unconfirmed]",
        "外交部的网页没有这一段, [sentences-unconfirmed]",
        "待核：外交部版, [unconfirmed-reason]"
    })
    void anEditionOutsideTheCollectionCanBeNamed(String reason, String warning) throws IOException {
        String entry = "kind: variant, at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: " + reason;
        Sandbox.Outcome outcome = build(without(1), web(PARAGRAPHS, entry));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains(warning, "0 errors, 1 warning");
        assertThat(page().contains(SAID)).isEqualTo(warning.contains("sentences"));
        assertThat(data().contains("\"unconfirmed\":true")).isEqualTo(warning.contains("sentences"));
    }

    /** A source that lacks the words confirms an edition that is not a source; an entry beside it keeps its own judgement. */
    @Test
    void aSourceConfirmsAnEditionOutsideTheCollection() throws IOException {
        String entry = "kind: variant, at: 7:1, removed: " + PARAGRAPHS.get(1) + ", reason: 外交部公报没有这一段";
        String frame = "kind: web-debris, at: 5:1, removed: 桥区新闻网首页, reason: 网站的栏目";
        assertThat(build(without(1), web(with(1, "桥区新闻网首页"), frame, entry)).err())
                .contains("0 errors, 1 warning");
        assertThat(build(without(1), web(with(1, "桥区新闻网首页"), frame, entry), pdf(without(1)))
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"据PDF文本, 0", "pdf has no such words, 0", "据PDF文本, 1"})
    void aSourceThatIsNamedLacksTheWords(String reason, int has) throws IOException {
        String entry = "kind: variant, at: 5:1, removed: " + PARAGRAPHS.get(1) + ", reason: ";
        Copy other = has == 0 ? pdf(without(1)) : pdf(PARAGRAPHS, entry + "据网页文本");
        Sandbox.Outcome outcome = build(without(1), web(PARAGRAPHS, entry + reason), other);
        assertThat(outcome.err()).contains(has == 0 ? "" : "2 errors, 0 warnings");
        assertThat(outcome.code()).isEqualTo(has);
    }

    /** Words that are put in come from an edition, too. */
    @ParameterizedTest
    @CsvSource({"variant, 误字, 0", "supplied, 看不清, 0", "lacuna, 脱漏, 0", "variant, 据PDF文本, 1", "lacuna, 网页缺字, 1"})
    void otherReadingsNameTheirEditions(String kind, String reason, int named) throws IOException {
        List<String> text = new ArrayList<>(PARAGRAPHS);
        text.set(1, "成员国支持阿富汗成为独立、中立、统一、和平的国家。");
        String entry = "kind: " + kind + ", at: 5:19, inserted: 、和平, reason: " + reason;
        Sandbox.Outcome outcome = build(text, web(PARAGRAPHS, entry), pdf(text));
        assertThat(outcome.err().contains("[no-edition-named]")).isEqualTo(named == 0);
    }

    private static final String TABLE = "项目\t时间\n青年营\t2032年3月\n体育比赛\t12\n论坛\t2032年9月";

    /** A number or a name in a table of the text is text. */
    @ParameterizedTest
    @CsvSource({
        "体育比赛\t12, '体育比赛\t', web-debris, 11:6, '\"12\"'",
        "青年营\t2032年3月, '\t2032年3月', web-debris, 10:1, 青年营",
        "论坛\t2032年9月, '论坛\t', duplicate, 12:4, 2032年9月",
        "论坛\t2032年9月, '', note, 12:1, '\"论坛\\t2032年9月\"'"
    })
    void cellsOfATableAreText(String row, String left, String kind, String at, String removed) throws IOException {
        List<String> rows = new ArrayList<>(Arrays.asList(TABLE.split("\n")));
        rows.replaceAll(each -> each.equals(row) ? left : each);
        rows.removeIf(String::isEmpty);
        rows.add(1, "---|---");
        List<String> text = with(3, String.join("\n", rows).replace("\t", " | "));
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.add(3, TABLE);
        copy.add("论坛在2032年9月举行。");
        text.add("论坛在2032年9月举行。");
        String entry = "kind: " + kind + ", at: " + at + ", removed: " + removed + ", reason: ";
        assertThat(build(text, web(copy, entry + "多余")).err()).contains("[sentences-called-debris]");
        assertThat(build(text, web(copy, entry + "网站添的字")).err()).contains("[sentences-unconfirmed]");
        List<String> other = new ArrayList<>(copy);
        other.set(3, TABLE.replace(row, left).replace("\n\n", "\n"));
        assertThat(build(text, web(copy, entry + "网站添的字"), pdf(other)).err()).doesNotContain("[sentences-");
    }

    /** Words between words of a sentence are neither frame nor note; an edition that lacks them may be named. */
    @ParameterizedTest
    @CsvSource({
        "、中立、统一, 5:13, page-furniture, ''",
        "、中立, 5:13, note, ''",
        "成为独立、, 5:9, web-debris, 网站加的文字",
        "的国家, 5:19, segmentation, 分段不同",
        "成员国支持, 5:1, web-debris, ''"
    })
    void wordsInsideASentenceAreText(String words, String at, String kind, String reason) throws IOException {
        List<String> text = new ArrayList<>(PARAGRAPHS);
        text.set(1, PARAGRAPHS.get(1).replaceFirst(words, ""));
        String entry = "at: " + at + ", removed: " + words + (reason.isEmpty() ? "" : ", reason: " + reason);
        assertThat(build(text, web(PARAGRAPHS, "kind: " + kind + ", " + entry)).err())
                .contains(at.equals("5:1") ? "[doubtful-omission]" : "[sentences-called-debris]");
        String variant = "kind: variant, at: " + at + ", removed: " + words + ", reason: 外交部公报没有这些字";
        Sandbox.Outcome named = build(text, web(PARAGRAPHS, variant));
        assertThat(named.code()).isZero();
        assertThat(named.err().contains("[sentences-unconfirmed]")).isEqualTo(!at.equals("5:1"));
        assertThat(build(text, web(PARAGRAPHS, variant), pdf(text)).err()).isEmpty();
    }

    /** The same in a wrapped copy, in which the words may begin or end a line, and on a web page. */
    @Test
    void linesAndTagsDoNotDivideASentence() throws IOException {
        String copy = "成员国支持扩大贸\n易，共同建设铁路、水\n路和公路，并愿意开\n展合作。";
        String whole = "成员国支持扩大贸易，共同建设铁路和公路，并愿意开展合作。";
        assertThat(build(List.of(whole), web(List.of(copy), "kind: note, at: 4:9, to: 5:2"))
                        .err())
                .contains("[sentences-called-debris]");
        String page = "<p>成员国支持扩大贸易</p><p>成员国支持扩大<b>全部</b>贸易，共同建设铁路。</p>";
        List<String> read = List.of("成员国支持扩大贸易", "成员国支持扩大贸易，共同建设铁路。");
        assertThat(build(read, web(List.of(page), "kind: web-debris, at: 3:30, removed: 全部"))
                        .err())
                .contains("[sentences-called-debris]");
    }

    /** What is printed between two pages stands in a line of its own, but whole sentences are text there, too. */
    @ParameterizedTest
    @CsvSource({"桥区合作文件, false", "各方主张扩大贸易，共同保护山区的河流。, true"})
    void wordsBetweenTwoPagesAreNotInsideASentence(String words, boolean refused) throws IOException {
        String print = "<span class=\"pagination\">" + words + "</span>";
        List<String> text = List.of("成员国支持扩大贸易，共同建设铁路。", "各方愿意保护河流。", "各方主张禁止生物武器。");
        List<String> copy =
                List.of("<p>成员国支持扩大贸易，" + print + "共同建设铁路。</p>", "<p>各方愿意" + print + "保护河流。</p>", "<p>各方主张禁止生物武器。</p>");
        String first = "kind: page-furniture, at: 3:14, removed: '" + print + "'";
        String second = "kind: page-furniture, at: 5:8, removed: '" + print + "'";
        Sandbox.Outcome built = build(text, web(copy, first, second));
        assertThat(built.err().contains("[sentences-called-debris]")).isEqualTo(refused);
        assertThat(built.code() == 0).isEqualTo(!refused);
    }

    /** A note in brackets may stand in a sentence; only its reason says that an editor added it. */
    @Test
    void aNoteInBracketsMayStandInASentence() throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        copy.set(3, "各方愿意保护河流、湖泊（原文如此）和森林。");
        String entry = "kind: note, at: 9:12, removed: （原文如此）";
        assertThat(build(PARAGRAPHS, web(copy, entry)).err()).contains("[sentences-called-debris]");
        assertThat(build(PARAGRAPHS, web(copy, entry + ", reason: 早先编者的注")).err())
                .contains("[sentences-unconfirmed]", "0 errors");
        assertThat(build(PARAGRAPHS, web(copy, entry + ", reason: 早先编者的注"), pdf(PARAGRAPHS))
                        .err())
                .isEmpty();
    }

    /** A line with the form of a heading is text; another source may show that it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"二、政治安全", "第二章 政治安全", "2. 政治安全", "【政治安全】", "**政治安全**", "## 政治安全", "附件一 行动计划"})
    void aHeadingIsText(String heading) throws IOException {
        String entry = "kind: web-debris, at: 9:1, removed: \"" + heading + "\"";
        assertThat(build(PARAGRAPHS, web(with(3, heading), entry)).err()).contains("[sentences-called-debris]");
        assertThat(build(PARAGRAPHS, web(with(3, heading), entry + ", reason: 网站加的标题"))
                        .err())
                .contains("[sentences-unconfirmed]");
        assertThat(build(PARAGRAPHS, web(with(3, heading), entry + ", reason: 网站加的标题"), pdf(PARAGRAPHS))
                        .err())
                .isEmpty();
    }

    /** The same for a heading that a web page shows as one. */
    @ParameterizedTest
    @ValueSource(strings = {"<h2>政治安全</h2>", "<p><strong>政治安全</strong></p>"})
    void aHeadingOfAWebPageIsText(String heading) throws IOException {
        List<String> copy = new ArrayList<>();
        with(3, heading).forEach(each -> copy.add(each.startsWith("<") ? each : "<p>" + each + "</p>"));
        String entry = "kind: web-debris, at: 9:" + (heading.indexOf("政") + 1) + ", removed: 政治安全";
        assertThat(build(PARAGRAPHS, web(copy, entry)).err()).contains("[sentences-called-debris]");
    }

    /** A short line inside the text may be a heading; a person answers by saying who added it, or which edition lacks it. */
    @Test
    void aLineThatMayBeAHeadingNeedsAReason() throws IOException {
        String entry = "kind: web-debris, at: 9:1, removed: 政治安全";
        assertThat(build(PARAGRAPHS, web(with(3, "政治安全"), entry)).err())
                .contains("calls words web-debris that may be text", "[doubtful-omission]", "0 errors, 1 warning");
        assertThat(page()).contains(SAID);
        assertThat(build(PARAGRAPHS, web(with(3, "政治安全"), entry + ", reason: 网站的栏目"))
                        .err())
                .isEmpty();
        String variant = "kind: variant, at: 9:1, removed: 政治安全, reason: 外交部公报没有这个标题";
        assertThat(build(PARAGRAPHS, web(with(3, "政治安全"), variant)).err()).isEmpty();
        assertThat(build(PARAGRAPHS, web(with(3, "政治安全"), entry), pdf(PARAGRAPHS))
                        .err())
                .isEmpty();
    }

    /** A running head stands on several pages, and a page number alone in its line. */
    @Test
    void runningHeadsAndPageNumbersAreBelieved() throws IOException {
        List<String> copy = with(1, "桥区合作文件");
        copy.add(4, "桥区合作文件");
        copy.add(6, "12");
        assertThat(build(
                                PARAGRAPHS,
                                web(
                                        copy,
                                        "kind: page-furniture, at: 5:1, removed: 桥区合作文件",
                                        "kind: page-furniture, at: 11:1, removed: 桥区合作文件",
                                        "kind: page-furniture, at: 15:1, removed: \"12\""))
                        .err())
                .isEmpty();
    }

    /** The day and place of the front matter, the syntax of a link, and words in another script explain themselves. */
    @ParameterizedTest
    @CsvSource({
        "0, '2030年1月2日，桥', moved-to-metadata, 3:1, '2030年1月2日，桥'",
        "2, '成员国支持阿富汗成为独立、中立、统一的国家。[详情](https://example.org/x)', web-debris, 5:23, '[详情](https://example.org/x)'",
        "2, '成员国支持阿富汗(Afghanistan)成为独立、中立、统一的国家。', translation, 5:9, '(Afghanistan)'"
    })
    void whatIsNotTextIsNotDoubted(int place, String line, String kind, String at, String removed) throws IOException {
        List<String> copy = new ArrayList<>(PARAGRAPHS);
        if (place == 0) {
            copy.add(0, line);
        } else {
            copy.set(1, line);
        }
        String entry = "kind: " + kind + ", at: " + at + ", removed: \"" + removed + "\"";
        assertThat(build(PARAGRAPHS, web(copy, entry)).err()).isEmpty();
    }
}
