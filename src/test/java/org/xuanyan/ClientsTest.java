package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs of readers make of the site: calendars, feed readers, managers of references, annotations. */
@Tag("slow")
@ExtendWith(Clients.Needed.class)
class ClientsTest {

    private static final List<String> SLUGS = List.of("2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin");

    private static final String FREE = "MIT|BSD-[23]-Clause|Apache-2.0|MPL-2.0|BlueOak-1.0.0";

    private static Path site;
    private static JsonNode read;

    @BeforeAll
    static void readTheSite() throws IOException, InterruptedException {
        site = Sandbox.realCollection();
        read = JsonMapper.shared()
                .readTree(Clients.run("clients.mjs", site.toAbsolutePath().toString()));
    }

    private static JsonNode data(String path) {
        return JsonMapper.shared().readTree(site.resolve(path));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    /** The end of a whole day is the day after it; a summit is called by its declaration, others as an editor did. */
    @Test
    void aCalendarShowsTheEventsWhoseDayIsKnown() {
        Map<String, String> names = data("declarations/index.json")
                .get("declarations")
                .valueStream()
                .collect(Collectors.toMap(each -> text(each, "slug"), each -> text(each, "name")));
        List<List<String>> expected = data("timeline/index.json")
                .get("events")
                .valueStream()
                .filter(each -> text(each, "precision").equals("day"))
                .map(each -> List.of(
                        text(each, "from"),
                        LocalDate.parse(text(each, "to")).plusDays(1).toString(),
                        each.path("title")
                                .asString(
                                        text(each, "kind").equals("summit")
                                                ? names.get(text(each, "declaration"))
                                                : text(each, "text")),
                        text(each, "place"),
                        Visitor.BASE + "timeline/#e-" + text(each, "id")))
                .toList();
        JsonNode events = read.at("/calendars/timeline~1events.ics");
        assertThat(events.valueStream()
                        .map(each -> List.of(
                                text(each, "start"),
                                text(each, "end"),
                                first(text(each, "summary")),
                                first(text(each, "location")),
                                text(each, "url"))))
                .containsExactlyElementsOf(expected)
                .hasSizeGreaterThan(50);
        assertThat(events.valueStream().map(each -> text(each, "summary") + ", " + text(each, "location")))
                .as("also for readers of English")
                .contains("天津宣言 / Tianjin Declaration, 天津 / Tianjin");
        assertThat(events.valueStream()).allMatch(each -> each.get("wholeDays").asBoolean());
        assertThat(events.valueStream().map(each -> text(each, "uid")))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(read.get("calendars").propertyNames()).hasSize(1);
    }

    /** Returns what is said in the first language of the pages. */
    private static String first(String words) {
        return words.replaceFirst(" / .*", "");
    }

    /** Two readers that share no code. What an entry opens is a page or a place in one, never data. */
    @Test
    void feedReadersOpenThePages() throws IOException {
        JsonNode feeds = read.get("feeds");
        Map<String, Document> pages = new TreeMap<>();
        assertThat(feeds.propertyNames()).hasSize(29);
        for (String path : feeds.propertyNames()) {
            JsonNode feed = feeds.get(path).get("rss-parser");
            assertThat(feeds.get(path).get("feedsmith")).as(path).isEqualTo(feed);
            assertThat(text(feed, "link")).isEqualTo(Visitor.BASE + path.replace("feed.xml", ""));
            for (JsonNode entry : feed.get("entries")) {
                assertThat(opens(text(entry, "link"), pages)).as("%s", entry).isTrue();
            }
            assertThat(feed.get("entries").valueStream().map(each -> text(each, "id")))
                    .doesNotHaveDuplicates();
        }
        List<String> newestFirst = new ArrayList<>(SLUGS);
        Collections.reverse(newestFirst);
        JsonNode entries = feeds.at("/feed.xml/feedsmith/entries");
        for (int i = 0; i < SLUGS.size(); i++) {
            String address = "declarations/" + newestFirst.get(i) + "/";
            JsonNode declaration = data(address + "index.json");
            assertThat(text(entries.get(i), "title")).isEqualTo(text(declaration, "title"));
            assertThat(text(entries.get(i), "link")).isEqualTo(Visitor.BASE + address);
            assertThat(declaration.at("/paragraphs/0/text").asString()).startsWith(text(entries.get(i), "summary"));
        }
        assertThat(entries).hasSize(SLUGS.size());
        JsonNode english = feeds.at("/en~1feed.xml/feedsmith/entries");
        assertThat(english.valueStream().map(each -> text(each, "title")))
                .startsWith(
                        "Tianjin Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation")
                .hasSize(SLUGS.size());
        assertThat(text(english.get(0), "summary")).contains(", 1 September 2025, Tianjin. 93 paragraphs");
        assertThat(text(english.get(0), "link")).isEqualTo(Visitor.BASE + "en/declarations/2025-tianjin/");
        assertThat(english.valueStream().map(each -> text(each, "id")))
                .as("a reader who subscribes to both must not lose an entry")
                .doesNotContainAnyElementsOf(
                        entries.valueStream().map(each -> text(each, "id")).toList());
    }

    private static boolean opens(String link, Map<String, Document> pages) throws IOException {
        String[] parts = link.replace(Visitor.BASE, "").split("#");
        if (!pages.containsKey(parts[0])) {
            pages.put(parts[0], Jsoup.parse(Files.readString(site.resolve(parts[0] + "index.html"))));
        }
        return parts.length == 1 || pages.get(parts[0]).getElementById(parts[1]) != null;
    }

    @Test
    void theFeedOfAnInstrumentHasEachCitation() {
        int feeds = 0;
        for (JsonNode treaty : data("treaties/index.json").get("treaties")) {
            JsonNode feed = read.get("feeds").path("treaties/" + text(treaty, "id") + "/feed.xml");
            if (!feed.isMissingNode()) {
                feeds++;
                List<String> citing = treaty.get("citations")
                        .valueStream()
                        .map(each -> Visitor.BASE + "declarations/" + text(each, "declaration") + "/#"
                                + text(each, "paragraph"))
                        .toList();
                assertThat(feed.at("/rss-parser/entries").valueStream().map(each -> text(each, "link")))
                        .as(text(treaty, "id"))
                        .containsExactlyInAnyOrderElementsOf(citing);
                assertThat(feed.at("/rss-parser/entries").valueStream().map(each -> text(each, "title")))
                        .allMatch(title -> title.matches(".+（\\d{4}）.+ / .+ \\(\\d{4}\\), paragraph .+"));
            }
        }
        assertThat(feeds).isEqualTo(25);
    }

    /**
     * citation-js knows no names of bodies, and takes the title of the site in RIS for that of a series, as the makers of the
     * format do for web pages; Zotero takes it for the site.
     */
    @Test
    void citationJsReadsTheSameFromEachFile() {
        int items = 0;
        for (String slug : SLUGS) {
            String file = "declarations/" + slug + "/reference.";
            JsonNode json = read.get("references").get(file + "json");
            assertThat(json).isEqualTo(data(file + "json"));
            items += json.size();
            for (JsonNode item : json) {
                ObjectNode expected = (ObjectNode) item;
                String author = expected.at("/author/0/literal").asString();
                expected.putArray("author").addObject().put("family", author);
            }
            for (JsonNode item : read.get("references").get(file + "bib")) {
                ((ObjectNode) item).remove("citation-key");
            }
            assertThat(read.get("references").get(file + "bib")).as(slug).isEqualTo(json);
            for (JsonNode item : json) {
                ((ObjectNode) item).set("collection-title", ((ObjectNode) item).remove("container-title"));
            }
            assertThat(read.get("references").get(file + "ris")).as(slug).isEqualTo(json);
        }
        assertThat(items).isEqualTo(342 + SLUGS.size());
    }

    /** As Hypothesis keeps a quotation: its words, with those before and after it. */
    @InBrowser
    @Test
    void aQuotationIsFoundAgain(Browser browser) throws IOException, InterruptedException {
        String anchoring = Clients.run("bundle.mjs", "dom-anchor-text-quote");
        int found = 0;
        try (Visitor visitor = new Visitor(browser, site)) {
            for (String slug : SLUGS) {
                Page page = visitor.go("declarations/" + slug + "/");
                Object lost = page.evaluate("() => { const quotes = " + anchoring + ";\n" + """
                        const body = document.body;
                        return [...document.querySelectorAll(".passage > p[id]")].filter((paragraph) => {
                          const range = document.createRange();
                          range.selectNodeContents(paragraph);
                          const quote = quotes.fromRange(body, range);
                          const again = quotes.toRange(body, quote);
                          return quote.exact !== paragraph.textContent || !again
                            || JSON.stringify(quotes.fromRange(body, again)) !== JSON.stringify(quote);
                        }).map(({ id }) => id);
                        }""");
                assertThat(lost).as(slug).isEqualTo(List.of());
                found += page.locator(".passage > p[id]").count();
            }
        }
        assertThat(found).isEqualTo(342);
    }

    /** The versions are fixed by their check sums, from whatever registry they come, and all licences are free ones. */
    @Test
    void everyPackageIsPinned() throws IOException {
        JsonNode packages = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/clients/package-lock.json")))
                .get("packages");
        assertThat(packages.propertyStream().filter(each -> !each.getKey().isEmpty()))
                .allMatch(each ->
                        each.getValue().has("integrity") && !each.getValue().has("resolved"))
                .allMatch(each -> text(each.getValue(), "license").matches(FREE));
        assertThat(packages.get("").get("dependencies").valueStream().map(JsonNode::asString))
                .allMatch(version -> version.matches("\\d+\\.\\d+\\.\\d+"));
    }
}
