package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that an editor gives to parts of a text: pages show them, but they are not part of the text. */
class EditorsTitlesTest {

    private static final String SITE = """
            title: 试验集
            series: 试验宣言
            language: zh-Hans
            description: 只用于试验。
            interface: [zh-Hans, en]
            """;

    private static final String DECLARATION = """
            ---
            title: 桥宣言全称
            name: 桥宣言
            adopted: 2030-01-02
            place: 桥
            %s---

            各方于2030年1月2日举行会议。

            各方重申阿富汗问题的立场，恪守《桥公约》。

            ## 一

            各方加强安全合作。

            各方谈到环保与安全合作。

            ---

            各方感谢东道主。
            """;

    private static final String LABELS = "labels: {p2: 阿富汗, s1: 安全合作, p4: 环保, p5: 致谢}\n";

    private static final String PAGE = "declarations/2030-qiao/index.html";

    private static Map<String, String> titled;
    private static Map<String, String> untitled;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        titled = build(folder.resolve("titled"), LABELS);
        untitled = build(folder.resolve("untitled"), "");
    }

    private static Map<String, String> build(Path folder, String labels) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        sandbox.write("site.yml", SITE);
        sandbox.write("declarations/2030-qiao/declaration.md", DECLARATION.formatted(labels));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Map<String, String> files = Golden.tree(sandbox.site());
        files.replaceAll(
                (path, bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return files;
    }

    /** So no search, quotation, reference, id or page of a paragraph has them; a book has them in its contents. */
    @Test
    void onlyThePageOfTheTextAndItsDataHaveThem() {
        assertThat(titled.keySet()).isEqualTo(untitled.keySet());
        TreeSet<String> different = new TreeSet<>(titled.keySet());
        different.removeIf(path -> searched(path, titled).equals(searched(path, untitled)));
        assertThat(different)
                .containsExactly(
                        "collection.epub",
                        "collection.zip",
                        "declarations/2030-qiao/index.html",
                        "declarations/2030-qiao/index.json",
                        "declarations/2030-qiao/text.epub",
                        "en/" + PAGE);
        assertThat(titled.get("search/texts/2030-qiao.json")).contains("\"titles\":", "environmental protection");
        assertThat(untitled.get("search/texts/2030-qiao.json")).doesNotContain("titles");
    }

    /** Returns a file; if it is one of the search, without what it neither finds nor compares: the version, and the titles above results. */
    private static String searched(String path, Map<String, String> files) {
        String file = files.get(path);
        return path.startsWith("search/") && path.endsWith(".json")
                ? file.replaceFirst("\"version\":\"\\w+\"", "")
                        .replaceFirst(",\"titles\":\\[(?:\\[[^\\]]*\\],?)*\\]", "")
                : file;
    }

    /** The pages are made before findings stop a build, so they must bear what is wrong. */
    @Test
    void aTitleOfAHeadingWithoutParagraphsIsRefused(@TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        String text = DECLARATION.replace("## 一\n", "## 政治安全\n\n### 反恐\n");
        sandbox.write("declarations/2030-qiao/declaration.md", text.formatted("labels: {h1: 和平与安全}\n"));

        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("[label-of-titled-section]").doesNotContain("[program-fault]");
    }

    @Test
    void theDataListsThem() {
        String json = "declarations/2030-qiao/index.json";
        String member = "\"labels\":{\"s1\":\"安全合作\",\"p2\":\"阿富汗\",\"p4\":\"环保\",\"p5\":\"致谢\"},";
        assertThat(titled.get(json)).contains(member);
        assertThat(titled.get(json).replace(member, "")).isEqualTo(untitled.get(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en/"})
    void withoutThemTheTextIsTheSame(String folder) {
        Document page = Jsoup.parse(titled.get(folder + PAGE));
        assertThat(page.select("p .editors, .passage .editors")).isEmpty();
        page.select(".editors").remove();
        assertThat(page.select(".text").outerHtml())
                .isEqualTo(
                        Jsoup.parse(untitled.get(folder + PAGE)).select(".text").outerHtml());
    }

    /** On English pages a title has its English name, if the glossary of the language knows one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "en/"})
    void theyStandAboveTheirPassagesAndSayWhoseTheyAre(String folder) {
        boolean english = !folder.isEmpty();
        String said = english ? "Editor’s title: [%s]" : "编者所加标题：［%s］";
        Document page = Jsoup.parse(titled.get(folder + PAGE));
        List<Element> titles = page.select(".text .editors");
        assertThat(titles.stream().map(Element::text))
                .containsExactly(
                        said.formatted("阿富汗"),
                        said.formatted("安全合作"),
                        said.formatted(english ? "environmental protection" : "环保"),
                        said.formatted("致谢"));
        assertThat(titles.stream().map(Element::normalName)).containsExactly("h2", "div", "h3", "h2");
        assertThat(titles.stream()
                        .filter(each -> !each.is("div"))
                        .map(each -> each.nextElementSibling().selectFirst("p").id()))
                .containsExactly("p2", "p4", "p5");
        assertThat(page.selectFirst("#s1 > .section-head > div").text()).isEqualTo(said.formatted("安全合作"));
        for (Element title : titles) {
            boolean translated = title.text().equals("Editor’s title: [environmental protection]");
            assertThat(title.closest("[lang]").attr("lang")).isEqualTo(translated ? "en" : "zh-Hans");
            assertThat(title.selectFirst("span").closest("[lang]").attr("lang")).isEqualTo(english ? "en" : "zh-Hans");
        }
    }

    @Test
    void theContentsShowThemAndSayOnceWhoseTheyAre() {
        Element contents = Jsoup.parse(titled.get(PAGE)).selectFirst(".contents");
        assertThat(contents.select("div").eachText()).containsExactly("方括号内的标题为编者所加，不是宣言的文字。");
        assertThat(contents.select("a").stream().map(each -> each.attr("href") + " " + each.text()))
                .containsExactly("#p1 1 各方于2030年1月2日举行会议。", "#p2 2 ［阿富汗］", "#s1 一 ［安全合作］", "#p4 4 ［环保］", "#p5 5 ［致谢］");
        assertThat(contents.select(".stops a").eachAttr("href")).containsExactly("#p4");
        assertThat(Jsoup.parse(untitled.get(PAGE)).select(".contents div")).isEmpty();
    }
}
