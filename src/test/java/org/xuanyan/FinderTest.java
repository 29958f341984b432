package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finder, the search box in the header of each page, with names of paragraphs and with other words. */
@InBrowser
class FinderTest {

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    private static Page type(Visitor visitor, String page, String query) {
        Page here = visitor.go(page);
        here.locator(".finder [name=q]").fill(query);
        here.locator(".finder [name=q]").press("Enter");
        return here;
    }

    private static final String NAMES = """
            青岛 23                          | 2018-qingdao/#p23
            青岛23                           | 2018-qingdao/#p23
            2018-qingdao#p23                | 2018-qingdao/#p23
            2018-QINGDAO P23                | 2018-qingdao/#p23
            青岛宣言第23段                    | 2018-qingdao/#p23
            《青岛宣言》第二十三段              | 2018-qingdao/#p23
            青岛宣言第二三段                   | 2018-qingdao/#p23
            阿斯塔纳第一百零二段               | 2024-astana/#p102
            2018 23                         | 2018-qingdao/#p23
            2018年青岛宣言 p23                | 2018-qingdao/#p23
            青岛 ｐ２３                       | 2018-qingdao/#p23
            青岛 s3                          | 2018-qingdao/#s3
            青岛宣言（2018） p23                | 2018-qingdao/#p23
            青岛宣言（2018）第23段               | 2018-qingdao/#p23
            青岛 第 23 段                      | 2018-qingdao/#p23
            青岛第二十三                       | 2018-qingdao/#p23
            青岛 23。                         | 2018-qingdao/#p23
            /declarations/2018-qingdao/#p23 | 2018-qingdao/#p23
            2018-qingdao/index.html#p23     | 2018-qingdao/#p23
            http://xuanyan.localhost/sco/declarations/2018-qingdao/?utm=1#p23 | 2018-qingdao/#p23
            http://xuanyan.localhost/sco/declarations/2018-qingdao/p23/#cite | 2018-qingdao/#p23
            http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23:~:text=x,y | 2018-qingdao/#p23
            http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23 | 2018-qingdao/#p23
            http://xuanyan.localhost/sco/declarations/2018-qingdao/p23/ | 2018-qingdao/#p23
            Qingdao 23                      | 2018-qingdao/#p23
            Qingdao Declaration             | 2018-qingdao/#
            Qingdao Declaration (2018) p23  | 2018-qingdao/#p23
            qingdao declaration, 23         | 2018-qingdao/#p23
            Tianjin Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation | 2025-tianjin/#
            """;

