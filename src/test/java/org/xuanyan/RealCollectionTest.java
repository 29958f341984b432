package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site of the repository's own collection. */
@Tag("slow")
class RealCollectionTest {

    @TempDir
    static Path temp;

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    static Stream<String> slugs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("content/declarations"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2012-beijing, 40, s1 s2 s3 s4 s5 s6",
        "2018-qingdao, 89, s1 s2 s3 s4 s5",
        "2024-astana, 120, ''",
        "2025-tianjin, 93, s3"
    })
    void everyParagraphAndSectionIsPublished(String slug, int paragraphs, String sections) throws IOException {
        Document page = page(slug);
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            ids.add("p" + i);
        }
        assertThat(page.select("article p").eachAttr("id")).isEqualTo(ids);
        assertThat(String.join(" ", page.select("article section").eachAttr("id")))
                .isEqualTo(sections);
    }

    /** The marks of the sections are numbers only, and long runs have no marks at all. */
    @ParameterizedTest
    @MethodSource("slugs")
    void editorsTitlesLeadThroughTheText(String slug) throws IOException {
        JsonNode data = data(slug);
        JsonNode labels = data.get("labels");
        assertThat(data.get("sections").valueStream().map(each -> each.get("id").asString()))
                .allMatch(labels::has);
        int run = 0;
        String section = "";
        for (JsonNode paragraph : data.get("paragraphs")) {
            String here = paragraph.path("section").asString("");
            boolean begins = labels.has(paragraph.get("id").asString()) || !here.isEmpty() && !here.equals(section);
            section = here;
            run = begins ? 1 : run + 1;
            assertThat(run).as(paragraph.get("id").asString()).isBetween(begins ? 1 : 2, 12);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void dataAndPageHaveTheSameText(String slug) throws IOException {
        Document page = page(slug);
        JsonNode data = data(slug);
        List<String> onPage = page.select("article p").stream()
                .map(p -> p.id() + " " + section(p) + " " + p.wholeText())
                .toList();
        List<String> inData = data.get("paragraphs")
                .valueStream()
                .map(p -> p.get("id").asString() + " " + p.path("section").asString("") + " "
                        + p.get("text").asString())
                .toList();
        assertThat(inData).isNotEmpty().isEqualTo(onPage);
        List<String> bySection = data.get("sections")
                .valueStream()
                .flatMap(s -> s.get("paragraphs")
                        .valueStream()
                        .map(p -> p.asString() + " " + s.get("id").asString()))
                .toList();
        assertThat(bySection)
                .isEqualTo(page.select("article section p").stream()
                        .map(p -> p.id() + " " + section(p))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyParagraphHasOneControlAndEverySectionAPermalink(String slug) throws IOException {
        Document page = page(slug);
        for (Element paragraph : page.select("article p")) {
            Element link = paragraph.parent().selectFirst(".permalink");
            assertThat(link.attr("href")).isEqualTo(paragraph.id() + "/");
            assertThat(paragraph.parent().select("> :is(a, button, summary):not(.elsewhere)"))
                    .hasSize(1);
            assertThat(link.className()).isEqualTo("permalink");
            assertThat(link.text()).isEqualTo(paragraph.id().substring(1));
        }
        for (Element section : page.select("article section")) {
            assertThat(section.select(".section-head .permalink").attr("href")).isEqualTo("#" + section.id());
            assertThat(section.attr("aria-labelledby"))
                    .isEqualTo(section.select("h2").attr("id"));
        }
    }

    @Test
    void closingParagraphsOfQingdaoFollowTheSeparatorAndAreInNoSection() throws IOException {
        Document page = page("2018-qingdao");
        Element separator = page.selectFirst("article .text > hr");
        assertThat(separator.nextElementSiblings().select("p").eachAttr("id")).containsExactly("p88", "p89");
        assertThat(data("2018-qingdao").at("/paragraphs/87").has("section")).isFalse();
        assertThat(data("2018-qingdao").get("separatorsAfter").get(0).asString())
                .isEqualTo("p87");
    }

    @Test
    void qingdaoHasEightSignatures() throws IOException {
        JsonNode data = data("2018-qingdao");
        assertThat(data.get("signatures")).hasSize(8);
        assertThat(data.at("/signatures/0/office").asString()).isEqualTo("印度共和国总理");
        assertThat(data.at("/signatures/0/name").asString()).isEqualTo("莫迪");
        assertThat(data.get("signed").asString()).isEqualTo("2018年6月10日于青岛");
    }

    @Test
    void damageIsReportedBeforeTheText() throws IOException {
        Document page = page("2025-tianjin");
        Element notice = page.selectFirst(".notice");
        assertThat(notice.siblingIndex()).isLessThan(page.selectFirst(".text").siblingIndex());
        assertThat(notice.select("li")).hasSameSizeAs(data("2025-tianjin").get("damage"));
        assertThat(page("2018-qingdao").select(".notice")).isEmpty();
    }

    @Test
    void feedAndSitemapListEveryDeclaration() throws IOException {
        Document feed = Jsoup.parse(Files.readString(site.resolve("feed.xml")), org.jsoup.parser.Parser.xmlParser());
        Document map = Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), org.jsoup.parser.Parser.xmlParser());
        for (String slug : slugs().toList()) {
            String address = Visitor.BASE + "declarations/" + slug + "/";
            assertThat(feed.select("entry > link").eachAttr("href")).contains(address);
            assertThat(map.select("loc").eachText()).contains(address);
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(each -> each.endsWith("feed.xml")).sorted().toList()) {
                Jsoup.parse(Files.readString(file), org.jsoup.parser.Parser.xmlParser())
                        .select("entry")
                        .forEach(entry -> assertThat(entry.select("> link[rel=alternate]"))
                                .as("feed readers open the last one of several, so %s has one each", file)
                                .hasSize(1));
            }
        }
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates().hasSize((int) slugs().count());
    }

    @Test
    void aNewFolderIsPublishedAndChangesNoOtherText() throws IOException {
        Path content = copyOfContent(temp.resolve("with-new"));
        Path folder = Files.createDirectories(content.resolve("declarations/2031-yunling"));
        Files.writeString(folder.resolve("declaration.md"), """
                ---
                title: 云岭宣言全称
                name: 云岭宣言
                adopted: 2031-07-05
                place: 云岭
                ---

                唯一的一段。
                """);
        Path with = temp.resolve("with-new-site");
        PrintWriter console = new PrintWriter(new StringWriter());

        assertThat(Main.run(
                        Sandbox.ENGLISH,
                        console,
                        console,
                        "--content",
                        content.toString(),
                        "--output",
                        with.toString()))
                .isZero();

        assertThat(with.resolve("declarations/2031-yunling/index.html")).exists();
        assertThat(Files.readString(with.resolve("index.html"))).contains("云岭宣言");
        for (String slug : slugs().toList()) {
            String page = "declarations/" + slug + "/index.html";
            assertThat(article(with.resolve(page))).isEqualTo(article(site.resolve(page)));
            String data = "declarations/" + slug + "/index.json";
            assertThat(with.resolve(data)).hasSameBinaryContentAs(site.resolve(data));
        }
    }

    private static String article(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).selectFirst("article").outerHtml();
    }

    private static Path copyOfContent(Path target) throws IOException {
        for (Map.Entry<String, String> file : Golden.tree(Path.of("content")).entrySet()) {
            Path copy = target.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("content").resolve(file.getKey()), copy);
        }
        return target;
    }

    private static String section(Element paragraph) {
        Element section = paragraph.closest("section");
        return section == null ? "" : section.id();
    }

    private static Document page(String slug) throws IOException {
        Path file = site.resolve("declarations/" + slug + "/index.html");
        return Jsoup.parse(Files.readString(file));
    }

    private static JsonNode data(String slug) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve("declarations/" + slug + "/index.json")));
    }
}
