package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The repository's own collection in both languages of its interface: {@code /} and {@code /en/}. */
@Tag("slow")
class InterfaceTest {

    private static final String FOLDER = "en/";
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。；：、（）《》]");

    /** Attributes whose values readers see or hear, on the page or through a program. */
    private static final Set<String> READ_ATTRIBUTES =
            Set.of("aria-label", "title", "placeholder", "alt", "label", "content");

    /** Elements of the head that describe the declaration, not the page. */
    private static final String OF_THE_TEXT = "meta[name^=citation_], meta[name^=DC.]";

    /**
     * Elements of Chinese pages that contain words of texts and editors, apart from elements with their own language.
     */
    private static final String CONTENT =
            "[lang]:not([lang^=zh]), .text, .prose, .contents, .excerpt, .readings, .quotes,"
                    + " .reason, .interventions, .notice ul, li[id~=^n\\d], .source > p, .source-id, [download], .cite-as dd,"
                    + " nav.notes, .titles a, .event-name, q, code, del, ins, .words";

    private static final Path SITE = Sandbox.realCollection();

    private static final Map<String, Document> CHINESE = new TreeMap<>();
    private static final Map<String, Document> ENGLISH = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        try (Stream<Path> walked = Files.walk(SITE)) {
            walked.map(file -> SITE.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .forEach(path -> (path.startsWith(FOLDER) ? ENGLISH : CHINESE).put(path, page(path)));
        }
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(SITE.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPageExistsInBothLanguagesWithTheSameIds() {
        Map<String, List<String>> chinese = ids(CHINESE, "");
        chinese.keySet().removeIf(InterfaceTest::existsOnce);
        assertThat(chinese).hasSizeGreaterThan(30);
        Map<String, List<String>> english = ids(ENGLISH, FOLDER);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((path, ids) -> assertThat(english.get(path)).as(path).isEqualTo(ids));
    }

    /** Whether a page speaks all languages, or only leads to another. */
    private static boolean existsOnce(String path) {
        return path.equals("404.html")
                || path.matches("(declarations/[^/]+/p\\d+|passages/(?!since/)[^/]+|compare/[^/]+)/index.html")
                || CHINESE.containsKey(path) && CHINESE.get(path).selectFirst("meta[http-equiv=refresh]") != null;
    }

    private static Map<String, List<String>> ids(Map<String, Document> pages, String folder) {
        Map<String, List<String>> ids = new TreeMap<>();
        pages.forEach((path, page) ->
                ids.put(path.substring(folder.length()), page.select("[id]").eachAttr("id")));
        return ids;
    }

    @Test
    void onlyPagesAndFeedsExistTwice() throws IOException {
        try (Stream<Path> walked = Files.walk(SITE.resolve(FOLDER))) {
            assertThat(walked.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsOnly("index.html", "feed.xml");
        }
    }

    @Test
    void eachPageNamesItsLanguageAndLinksToTheOther() {
        CHINESE.forEach((path, page) -> {
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
            if (!existsOnce(path)) {
                assertThat(otherLanguage(path, page)).isEqualTo(FOLDER + path);
            }
        });
        for (String path : List.of(
                "404.html", "passages/2012-beijing-p14/index.html", "compare/2018-qingdao..2024-astana/index.html")) {
            assertThat(otherLanguage(path, CHINESE.get(path))).as(path).isEqualTo("en/index.html");
        }
        ENGLISH.forEach((path, page) -> {
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(otherLanguage(path, page)).isEqualTo(path.substring(FOLDER.length()));
        });
    }

    /** Returns the target file of the link in the header. */
    private static String otherLanguage(String path, Document page) {
        Element link = page.selectFirst(".site-header .frame > a[hreflang]");
        assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang"));
        return target(path, link).file();
    }

    private static Route target(String path, Element link) {
        return Routes.fromRoot(path.replaceFirst("index\\.html$", ""))
                .resolve(link.attr(link.hasAttr("action") ? "action" : "href").replaceFirst("#.*", ""));
    }

    @Test
    void everyOtherLinkStaysInItsLanguage() {
        CHINESE.forEach((path, page) -> links(page).forEach(link -> {
            Route target = target(path, link);
            Element said = link.closest("[data-said]");
            String language = said == null ? link.closest("[lang]").attr("lang") : said.attr("data-said");
            assertThat(target.path().startsWith(FOLDER))
                    .as("%s: %s", path, link)
                    .isEqualTo(language.equals("en") && isInEachLanguage(target));
        }));
        ENGLISH.forEach((path, page) -> links(page).forEach(link -> {
            Route target = target(path, link);
            assertThat(target.path().startsWith(FOLDER))
                    .as("%s: %s", path, link)
                    .isEqualTo(isInEachLanguage(target));
        }));
    }

    private static boolean isInEachLanguage(Route target) {
        return target.isPage() && !existsOnce(target.file()) || target.path().matches("(en/)?(passages/)?feed\\.xml");
    }

    private static List<Element> links(Document page) {
        return page.select("a[href]:not([hreflang]):not([href^=#]), form[action]");
    }

    @Test
    void chineseWordsOnAnEnglishPageAreMarkedAsChinese() {
        ENGLISH.forEach(InterfaceTest::assertChineseIsMarked);
    }

    /** A name that is only heard is read in the voice of its element. */
    @Test
    void namesThatAreOnlyHeardAreInTheLanguageOfTheirElement() {
        ENGLISH.forEach((path, page) -> page.select("[aria-label]")
                .forEach(each -> assertThat(each.closest("[lang]").attr("lang"))
                        .as("%s: %s", path, each)
                        .startsWith(HAN.matcher(each.attr("aria-label")).find() ? "zh" : "en")));
    }

    private static void assertChineseIsMarked(String path, Document page) {
        texts(page).forEach(node -> {
            if (HAN.matcher(node.text()).find()) {
                assertThat(node.parent().closest("[lang]").attr("lang"))
                        .as("%s: %s", path, node.parent())
                        .startsWith("zh");
            }
        });
    }

    /** Where numbers begin anew, names of paragraphs have titles or numerals of sections. */
    @ParameterizedTest
    @CsvSource({
        "二、安全合作, Paragraph 二、1, para. 二、1 (b)",
        "安全合作, Paragraph 1 of “安全合作”, para. 1 (b) of “安全合作”",
        "附件一, Paragraph 1 of 附件一, para. 1 (b) of 附件一"
    })
    void chineseNamesOfParagraphsAreMarkedAsChinese(String heading, String paragraph, String item, @TempDir Path root)
            throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.useBothLanguages();
        sandbox.write("treaties.yml", "treaties:\n  - {id: charter, title: 联合国宪章, kind: treaty}\n");
        String text = """
                ## 一、政治合作

                1. 甲方重申《联合国宪章》的宗旨和原则。

                2. 甲方支持建设跨河大桥。

                ## %s

                1. 甲方恪守《联合国宪章》，商定2032年5月6日在云岭举行会议：

                （a）交流；

                （b）依据《联合国宪章》合作。

                2. 甲方支持防火。
                """.formatted(heading);
        String whole = text.replace("## ", "");
        String broken = whole.substring(0, whole.indexOf("\n\n（a）") + 1).replace("恪守", "遵守");
        sandbox.write("declarations/2030-qiao/sources/pdf.txt", whole);
        sandbox.write("declarations/2030-qiao/sources/web.txt", broken);
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                sources:
                  - {id: pdf, file: sources/pdf.txt, kind: pdf-text, sha256: %s}
                  - id: web
                    file: sources/web.txt
                    kind: web-page
                    completeness: truncated
                    sha256: %s
                    account:
                      - {kind: variant, at: 9:6, removed: 遵, inserted: 恪, reason: PDF 作恪守}
                      - {kind: lacuna, at: 9:35, reason: 网页到此中断}
                ---

                %s""".formatted(
                        Sandbox.sha256(whole), Sandbox.sha256(broken), text));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();

        assertThat(englishPages(sandbox)).contains(paragraph, item, "missing to the end of para. ");
    }

    @Test
    void theNameOfAParagraphInATombstoneIsMarkedAsChinese(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.useBothLanguages();
        String text = "## 安全合作\n\n1. 甲方支持建设跨河大桥。\n\n2. 甲方支持防火。\n\n## 经济合作\n\n1. 甲方愿意扩大贸易。\n";
        sandbox.writeText(text);
        assertThat(sandbox.run().code()).isZero();
        sandbox.writeText(text.replace("\n\n2. 甲方支持防火。", "甲方支持防火。"));
        sandbox.run("anchors", "--accept", "2030-qiao", "p1=revised:10", "p2=merged:10", "--reason", "分段有误");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();

        assertThat(englishPages(sandbox)).contains("Paragraph 2 was merged into para. 1 of “安全合作”");
    }

    /** Returns the words of all English pages, on which Chinese must be marked. */
    private static String englishPages(Sandbox sandbox) throws IOException {
        StringBuilder said = new StringBuilder();
        try (Stream<Path> files = Files.walk(sandbox.site().resolve(FOLDER))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                assertChineseIsMarked(file.toString(), page);
                said.append(page.body().text());
            }
        }
        return said.toString();
    }

    private static Stream<TextNode> texts(Document page) {
        return page.body().nodeStream(TextNode.class);
    }

    @Test
    void attributesAndTitlesAreInEnglishExceptForNames() throws IOException {
        List<String> names = names();
        ENGLISH.forEach((path, original) -> {
            Document page = original.clone();
            page.select(OF_THE_TEXT).remove();
            List<String> said = new ArrayList<>(List.of(page.title()));
            for (Element element : page.getAllElements()) {
                boolean opening = element.is("meta[name=description], meta[property=og:description]")
                        && path.matches(".*/p\\d+[a-z]*/index.html");
                for (Attribute attribute : element.attributes()) {
                    String name = attribute.getKey();
                    if (!opening
                            && (READ_ATTRIBUTES.contains(name)
                                    || name.matches("data-(missing|unknown|several|none|one|some|copied|refused)"))) {
                        said.add(attribute.getValue());
                    }
                }
            }
            for (String each : said) {
                String rest = each;
                for (String name : HAN.matcher(each).find() ? names : List.<String>of()) {
                    rest = rest.replace(name, "");
                }
                assertThat(HAN.matcher(rest).find()).as("%s: %s", path, each).isFalse();
            }
        });
    }

    /** What is no text, and no note of an editor, is in English, even where it speaks of the texts. */
    @Test
    void theFrameOfEnglishPagesIsInEnglish() {
        ENGLISH.forEach((path, page) -> {
            assertThat(page.title() + page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .doesNotContainPattern(HAN);
            assertThat(page.select(
                                    "#site-menu li > a, .editors, .contents ol span:not(.label), .verb, .adopted, .subjects,"
                                            + " .dateline, .event-head, .place-name, .site-footer, summary, caption, thead, dt")
                            .eachText())
                    .as(path)
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern(HAN));
        });
        assertThat(ENGLISH.get("en/about/index.html").text().replace("中文", "")).doesNotContainPattern(HAN);
        assertThat(ENGLISH.get("en/index.html").select(".lead").text()).contains("declarations are in Chinese");
        assertThat(CHINESE.get("index.html").select(".lead")).hasSize(1);
        assertThat(ENGLISH.get("en/declarations/2018-qingdao/index.html").text())
                .containsOnlyOnce("Text in Chinese");
        assertThat(ENGLISH.get("en/declarations/2018-qingdao/index.html").title())
                .startsWith("Qingdao Declaration (2018)");
    }

    /** Text browsers drop ordinary white space between Chinese characters, and join what stands side by side. */
    @Test
    void chineseWordsSideBySideHaveASpaceThatTextBrowsersKeep() {
        CHINESE.forEach((path, page) -> {
            for (Element second : page.select(
                    ":is(.dateline, .subjects, .titles li, .event-head, .quote-head, .readings li, th) > * + *")) {
                Element first = second.previousElementSibling();
                Node between = second.previousSibling();
                if (first.text().matches(".*\\p{IsHan}") && second.text().matches("\\p{IsHan}.*")) {
                    assertThat(between.outerHtml())
                            .as("%s: %s | %s", path, first.text(), second.text())
                            .containsPattern("[^\\s<>]");
                }
            }
        });
    }

    @Test
    void declarationsInstrumentsAndPlacesHaveEnglishNames() throws IOException {
        for (JsonNode each : json("declarations/index.json").get("declarations")) {
            assertThat(each.get("translations").get("en").propertyNames())
                    .as(each.get("slug").asString())
                    .containsExactly("title", "name", "place");
        }
        for (JsonNode each : json("treaties/index.json").get("treaties")) {
            assertThat(each.has("english")).as(each.get("id").asString()).isTrue();
        }
        ENGLISH.forEach((path, page) -> page.select(".place-name, .cards a, .list h2 a, .citing h2 a, .facts dd > span")
                .forEach(each -> assertThat(each.text()).as(path).doesNotContainPattern(HAN)));
    }

    /** Returns the names that are in Chinese on every page, the longest first. */
    private static List<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode each : json("declarations/index.json").get("declarations")) {
            for (JsonNode section : json("declarations/" + each.get("slug").asString() + "/index.json")
                    .get("sections")) {
                names.add(section.get("label").asString());
            }
        }
        // A link in a text says how the text names an instrument.
        for (JsonNode each : json("treaties/index.json").get("treaties")) {
            each.get("citations")
                    .forEach(citation -> names.add(citation.get("text").asString()));
        }
        // An editor may give a passage an English title.
        for (JsonNode each : json("passages/index.json").get("passages")) {
            names.add(each.get("title").asString());
        }
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static JsonNode json(String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(SITE.resolve(path)));
    }

    /** Chinese pages have Latin words only from Chinese messages, names of formats, addresses and the texts. */
    @Test
    void chinesePagesHaveNoEnglish() throws IOException {
        Pattern word = Pattern.compile("[A-Za-z]{2,}");
        Set<String> known =
                new TreeSet<>(Set.of("Chicago", "APA", "GB", "BibTeX", "RIS", "CSL", "SHA", "UTF", "pdf", "web"));
        Matcher own = word.matcher(
                Files.readString(Path.of("templates/i18n/zh-Hans.yml")).replaceAll("(?m)^[^:]*:|\\{\\d, plural", ""));
        while (own.find()) {
            known.add(own.group());
        }
        CHINESE.forEach((path, original) -> {
            Document page = original.clone();
            page.select(CONTENT).remove();
            texts(page).forEach(node -> {
                Matcher words = word.matcher(node.text().replaceAll("https?:\\S+", ""));
                while (words.find()) {
                    assertThat(known.contains(words.group()))
                            .as("%s: %s", path, node.parent())
                            .isTrue();
                }
            });
        });
    }
}