    @Test
    void aNameIsUnderstood(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            NAMES.lines()
                    .map(line -> line.split("\\s+\\|\\s+"))
                    .forEach(each ->
                            assertThat(placesNamed(page, each[0])).as(each[0]).isEqualTo(each[1]));
        }
    }

    @Test
    void namesWithoutAParagraphAreNotOffered(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            for (String name :
                    List.of("青岛 0", "青岛 00", "青岛 023", "2018-qingdao#p23zz", "2018-qingdao#s6", "青岛 -23", "合作")) {
                assertThat(placesNamed(page, name)).as(name).isEqualTo("");
            }
        }
    }

    private static Object placesNamed(Page page, String name) {
        return page.evaluate("""
                async (name) => {
                  const { placesNamed } = await import("%1$sassets/names.js");
                  const { loadIndex } = await import("%1$sassets/search/index.js");
                  const { documents } = await loadIndex();
                  const places = placesNamed(name, documents.filter(({ adopted }) => adopted));
                  return places.map(({ declaration, id }) => `${declaration.slug}/#${id}`).join();
                }
                """.formatted(Visitor.BASE), name);
    }

    @Test
    void aNameLeadsToTheParagraphFromAnyPage(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            for (String path :
                    List.of("", "en/about/", "declarations/2012-beijing/", "treaties/un-charter/", "search/")) {
                String folder = path.startsWith("en/") ? "en/" : "";
                Page page = type(visitor, path, "青岛 23");
                page.waitForURL(Visitor.BASE + folder + "declarations/2018-qingdao/#p23");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sources/"})
    void onThePagesOfADeclarationANumberIsEnough(String below, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = type(visitor, "declarations/2018-qingdao/" + below, "p23");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p23");
            assertThat(page.evaluate("document.querySelector(':target').id")).isEqualTo("p23");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "about/, p23, 前往北京宣言（2012）第23段/前往青岛宣言（2018）第23段/前往阿斯塔纳宣言（2024）第23段/前往天津宣言（2025）第23段",
        "search/, 青岛 23, 前往青岛宣言（2018）第23段",
        "search/, 青島 23, 前往青岛宣言（2018）第23段",
        "search/, 2018-qingdao#p23, 前往青岛宣言（2018）第23段",
        "search/, 青岛 s3, 前往青岛宣言（2018）“三”",
        "about/, 天津宣言, 前往天津宣言（2025）",
        "about/, 青岛 2018, 前往青岛宣言（2018）",
        "about/, Qingdao Declaration, 前往青岛宣言（2018）"
    })
    void ifTheFinderDoesNotOpenAPlaceTheSearchPageOffersLinks(
            String from, String query, String offers, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open(from);
            Locator box = page.locator(from.equals("search/") ? "#q" : ".finder [name=q]");
            box.fill(query);
            box.press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#ways a")).hasText(offers.split("/"));
            assertThat(page.url()).startsWith(Visitor.BASE + "search/?q=").doesNotContain("go=");
            assertThat(page.locator("#q").inputValue()).isEqualTo(query);
        }
    }

    private static final String NUMBERED = """
            ---
            title: 云港宣言全称
            name: 云港宣言
            adopted: 2031-10-23
            place: 云港
            ---

            我们声明如下：

            ## 一、政治

            1. 我们支持和平。

            2. 我们愿加强合作：

            （a）贸易；

            • 旅游。

            （b）文化：

            （i）音乐。

            ## 二、经济

            1. 我们支持贸易。
            """;

    /** Numbers that begin anew in each section are named with it. */
    @Test
    void aPrintedNumberLeadsToItsParagraph(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2031-yungang/declaration.md", NUMBERED);
        assertThat(sandbox.run("build", "--base-url", Visitor.BASE).code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/");
            for (String name : List.of("云港 二、1", "云港宣言二.1", "云港第二、1段", "云港 二 1")) {
                assertThat(placesNamed(page, name)).as(name).isEqualTo("2031-yungang/#p4");
            }
            for (String name : List.of(
                    "云港 一、2（a）", "云港宣言第一、2（a）段", "云港宣言第一、2段（a）项", "云港第一、2段a)", "云港 一、2 a", "云港 para. 一、2 (a)")) {
                assertThat(placesNamed(page, name)).as(name).isEqualTo("2031-yungang/#p3a");
            }
            assertThat(placesNamed(page, "云港第一、2[b]段")).isEqualTo("2031-yungang/#p3b");
            for (String name : List.of("云港 一、2（b）（i）", "云港第一、2（b）（i）段", "云港 para. 一、2 (b)(i)", "云港 [1]")) {
                assertThat(placesNamed(page, name))
                        .as(name)
                        .isEqualTo(name.contains("[1]") ? "2031-yungang/#p1" : "2031-yungang/#p3d");
            }
            assertThat(placesNamed(page, "云港 p3")).isEqualTo("2031-yungang/#p3");
            page.locator("#q").fill("云港 二、1");
            PlaywrightAssertions.assertThat(page.locator("#ways a")).hasText("前往云港宣言（2031）第二、1段");
            Page other = type(visitor, "timeline/", "云港 二、1");
            other.waitForURL(Visitor.BASE + "declarations/2031-yungang/#p4");
        }
    }

    /** Where a title stands for the section, what pages and references show leads there, and so does its short form. */
    @Test
    void aNumberInATitledSectionLeadsToItsParagraph(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.useBothLanguages();
        sandbox.write(
                "declarations/2031-yungang/declaration.md",
                NUMBERED.replace("place: 云港\n", """
                        place: 云港
                        translations:
                          en: {title: Yungang Declaration of the Council, name: Yungang Declaration, place: Yungang}
                        """).replace("一、政治", "政治安全").replace("二、经济", "经济"));
        Sandbox.Outcome outcome = sandbox.run("build", "--base-url", Visitor.BASE);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/");
            for (String name : List.of(
                    "云港 经济 1",
                    "云港经济1",
                    "云港宣言“经济”第1段",
                    "云港宣言（2031）“经济”第1段",
                    "Yungang 经济 1",
                    "Yungang Declaration (2031), paragraph 1 of “经济”",
                    "Yungang Declaration of the Council, para. 1 of “经济”")) {
                assertThat(placesNamed(page, name)).as(name).isEqualTo("2031-yungang/#p4");
            }
            page.locator("#q").fill("云港 政治安全 1");
            PlaywrightAssertions.assertThat(page.locator("#ways a")).hasText("前往云港宣言（2031）“政治安全”第1段");
            Page english = visitor.open("en/search/");
            english.locator("#q").fill("云港 政治安全 1");
            PlaywrightAssertions.assertThat(english.locator("#ways a"))
                    .hasText("Go to Yungang Declaration (2031): para. 1 of “政治安全”");
            Page other = type(visitor, "timeline/", "云港 经济 1");
            other.waitForURL(Visitor.BASE + "declarations/2031-yungang/#p4");
        }
    }

    @Test
    void wordsThatNameNothingAreSearched(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            for (String query :
                    List.of("南京 23", "青岛 999", "23段23段", "<b>x</b>", "第段", "%", "$&", "{0}", "青岛 23 天津 24")) {
                Page page = type(visitor, "about/", query);
                PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("没有找到");
                PlaywrightAssertions.assertThat(page.locator("#q")).hasValue(query);
                PlaywrightAssertions.assertThat(page.locator("#results > *")).hasCount(0);
            }
        }
    }

    @Test
    void englishPagesOfferTheEnglishName(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("en/search/");
            page.locator("#q").fill("青岛 23");
            PlaywrightAssertions.assertThat(page.locator("#ways a"))
                    .hasText("Go to Qingdao Declaration (2018), paragraph 23");
        }
    }

    /** The regular expressions try every beginning and every end, which would take seconds for a long text. */
    @Test
    void aTextThatIsTooLongForANameIsNotExamined(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            CDPSession session = visitor.context().newCDPSession(page);
            JsonObject domain = new JsonObject();
            domain.addProperty("timeDomain", "threadTicks");
            session.send("Performance.enable", domain);
            double start = processorSeconds(session);
            page.evaluate("""
                    async () => {
                      const { placesNamed } = await import("%sassets/names.js");
                      placesNamed("第" + " 第".repeat(140) + "x", []);
                      placesNamed("第" + " ".repeat(1900) + "x", []);
                      placesNamed("第" + " 第".repeat(10_000) + "x", []);
                    }
                    """.formatted(Visitor.BASE));
            assertThat(processorSeconds(session) - start).isLessThan(1);
        }
    }

    /** Returns the processor time of the thread of a page, in seconds. */
    private static double processorSeconds(CDPSession session) {
        for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("the browser does not report its processor time");
    }

    @Test
    void anExactNameHasPrecedenceOverALongerOne(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        for (String slug : List.of("2024-bridge", "2024-bridge-2")) {
            sandbox.write("declarations/" + slug + "/declaration.md", """
                    ---
                    title: The %1$s
                    name: %1$s
                    adopted: 2024-01-02
                    place: New York
                    ---

                    The Member States met.
                    """.formatted(
                            slug.equals("2024-bridge") ? "Bridge Declaration" : "Second Bridge Declaration"));
        }
        assertThat(sandbox.run().code()).isZero();
        for (String query : List.of("2024-bridge#p1", "Bridge Declaration 1", "bridge declaration p1")) {
            try (Visitor visitor = new Visitor(browser, sandbox.site())) {
                type(visitor, "", query).waitForURL(Visitor.BASE + "declarations/2024-bridge/#p1");
            }
        }
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = type(visitor, "", "New York 1");
            PlaywrightAssertions.assertThat(page.locator("#ways a")).hasCount(2);
        }
    }

    @Test
    void aYearOnThePageOfADeclarationIsNotAParagraph(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            type(visitor, "declarations/2018-qingdao/", "2024").waitForURL(Visitor.BASE + "search/?q=2024");
        }
    }

    @Test
    void aMissingPlaceIsReported(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = type(visitor, "declarations/2018-qingdao/", "999");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p999");
            PlaywrightAssertions.assertThat(page.locator(".site-header output")).hasText("这篇宣言里没有p999；最近的是p89");
            page.locator(".finder [name=q]").fill("23");
            page.locator(".finder [name=q]").press("Enter");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p23");
            PlaywrightAssertions.assertThat(page.locator(".site-header output")).isEmpty();
        }
    }

    @Test
    void withoutScriptsTheFinderLeadsToAPageThatExplains(Browser browser) {
        try (Visitor visitor =
                new Visitor(browser, site, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = type(visitor, "", "青岛 23");
            page.waitForURL(url -> url.startsWith(Visitor.BASE + "search/?q="));
            PlaywrightAssertions.assertThat(page.locator(".without-scripts")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("form.search")).isHidden();
            page.locator("main").getByText("条约索引").click();
            page.waitForURL(Visitor.BASE + "treaties/");
        }
    }
}
