package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and the sitemap tell when something was added or changed on the site, not when it was adopted. */
@Tag("slow")
class FeedsTest {

    private static final String SITE = """
            title: 试验集
            series: 试验宣言
            language: zh-Hans
            description: 只用于试验。
            baseUrl: https://example.org/texts/
            """;

    private static final String TEXT = """
            各方恪守《湖泊公约》，主张和平解决争端，反对使用武力或以武力相威胁。

            各方支持扩大贸易和投资，共同建设跨河大桥和铁路，并遵守《湖泊公约》。
            """;

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void publish() throws IOException {
        sandbox = new Sandbox(temp);
        sandbox.write("site.yml", SITE + "editions: {1: 2030-03-01}\n");
        sandbox.writeText(TEXT);
        declaration("2031-hu", "2031-01-02", "各方重申《湖泊公约》有效。\n");
        sandbox.write("treaties.yml", "treaties:\n  - {id: lakes, title: 湖泊公约, pinyin: hu, kind: convention}\n");
        assertThat(sandbox.run().err()).isEmpty();
    }

    private void declaration(String slug, String adopted, String text) throws IOException {
        sandbox.write("declarations/" + slug + "/declaration.md", """
                ---
                title: %1$s
                name: %1$s
                adopted: %2$s
                place: 湖
                ---

                %3$s""".formatted(slug, adopted, text));
    }

    private Document xml(String path) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(path)), "", Parser.xmlParser());
    }

    @Test
    void whatChangedOrWasAddedInAnEditionHasItsDay() throws IOException {
        assertThat(xml("feed.xml").select("entry title").eachText()).containsExactly("2031-hu", "桥宣言全称");
        assertThat(xml("feed.xml").select("entry published, updated").eachText())
                .containsOnly("2030-03-01T00:00:00Z");
        assertThat(xml("sitemap.xml").select("lastmod").eachText()).containsOnly("2030-03-01");

        sandbox.write("site.yml", SITE + "edition: 2\neditions: {1: 2030-03-01, 2: 2032-04-05}\n");
        sandbox.writeText(TEXT.replace("跨河大桥", "跨江大桥"));
        declaration("1999-shan", "1999-01-02", "各方高度评价《湖泊公约》。\n");
        assertThat(sandbox.run().code()).isZero();

        Document feed = xml("feed.xml");
        assertThat(feed.select("entry title").eachText())
                .as("the new text first, however old it is, then the corrected one")
                .containsExactly("1999-shan", "桥宣言全称", "2031-hu");
        assertThat(feed.select("entry published").eachText())
                .containsExactly("2032-04-05T00:00:00Z", "2030-03-01T00:00:00Z", "2030-03-01T00:00:00Z");
        assertThat(feed.select("feed > updated, entry updated").eachText())
                .containsExactly(
                        "2032-04-05T00:00:00Z", "2032-04-05T00:00:00Z", "2032-04-05T00:00:00Z", "2030-03-01T00:00:00Z");
        assertThat(feed.select("entry summary").eachText())
                .containsExactly("各方高度评价《湖泊公约》。", "第2版有改动：第2段。", "各方重申《湖泊公约》有效。");

        Document citations = xml("treaties/lakes/feed.xml");
        assertThat(citations.select("entry > link").eachAttr("href"))
                .extracting(each -> each.replaceFirst(".*declarations/", ""))
                .containsExactly("2030-qiao/#p2", "1999-shan/#p1", "2031-hu/#p1", "2030-qiao/#p1");
        assertThat(citations.select("entry > updated").eachText())
                .containsExactly(
                        "2032-04-05T00:00:00Z", "2032-04-05T00:00:00Z", "2030-03-01T00:00:00Z", "2030-03-01T00:00:00Z");

        assertThat(lastmod("declarations/2030-qiao/")).isEqualTo("2032-04-05");
        assertThat(lastmod("declarations/2030-qiao/sources/")).isEqualTo("2032-04-05");
        assertThat(lastmod("declarations/2031-hu/")).isEqualTo("2030-03-01");
        assertThat(lastmod("treaties/lakes/")).isEqualTo("2032-04-05");
        assertThat(lastmod("")).isEqualTo("2032-04-05");
    }

    private String lastmod(String page) throws IOException {
        return xml("sitemap.xml").select("url").stream()
                .filter(each -> each.select("loc").text().equals("https://example.org/texts/" + page))
                .map(each -> each.select("lastmod").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutDaysOfEditionsTheDayOfAdoptionStandsInFeedsAndNoneInTheSitemap() throws IOException {
        sandbox.write("site.yml", SITE);
        assertThat(sandbox.run().code()).isZero();
        assertThat(xml("feed.xml").select("entry published, entry updated").eachText())
                .containsExactly(
                        "2031-01-02T00:00:00Z", "2031-01-02T00:00:00Z", "2030-01-02T00:00:00Z", "2030-01-02T00:00:00Z");
        assertThat(xml("sitemap.xml").select("lastmod")).isEmpty();
    }

    /** The font of the program has no traditional characters, so that such a text has no card instead of one with boxes. */
    @Test
    void aDeclarationHasACardIfTheFontHasItsCharacters() throws IOException {
        declaration("2033-yun", "2033-01-02", "各方重申《湖泊公约》有效。\n");
        Path file = sandbox.content().resolve("declarations/2033-yun/declaration.md");
        Files.writeString(file, Files.readString(file).replace("title: 2033-yun", "title: 雲嶺宣言"));
        assertThat(sandbox.run().code()).isZero();
        for (String path : List.of("2030-qiao/", "2030-qiao/p1/", "2033-yun/", "2033-yun/p1/")) {
            Document page =
                    Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/" + path + "index.html")));
            boolean has = path.startsWith("2030");
            assertThat(page.select("meta[property=og:image]").eachAttr("content"))
                    .isEqualTo(has ? List.of("https://example.org/texts/declarations/2030-qiao/card.png") : List.of());
            assertThat(page.select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo(has ? "summary_large_image" : "summary");
        }
        for (String path : List.of("", "timeline/", "treaties/")) {
            Document page = Jsoup.parse(Files.readString(sandbox.site().resolve(path + "index.html")));
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .isEqualTo("https://example.org/texts/card.png");
            assertThat(page.select("meta[property=og:image:alt]").attr("content"))
                    .isEqualTo(page.select("meta[property=og:site_name]").attr("content"));
        }
        assertThat(sandbox.site().resolve("card.png")).isNotEmptyFile();
        assertThat(sandbox.site().resolve("declarations/2030-qiao/card.png")).isNotEmptyFile();
        assertThat(sandbox.site().resolve("declarations/2033-yun/card.png")).doesNotExist();

        Path site = sandbox.content().resolve("site.yml");
        Files.writeString(site, Files.readString(site).replaceAll("(?m)^baseUrl.*\n", ""));
        assertThat(sandbox.run().code())
                .as("the address of a card is not recorded")
                .isZero();
        assertThat(sandbox.site().resolve("declarations/2030-qiao/card.png")).doesNotExist();
    }

    @Test
    void thePresentEditionNeedsADayIfAnyHasOne() throws IOException {
        sandbox.write("site.yml", SITE + "edition: 2\neditions: {1: 2030-03-01, 3: 2030-02-30}\n");
        assertThat(sandbox.run().err())
                .contains(
                        "site.yml:7:11: error: the key \"2\" is missing [missing-key]",
                        "site.yml:7:30: error: there is no such day: \"2030-02-30\" [no-such-day]");
    }
}
