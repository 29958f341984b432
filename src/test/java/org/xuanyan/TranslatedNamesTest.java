package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names in the language of the page: of declarations, places and bodies. */
class TranslatedNamesTest {

    private static final String SITE = """
            title: 试验集
            series: 试验宣言
            language: zh-Hans
            description: 只用于试验。
            interface: [%s]
            """;

    private static final String BRIDGE = """
            ---
            title: 桥宣言全称
            name: 桥宣言
            adopted: 2030-01-02
            place: 桥城
            %s---

            成员国恪守《河公约》、《湖公约》和安理会第1号决议，欢迎2029年3月4日在岸城举行的会议、2029年5月6日在野外举行的会议。
            """;

    private static final String TRANSLATION = """
            translations:
              en: {title: Declaration of the Bridge Conference, name: Bridge Declaration, place: Bridge City}
            """;

    private static final String LAKE = """
            ---
            title: 湖宣言全称
            name: 湖宣言
            adopted: 2031-01-02
            place: 湖城
            ---

            成员国恪守《河公约》。
            """;

    private static final String TREATIES = """
            bodies:
              - {name: 联合国安全理事会, aliases: [安理会], english: Security Council}
            places:
              岸城: Shore City
            treaties:
              - {id: river, title: 河公约, kind: convention, english: River Convention, date: 2029, place: 桥城}
              - {id: lake, title: 湖公约, kind: convention, date: 2029, place: 岸城}
              - {id: unsc-1, title: 联合国安全理事会第1号决议, kind: resolution, body: 联合国安全理事会, number: 1, place: 野外}
            """;

    private static Sandbox sandbox;

    @BeforeAll
    static void write(@TempDir Path root) throws IOException {
        sandbox = new Sandbox(root);
        sandbox.write("site.yml", SITE.formatted("zh-Hans, en"));
        sandbox.write("declarations/2030-qiao/declaration.md", BRIDGE.formatted(TRANSLATION));
        sandbox.write("declarations/2031-hu/declaration.md", LAKE);
        sandbox.write("treaties.yml", TREATIES);
        build(sandbox);
    }

