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
import java.util.TreeSet;
import java.util.stream.IntStream;
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
        assertThat(files(""))
                .filteredOn(file -> !file.getFileName().toString().startsWith("collection."))
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LONGEST_FILE));
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

    /** A paragraph that names an instrument twice is quoted once on its page. */
    @Test
    void eachCitingParagraphIsOnceOnThePagesAndEachCitationOnceInTheData() throws IOException {
        int shown = 0;
        for (Path file : pages("treaties")) {
            shown += page(file).select("blockquote").size();
        }
        int cited = 0;
        int citing = 0;
        for (int i = 0; i < LargeCollection.DECLARATIONS; i++) {
            for (JsonNode paragraph : json("declarations/" + LargeCollection.slug(i) + "/index.json")
                    .get("paragraphs")) {
                cited += paragraph.get("citations").size();
                citing += new TreeSet<>(paragraph.get("citations").findValuesAsText("treaty")).size();
            }
        }
        assertThat(shown).isEqualTo(citing).isGreaterThan(3000).isLessThan(cited);
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
            assertThat(front.select(".appearance")).hasSizeLessThanOrEqualTo(60);
            if (declarations.size() > 60) {
                assertEarlierLead(folder, declarations.subList(0, declarations.size() - 60), ".appearance");
                divided++;
            }
        }
        assertThat(divided).isGreaterThan(1);
    }

    /** The charter is cited so often that each decade is divided into years; the convention has decades of both kinds. */
    @Test
    void theAddressOfADeclarationOnThePageOfAnInstrumentIsKept() throws IOException {
        List<String> slugs = IntStream.range(0, LargeCollection.DECLARATIONS)
                .mapToObj(LargeCollection::slug)
                .toList();
        String charter = "treaties/" + idOf("湖区宪章");
        String convention = "treaties/" + idOf("湖区公约");

        assertEarlierLead(charter, slugs, ".citing");
        assertEarlierLead(convention, slugs, ".citing");

        assertThat(folders(charter)).contains("2020s", "2025");
        assertThat(folders(convention)).contains("2020s", "2010s", "2019").doesNotContain("2025");
    }

    /** What is not on a page is on that of the decade or, if that is long, of the year; its addresses above lead there. */
    private static void assertEarlierLead(String folder, List<String> slugs, String shown) throws IOException {
        Document front = page(site.resolve(folder + "/index.html"));
        for (String slug : slugs) {
            String year = slug.substring(0, 4);
            String decade = slug.substring(0, 3) + "0s";
            Document pageOfDecade = page(site.resolve(folder + "/" + decade + "/index.html"));
            boolean byYear = folders(folder).contains(year);
            Document there = byYear ? page(site.resolve(folder + "/" + year + "/index.html")) : pageOfDecade;
            assertThat(there.select(shown + "[id=" + slug + "]"))
                    .as(folder + slug)
                    .hasSize(1);
            assertThat(front.getElementById(slug).selectFirst("a").attr("href"))
                    .isEqualTo((byYear ? year : decade) + "/#" + slug);
            if (byYear) {
                assertThat(pageOfDecade.select(shown)).isEmpty();
                assertThat(pageOfDecade.getElementById(slug).selectFirst("a").attr("href"))
                        .isEqualTo("../" + year + "/#" + slug);
            }
        }
    }

    private static List<String> folders(String folder) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve(folder))) {
            return files.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void feedsHaveTheNewest() throws IOException {
        List<String> entries = Jsoup.parse(
                        Files.readString(site.resolve("feed.xml")), org.jsoup.parser.Parser.xmlParser())
                .select("entry > link[type=text/html]")
                .eachAttr("href");
        assertThat(entries).hasSize(50);
        assertThat(entries).startsWith("declarations/2030-qiao/", "declarations/2025-di11/");
        assertThat(site.resolve("treaties").resolve(idOf("湖区宪章")).resolve("feed.xml"))
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
            leads(visitor, "timeline/", "e-2010-di3-p4-1999-05-28", "1999/05/");
            leads(visitor, "timeline/", "e-2010-di3-p2-2041", "2041/by-2010/");
            leads(visitor, "timeline/1999/", "e-2010-di3-p4-1999-05-28", "05/");
            leads(visitor, "timeline/2041/", "e-2010-di3-p2-2041", "by-2010/");
        }
    }

    private static void leads(Visitor visitor, String from, String id, String to) {
        Page page = visitor.go(from + "#" + id);
        page.waitForURL(Visitor.BASE + from + to + "#" + id);
        assertThat(page.locator(".event#" + id).count()).as(id).isEqualTo(1);
    }

    private static String idOf(String title) throws IOException {
        for (JsonNode treaty : json("treaties/index.json").get("treaties")) {
            if (treaty.get("title").asText().equals(title)) {
                return treaty.get("id").asText();
            }
        }
        throw new AssertionError(title);
    }

    /** Returns the entries of a data file and of its parts. */
    private static List<JsonNode> data(String file, String key) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode data = json(file);
        // The index of instruments has another form than its parts.
        String kind = data.has("treaties") ? "treaties" : key;
        assertThat(Schemas.faults(kind, site.resolve(file))).isEmpty();
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
