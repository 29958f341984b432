package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of each paragraph, for programs that ignore the fragment of an address. */
@Tag("slow")
class ParagraphPagesTest {

    private static final String BASE = Visitor.BASE;

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")), BASE + path + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin"})
    void eachPageQuotesItsParagraphAndLinksToIt(String slug) throws IOException {
        String declaration = BASE + "declarations/" + slug + "/";
        JsonNode paragraphs = JsonMapper.shared()
                .readTree(site.resolve("declarations/" + slug + "/index.json"))
                .get("paragraphs");
        List<String> ids = new ArrayList<>();
        for (JsonNode paragraph : paragraphs) {
            String id = paragraph.get("id").asString();
            ids.add(id);
            String text = paragraph.get("text").asString();
            Document page = page("declarations/" + slug + "/" + id);
            assertThat(page.selectFirst("blockquote p").wholeText()).as(id).isEqualTo(text);
            assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(declaration + "#" + id);
            assertThat(page.select("meta[property=og:url]").eachAttr("content"))
                    .containsExactly(declaration + id + "/");
            assertThat(page.select(".jumps a").first().absUrl("href")).isEqualTo(declaration + "#" + id);
            assertThat(page.select(".jumps a").eachAttr("abs:href")).contains(declaration + "sources/#" + id);
            assertThat(text)
                    .startsWith(page.select("meta[property=og:description]")
                            .attr("content")
                            .replaceFirst("……$", ""));
            assertThat(page.select("meta[property=og:title]").attr("content")).endsWith("第" + id.substring(1) + "段");
        }
        assertThat(page("declarations/" + slug).select(".passage .permalink").eachAttr("abs:href"))
                .isEqualTo(ids.stream().map(id -> declaration + id + "/").toList());
        List<String> walked = new ArrayList<>();
        Document page = page("declarations/" + slug + "/" + ids.get(0));
        walked.add(ids.get(0));
        while (page.selectFirst("a[rel=next]") != null) {
            String next = page.selectFirst("a[rel=next]").attr("href").replaceAll("[./]", "");
            page = page("declarations/" + slug + "/" + next);
            assertThat(page.selectFirst("a[rel=prev]").attr("href").replaceAll("[./]", ""))
                    .isEqualTo(walked.get(walked.size() - 1));
            walked.add(next);
        }
        assertThat(walked).isEqualTo(ids);
    }

    @Test
    void thePagesAreNotInTheSitemapBecauseTheDeclarationsAre() throws IOException {
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("declarations/2018-qingdao/</loc>")
                .doesNotContain("declarations/2018-qingdao/p17/");
    }

    @Test
    void theTextHasItsLinksAndDates() throws IOException {
        assertThat(page("declarations/2018-qingdao/p25")
                        .select("blockquote time")
                        .eachAttr("datetime"))
                .containsExactly("2017-09");
        assertThat(page("declarations/2018-qingdao/p16")
                        .select("blockquote a.citation")
                        .eachAttr("abs:href"))
                .contains(BASE + "treaties/canwfz/");
    }

    /** There is one page for all languages of the interface. */
    @Test
    void aPageLeadsToTheTextInEachLanguage() throws IOException {
        assertThat(page("declarations/2018-qingdao/p25").select(".jumps a").eachAttr("abs:href"))
                .containsExactly(
                        BASE + "declarations/2018-qingdao/#p25",
                        BASE + "en/declarations/2018-qingdao/#p25",
                        BASE + "declarations/2018-qingdao/sources/#p25",
                        BASE + "en/declarations/2018-qingdao/sources/#p25",
                        BASE + "declarations/2018-qingdao/p24/",
                        BASE + "declarations/2018-qingdao/p26/");
        assertThat(page("declarations/2025-tianjin/p20")
                        .select(".status div[lang=en] a")
                        .eachAttr("abs:href"))
                .containsExactly(BASE + "en/declarations/2025-tianjin/");
        assertThat(site.resolve("en/declarations/2018-qingdao/p25")).doesNotExist();
        Document english = page("en/declarations/2018-qingdao");
        assertThat(english.select(".passage:has(#p25) .permalink").eachAttr("href"))
                .as("the name of the page, in another folder, would be repeated for each paragraph")
                .containsExactly("#p25");
        assertThat(english.select(".texts a").first().absUrl("href"))
                .as("the page of the first leads to the next")
                .isEqualTo(BASE + "declarations/2018-qingdao/p1/");
    }

    /** There are a hundred times as many of these pages as of any other. */
    @Test
    void thePagesAreSmall() throws IOException {
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(site.resolve("declarations"))) {
            for (Path page : walked.filter(path -> path.toString().matches(".*/p\\d+/index.html"))
                    .toList()) {
                sizes.add(Files.size(page));
            }
        }
        Collections.sort(sizes);
        assertThat(sizes).hasSize(342);
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(4_950);
    }

    /** In JSON-LD: who wrote it, under which terms it may be used, and what it cites or is about. */
    @ParameterizedTest
    @CsvSource({
        "'', Collection, 联合国宪章",
        "en/, Collection, Charter of the United Nations",
        "declarations/2018-qingdao/, CreativeWork, 禁止生物武器公约",
        "en/declarations/2018-qingdao/, WebPage, 上海合作组织成员国元首理事会青岛宣言",
        "declarations/2018-qingdao/p16/, Quotation, 中亚无核武器区条约",
        "declarations/2018-qingdao/sources/, WebPage, 上海合作组织成员国元首理事会宣言",
        "declarations/, WebPage, 上海合作组织成员国元首理事会宣言",
        "treaties/, WebPage, 上海合作组织成员国元首理事会宣言",
        "treaties/npt/, WebPage, 上海合作组织成员国元首理事会宣言",
        "passages/, WebPage, 上海合作组织成员国元首理事会宣言",
        "passages/2012-beijing-p14/, WebPage, 上海合作组织成员国元首理事会宣言",
        "compare/2018-qingdao..2024-astana/, WebPage, 上海合作组织成员国元首理事会宣言",
        "compare/, WebPage, 上海合作组织成员国元首理事会宣言",
        "states/, WebPage, 上海合作组织成员国元首理事会宣言",
        "timeline/, WebPage, 上海合作组织成员国元首理事会宣言",
        "search/, WebPage, 上海合作组织成员国元首理事会宣言",
        "about/, WebPage, 上海合作组织成员国元首理事会宣言"
    })
    void everyKindOfPageSaysToProgramsWhatItIs(String path, String type, String cited) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
        JsonNode data = JsonMapper.shared()
                .readTree(page.selectFirst("head > script[type=application/ld+json]")
                        .data());
        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").asString()).isEqualTo(type);
        URI here = URI.create(BASE + path);
        assertThat(here.resolve(data.get("url").asString()))
                .hasToString(page.select("link[rel=canonical]").attr("href"));
        assertThat(data.get("author").get("name").asString()).isNotEmpty();
        assertThat(here.resolve(data.get("license").asString())).hasToString(BASE + "about/");
        List<String> works = new ArrayList<>();
        data.get("citation")
                .forEach(each -> works.add(
                        each.isString() ? each.asString() : each.get("name").asString()));
        assertThat(works).contains(cited);
        assertThat(page.select("meta[property=og:locale]").attr("content"))
                .isEqualTo(path.startsWith("en/") ? "en_GB" : "zh_CN");
        assertThat(page.select("meta[name=twitter:card]")).hasSize(1);
        // The pages of paragraphs are too many for what programs take for granted.
        assertThat(page.select("meta[property=og:type]")).hasSize(type.equals("Quotation") ? 0 : 1);
    }

    @Test
    void aPageTellsOfADamagedTextAndOfVariants() throws IOException {
        assertThat(page("declarations/2025-tianjin/p20").select(".status").text())
                .contains("残损");
        assertThat(page("declarations/2018-qingdao/p19").select(".status").text())
                .contains("异文");
        assertThat(page("declarations/2018-qingdao/p17").select(".status")).isEmpty();
    }

    @Test
    void siteFileMaySwitchThePagesOff(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        assertThat(sandbox.run().code()).isZero();
        Path page = sandbox.site().resolve("declarations/2030-qiao/p1/index.html");
        assertThat(Files.readString(page)).doesNotContain("canonical");
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "paragraphPages: false\n");
        assertThat(sandbox.run().code()).isZero();
        assertThat(page).content().as("it was published").contains("0; url=../#p1\"");
        assertThat(sandbox.run("check").code()).isZero();

        sandbox.register("");
        assertThat(sandbox.run().code()).isZero();
        assertThat(page).as("it was never published").doesNotExist();
        assertThat(Files.readString(sandbox.site().resolve("declarations/2030-qiao/index.html")))
                .contains("id=\"p1\"", "href=\"#cite\"")
                .doesNotContain("p1/\"", "p1/#");
    }

    @Test
    void aValueOtherThanTrueOrFalseIsRefused(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "paragraphPages: maybe\n");
        assertThat(sandbox.run().err())
                .contains(
                        "content/site.yml:5:17: error: neither true nor false: \"maybe\" [not-true-or-false]",
                        "write true or false");
    }
}
