package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a collection of {@link LargeCollection#DECLARATIONS}, no page is long, and nothing is lost by the division. */
@Tag("slow")
class LargeCollectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_PAGE = 200_000;
    private static final int LONGEST_FILE = 500_000;

    @TempDir
    static Path root;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Sandbox sandbox = new Sandbox(root);
        LargeCollection.write(sandbox);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        site = sandbox.site();
    }

    @Test
    void noPageAndNoFileIsLong() throws IOException {
        assertThat(files(".html"))
                .hasSizeGreaterThan(900)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LONGEST_PAGE));
        assertThat(files("")).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LONGEST_FILE));
    }

    /** Of the collection of the repository, with pages of paragraphs, in two languages. */
    @Test
    void aDeclarationHasFewFiles() throws IOException {
        Path real = Sandbox.realCollection();
        for (String slug : List.of("2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin")) {
            List<Path> own = new ArrayList<>(List.of(real.resolve("search/texts/" + slug + ".json")));
            for (String folder : List.of("declarations/" + slug, "en/declarations/" + slug)) {
                try (Stream<Path> found = Files.walk(real.resolve(folder))) {
                    found.filter(Files::isRegularFile).forEach(own::add);
                }
            }
            int paragraphs = JSON.readTree(
                            real.resolve("declarations/" + slug + "/index.json").toFile())
                    .get("paragraphs")
                    .size();
            assertThat(own).hasSizeLessThanOrEqualTo(paragraphs + 20);
        }
    }

    @Test
    void eachParagraphIsInOnePassageAtMost() throws IOException {
        assertThat(json("passages/index.json").get("passages")).isEmpty();
        List<String> places = new ArrayList<>();
        for (JsonNode passage : data("passages/index.json", "passages")) {
            assertThat(passage.get("members").size()).isGreaterThan(1);
            passage.get("members")
                    .forEach(member -> member.get("paragraphs")
                            .forEach(id -> places.add(member.get("declaration").asText() + " " + id.asText())));
        }
        assertThat(places).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void eachEventIsOnceOnThePagesAndOnceInTheData() throws IOException {
        Map<String, Integer> shown = new TreeMap<>();
        for (Path file : pages("timeline")) {
            page(file).select(".event").eachAttr("id").forEach(id -> shown.merge(id, 1, Integer::sum));
        }
        Map<String, Integer> listed = new TreeMap<>();
        data("timeline/index.json", "events")
                .forEach(event -> listed.merge("e-" + event.get("id").asText(), 1, Integer::sum));
        assertThat(shown).isEqualTo(listed).hasSizeGreaterThan(1500);
        assertThat(shown.values()).containsOnly(1);
    }

    @Test
    void eachCitationIsOnceOnThePagesAndOnceInTheData() throws IOException {
        int shown = 0;
        for (Path file : pages("treaties")) {
            shown += page(file).select("blockquote").size();
        }
        int cited = 0;
        for (int i = 0; i < LargeCollection.DECLARATIONS; i++) {
            for (JsonNode paragraph : json("declarations/" + LargeCollection.slug(i) + "/index.json")
                    .get("paragraphs")) {
                cited += paragraph.get("citations").size();
            }
        }
        assertThat(shown).isEqualTo(cited).isGreaterThan(4000);
        assertThat(data("treaties/index.json", "citations"))
                .hasSize(cited)
                .allSatisfy(each -> assertThat(each.has("treaty")).isTrue());
    }

    @Test
    void eachInstrumentAndEachDeclarationIsListed() throws IOException {
        List<String> instruments = new ArrayList<>();
        json("treaties/index.json")
                .get("treaties")
                .forEach(each -> instruments.add(each.get("id").asText()));
        List<String> rows = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Path file : pages("treaties/initial")) {
            rows.addAll(page(file).select("tr[data-treaty]").eachAttr("data-treaty"));
        }
        for (Path file : pages("treaties/kind")) {
            page(file)
                    .select(".titles a")
                    .eachAttr("href")
                    .forEach(each -> kinds.add(Path.of(each).getFileName().toString()));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(instruments).hasSizeGreaterThan(300);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(instruments);
        List<String> titles = new ArrayList<>();
        for (Element year : page(site.resolve("declarations/index.html")).select(".jumps a")) {
            titles.addAll(
                    page(site.resolve("declarations").resolve(year.attr("href")).resolve("index.html"))
                            .select(".list h2")
                            .eachText());
        }
        assertThat(titles).doesNotHaveDuplicates().hasSize(LargeCollection.DECLARATIONS + 1);
    }

    @Test
    void eachAppearanceOfAPassageIsOnOnePageToWhichItsAddressLeads() throws IOException {
        int divided = 0;
        for (JsonNode passage : data("passages/index.json", "passages")) {
            String folder = "passages/" + passage.get("id").asText();
            List<String> declarations = new ArrayList<>();
            passage.get("members")
                    .forEach(each -> declarations.add(each.get("declaration").asText()));
            List<String> shown = new ArrayList<>();
            for (Path file : pages(folder)) {
                shown.addAll(page(file).select(".appearance").eachAttr("id"));
            }
            assertThat(shown).as(folder).containsExactlyInAnyOrderElementsOf(declarations);
            Document front = page(site.resolve(folder + "/index.html"));
            declarations.forEach(
                    each -> assertThat(front.getElementById(each)).as(each).isNotNull());
            assertThat(front.select(".appearance")).hasSizeLessThanOrEqualTo(30);
            divided += declarations.size() > 30 ? 1 : 0;
        }
        assertThat(divided).isGreaterThan(1);
    }

    @Test
    void theAddressOfADeclarationOnThePageOfAnInstrumentIsKept() throws IOException {
        Document charter = charter();
        for (int i = 0; i < LargeCollection.DECLARATIONS; i++) {
            String slug = LargeCollection.slug(i);
            Element link = charter.getElementById(slug).selectFirst("a");
            assertThat(link.attr("href")).isEqualTo(slug.substring(0, 4) + "/#" + slug);
        }
    }

    @Test
    void feedsHaveTheNewest() throws IOException {
        List<String> entries = Jsoup.parse(
                        Files.readString(site.resolve("feed.xml")), org.jsoup.parser.Parser.xmlParser())
                .select("entry > link[type=text/html]")
                .eachAttr("href");
        assertThat(entries).hasSize(50);
        assertThat(entries.get(0)).isEqualTo("declarations/2030-di9/");
        assertThat(site.resolve("treaties").resolve(idOfCharter()).resolve("feed.xml"))
                .content()
                .satisfies(feed -> assertThat(feed.split("<entry>", -1)).hasSize(51));
    }

    /** An address that an event had on the page of all events, or of a year, leads to it. */
    @Test
    @InBrowser
    void addressesFromBeforeTheDivisionLeadToTheEvents(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            leads(visitor, "timeline/", "e-2030-qiao", "2030/");
            leads(visitor, "timeline/", "e-founding", "2011/");
            leads(visitor, "timeline/", "e-2010-di3-p4-1999-11-10", "1999/11/");
            leads(visitor, "timeline/", "e-2010-di3-p2-2041", "2041/by-2010/");
            leads(visitor, "timeline/1999/", "e-2010-di3-p4-1999-11-10", "11/");
            leads(visitor, "timeline/2041/", "e-2010-di3-p2-2041", "by-2010/");
        }
    }

    private static void leads(Visitor visitor, String from, String id, String to) {
        Page page = visitor.go(from + "#" + id);
        page.waitForURL(Visitor.BASE + from + to + "#" + id);
        assertThat(page.locator(".event#" + id).count()).as(id).isEqualTo(1);
    }

    private static String idOfCharter() throws IOException {
        for (JsonNode treaty : json("treaties/index.json").get("treaties")) {
            if (treaty.get("title").asText().equals("湖区宪章")) {
                return treaty.get("id").asText();
            }
        }
        throw new AssertionError("湖区宪章");
    }

    private static Document charter() throws IOException {
        return page(site.resolve("treaties").resolve(idOfCharter()).resolve("index.html"));
    }

    /** Returns the entries of a data file and of its parts. */
    private static List<JsonNode> data(String file, String key) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode data = json(file);
        data.path(key).forEach(entries::add);
        for (JsonNode part : data.path("parts")) {
            List<JsonNode> own =
                    data(Path.of(file).resolveSibling(part.get("file").asText()).toString(), key);
            assertThat(own).hasSize(part.get(key).asInt());
            entries.addAll(own);
        }
        return entries;
    }

    private static JsonNode json(String file) throws IOException {
        return JSON.readTree(site.resolve(file).toFile());
    }

    private static Document page(Path file) throws IOException {
        return Jsoup.parse(file.toFile(), "UTF-8");
    }

    private static List<Path> pages(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve(folder))) {
            return files.filter(each -> each.endsWith("index.html")).toList();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().endsWith(ending))
                    .toList();
        }
    }
}