    private static void build(Sandbox sandbox) {
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    private static String text(String file) {
        return text(sandbox, file);
    }

    private static String text(Sandbox sandbox, String file) {
        try {
            return Files.readString(sandbox.site().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document page(String path) {
        return Jsoup.parse(text(path + "index.html"));
    }

    /** Returns the words of the elements, each with its language in brackets if it has one of its own. */
    private static List<String> shown(Element page, String selector) {
        return page.select(selector).stream()
                .map(each -> each.text() + (each.hasAttr("lang") ? " [" + each.attr("lang") + "]" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | .card h3 a                | 湖宣言 [zh-Hans]; Bridge Declaration",
                "''                         | .full-title               | 湖宣言全称 [zh-Hans]; Declaration of the Bridge Conference",
                "''                         | .card .dateline :eq(1)    | 湖城 [zh-Hans]; Bridge City",
                "declarations/              | .list h2 a                | 湖宣言全称 [zh-Hans]; Declaration of the Bridge Conference",
                "declarations/              | .list .original           | 桥宣言全称 [zh-Hans]",
                "declarations/2030-qiao/    | title                     | Bridge Declaration (2030) · 试验集",
                "declarations/2030-qiao/    | h1                        | Declaration of the Bridge Conference [en]",
                "declarations/2030-qiao/    | .original                 | 桥宣言全称 [zh-Hans]",
                "declarations/2030-qiao/    | .title-block span:eq(1)   | Bridge City",
                "declarations/2031-hu/      | h1                        | 湖宣言全称 [zh-Hans]",
                "declarations/2031-hu/      | .original                 | ''",
                "declarations/2031-hu/      | [rel=prev]                | Previous\u2002Bridge Declaration (2030)",
                "declarations/2030-qiao/sources/ | .eyebrow a           | Bridge Declaration (2030)",
                "timeline/                  | .summit h3 a              | Declaration of the Bridge Conference; 湖宣言全称 [zh-Hans]",
                "timeline/                  | #declaration option       | All; Bridge Declaration (2030): 3; 湖宣言 (2031): 1 [zh-Hans]",
                "timeline/                  | .place-name               | Shore City; 野外 [zh-Hans]; Bridge City; 湖城 [zh-Hans]",
                "timeline/                  | [id=e-2030-qiao-p1-2029-03-04] .event-links a | 'Bridge Declaration, para. 1'",
                "../compare/2030-qiao..2031-hu/ | h1 [lang=en]        | 'Bridge Declaration (2030) and 湖宣言 (2031), paragraph by paragraph [en]'",
                "treaties/river/            | .citing h2 a              | Bridge Declaration; 湖宣言 [zh-Hans]",
                "treaties/river/            | dd:contains(2029)         | '2029, Bridge City'",
                "treaties/lake/             | dd:contains(2029)         | '2029, Shore City'",
                "treaties/unsc-1/           | dt:contains(Body) + dd    | 'Security Council, resolution 1'",
                "treaties/unsc-1/           | dd span:contains(野外)     | 野外 [zh-Hans]",
                "search/                    | #in option:eq(2)          | Bridge Declaration (2030)"
            })
    void englishPagesHaveEnglishNamesWhereThereAreSome(String path, String selector, String expected) {
        assertThat(String.join("; ", shown(page("en/" + path), selector))).isEqualTo(expected);
    }

    @Test
    void attributesAndDescriptionsHaveThem() {
        Document treaties = page("en/treaties/");
        assertThat(treaties.select(".matrix thead a").eachAttr("aria-label"))
                .containsExactly("2030 Bridge Declaration", "2031 湖宣言");
        assertThat(treaties.select("[data-treaty=river] td a").eachAttr("aria-label"))
                .containsExactly("Bridge Declaration: 1 citation", "湖宣言: 1 citation");
        assertThat(page("en/declarations/2030-qiao/")
                        .selectFirst("meta[name=description]")
                        .attr("content"))
                .startsWith("Declaration of the Bridge Conference, 2 January 2030, Bridge City.");
    }

    /** A translation is for pages in its language, and for data. */
    @Test
    void chinesePagesStayAsTheyAre(@TempDir Path temp) throws IOException {
        Sandbox without = sandbox.copy(temp);
        without.write("declarations/2030-qiao/declaration.md", BRIDGE.formatted(""));
        build(without);
        assertThat(chinesePages(sandbox)).hasSizeGreaterThan(10).isEqualTo(chinesePages(without));
    }

    private static Map<String, String> chinesePages(Sandbox sandbox) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sandbox.site())) {
            files.map(file -> sandbox.site().relativize(file).toString())
                    .filter(file -> file.matches("(?!en/).*\\.(html|xml|ics|csv|bib|ris)"))
                    .forEach(file -> pages.put(file, withoutEnglish(file, text(sandbox, file))));
        }
        return pages;
    }

    /** Some pages and feeds, and the calendar, exist once; what they say in English may have English names. */
    private static String withoutEnglish(String file, String text) {
        if (file.matches("treaties/[^/]+/feed\\.xml|timeline/events\\.ics")) {
            return text.replace("\r\n ", "").replaceAll(" / (?:[^\\r\\n<\\\\]|\\\\[,;])*", "");
        }
        if (!file.matches("404\\.html|(compare/[^/]+|declarations/[^/]+/p\\d+)/index\\.html")) {
            return text;
        }
        Document page = Jsoup.parse(text);
        page.select("[lang=en]").remove();
        return page.html();
    }

    @Test
    void referencesKeepTheTitleOfTheText() {
        Document english = page("en/declarations/2030-qiao/");
        assertThat(english.select("#cite dd").eachText())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        page("declarations/2030-qiao/").select("#cite dd").eachText());
        assertThat(english.select("meta[name=citation_title]").attr("content")).isEqualTo("桥宣言全称");
    }

    @Test
    void dataHasThemIfThereAreSome() {
        JsonNode list = json("declarations/index.json").get("declarations");
        for (JsonNode bridge : List.of(list.get(0), json("declarations/2030-qiao/index.json"))) {
            JsonNode names = bridge.get("translations").get("en");
            assertThat(names.get("title").asString()).isEqualTo("Declaration of the Bridge Conference");
            assertThat(names.get("name").asString()).isEqualTo("Bridge Declaration");
            assertThat(names.get("place").asString()).isEqualTo("Bridge City");
        }
        for (JsonNode lake : List.of(list.get(1), json("declarations/2031-hu/index.json"))) {
            assertThat(lake.has("translations")).isFalse();
        }
    }

    private JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    /** The feed and the calendar are in the languages of the pages. */
    @Test
    void ifThePagesAreInEnglishOnlySoAreTheNamesInFeedAndCalendar(@TempDir Path temp) throws IOException {
        Sandbox english = sandbox.copy(temp);
        english.register("");
        english.write("site.yml", SITE.formatted("en"));
        build(english);
        assertThat(text(english, "feed.xml"))
                .contains("<title xml:lang=\"en\">Declaration of the Bridge Conference</title>")
                .contains("<title>湖宣言全称</title>");
        assertThat(text(english, "timeline/events.ics"))
                .contains("SUMMARY:Bridge Declaration\r\nLOCATION:Bridge City\r\n", "LOCATION:Shore City\r\n")
                .contains("DESCRIPTION:Bridge Declaration\\, para. 1: ");
    }
}
