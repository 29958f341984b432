package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of page in a browser: in narrow and wide windows, light and dark, by keyboard, without scripts. */
@InBrowser
class SiteInBrowserTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "");
        PAGES.put("list", "declarations/");
        PAGES.put("declaration", "declarations/2012-beijing/");
        PAGES.put("declaration-damaged", "declarations/2025-tianjin/");
        PAGES.put("paragraph", "declarations/2018-qingdao/p23/");
        PAGES.put("sources", "declarations/2018-qingdao/sources/");
        PAGES.put("treaties", "treaties/");
        PAGES.put("treaty", "treaties/un-charter/");
        PAGES.put("passages", "passages/");
        PAGES.put("passage", "passages/2012-beijing-p14/");
        PAGES.put("states", "states/");
        PAGES.put("comparison of paragraphs", "compare/#2012-beijing-p14..2018-qingdao-p17");
        PAGES.put("pair", "compare/2018-qingdao..2024-astana/");
        PAGES.put("timeline", "timeline/");
        PAGES.put("search", "search/");
        PAGES.put("about", "about/");
        PAGES.put("404", "404.html");
    }

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The sum of all layout shifts that the reader did not cause. */
    private static final String SHIFT = """
            new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
                .observe({type: "layout-shift", buffered: true});
              setTimeout(() => done(sum), 50);
            })
            """;

    /**
     * Returns by how many pixels the page is wider than the window, and the elements that stick out; or an empty
     * string.
     */
    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const out = [...document.body.querySelectorAll("*")].filter((each) =>
                each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".table"));
              const lost = [...document.querySelectorAll("a, button, input, select, summary")].filter((each) =>
                each.checkVisibility() && each.getBoundingClientRect().left < 0);
              return wide > 0 || lost.length
                ? wide + " " + [...out, ...lost].map((each) => each.outerHTML.slice(0, 80)).slice(0, 3)
                : "";
            }
            """;

    /** Returns what is smaller than 24 by 24 pixels (WCAG 2.5.8). */
    private static final String SMALL = """
            () =>
              [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")]
                .filter((each) => !each.matches(".skip-link, label input"))
                .filter((each) => {
                  const boxes = [...each.getClientRects()].filter((box) => box.width > 0 && each.checkVisibility());
                  return boxes.length && !boxes.some((box) => box.width > 23.9 && box.height > 23.9);
                })
                .map((each) => each.outerHTML.slice(0, 90))
                .slice(0, 3)
            """;

    /** Whether to write {@code target/screenshots/}, for people: {@code -Dscreenshots=true}. */
    private static final boolean SCREENSHOTS = Boolean.getBoolean("screenshots");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    private static Browser.NewContextOptions window(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    /** The page of a passage exists once, and says everything in each language. */
    @Test
    void aReaderOfEnglishPagesReadsTheWordingOfAPassageInEnglish(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            Page page = visitor.go("passages/2012-beijing-p14/");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("单方面发展反导系统");
            assertThat(page.title()).isEqualTo("单方面发展反导系统 · 上合组织元首宣言集");
            page = visitor.go("en/declarations/2018-qingdao/#p17");
            PlaywrightAssertions.assertThat(page.locator(".passage:has(#p17) > .elsewhere"))
                    .isHidden();
            page.locator(".passage:has(#p17) > .permalink").click();
            page.locator(".passage:has(#p17) > .menu a[href*=passages]").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Unilateral missile defence");
            PlaywrightAssertions.assertThat(page.locator(".site-header nav li"))
                    .hasText(new String[] {"Declarations", "Treaties", "Wording", "Timeline", "Search", "About"});
            PlaywrightAssertions.assertThat(page.locator(".site-header, .site-footer, h1, .lead"))
                    .hasCount(4);
            assertThat(page.title()).isEqualTo("Unilateral missile defence · Declarations of the SCO Heads of State");
            page.locator(".site-header [hreflang]").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("单方面发展反导系统");
            page = visitor.go("passages/2012-beijing-p17/");
            PlaywrightAssertions.assertThat(page.locator(".site-header nav li").first())
                    .hasText("宣言");
        }
    }

    /** There are so many pages of paragraphs that the script knows what each language says without attributes. */
    @Test
    void theyReadTheTopOfAParagraphInEnglishAndItsWordsInTheirLanguage(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            Page page = visitor.go("declarations/2018-qingdao/p71/");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("第71段");
            PlaywrightAssertions.assertThat(page.locator(".one [lang=en]")).hasCount(0);
            page = visitor.go("en/about/");
            page = visitor.go("declarations/2018-qingdao/p71/");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Paragraph 71");
            PlaywrightAssertions.assertThat(page.locator(".site-title, .dateline, .jumps a, .cite-as :is(h2, button)"))
                    .hasText(new String[] {
                        "Declarations of the SCO Heads of State",
                        "Qingdao Declaration · 10 June 2018 · Qingdao",
                        "Read in context",
                        "See the sources",
                        "← 70",
                        "72 →",
                        "Cite",
                        "Copy link",
                        "Copy words with reference",
                        "Copy",
                        "Copy"
                    });
            assertThat(page.title())
                    .isEqualTo("Paragraph 71 · Qingdao Declaration · 10 June 2018 · Qingdao"
                            + " · Declarations of the SCO Heads of State");
            assertThat(page.locator("blockquote").evaluate("quote => quote.closest('[lang]').lang"))
                    .isEqualTo("zh-Hans");
            PlaywrightAssertions.assertThat(page.locator(".cite-as dd").first())
                    .containsText(Visitor.BASE + "declarations/2018-qingdao/#p71");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "1280, DARK"})
    void everyPageFitsItsWindow(int width, ColorScheme scheme, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(width).setColorScheme(scheme))) {
            PAGES.forEach((name, path) -> {
                Page page = visitor.go(path);
                assertThat(page.evaluate(OVERFLOW)).as(name).isEqualTo("");
                assertThat(((Number) page.evaluate(SHIFT)).doubleValue())
                        .as("layout shift of " + name)
                        .isZero();
                assertThat(page.evaluate(SMALL)).as("targets of " + name).isEqualTo(List.of());
                screenshot(page, name, width, scheme);
            });
        }
    }

    /** The small collection has every feature of the format; {@link #pagesInUseAreAccessibleToo} opens the real one. */
    @ParameterizedTest
    @CsvSource({"320, LIGHT", "1280, DARK"})
    void everyPageIsAccessible(int width, ColorScheme scheme, Browser browser, @TempDir Path temp) {
        Path specimens = GoldenSiteTest.build(temp, "--base-url", Visitor.BASE);
        try (Visitor visitor = new Visitor(browser, specimens, window(width).setColorScheme(scheme))) {
            for (String path : List.of(
                    "",
                    "declarations/",
                    "declarations/2030-qiao/",
                    "declarations/2030-qiao/p3/",
                    "declarations/2030-qiao/sources/",
                    "declarations/2031-yunling/",
                    "declarations/2032-hu/",
                    "declarations/2033-ling/",
                    "declarations/2033-ling/p2a/",
                    "declarations/2033-ling/p3a/",
                    "treaties/",
                    "treaties/lakes/",
                    "passages/",
                    "passages/2032-hu-p2/",
                    "passages/2032-hu-p4/",
                    "compare/",
                    "compare/2030-qiao..2032-hu/",
                    "timeline/",
                    "search/",
                    "about/",
                    "404.html")) {
                Page page = visitor.go(path);
                assertThat(page.evaluate(OVERFLOW)).as(path).isEqualTo("");
                assertAccessible(page, "html", path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theTargetIsInViewAndNotCovered(int width, Browser browser) {
        for (boolean scripts : List.of(true, false)) {
            try (Visitor visitor = new Visitor(browser, site, window(width).setJavaScriptEnabled(scripts))) {
                for (String id : List.of("s3", "p45", "p89")) {
                    Page page = visitor.go("declarations/2018-qingdao/#" + id);
                    Locator target = page.locator("#" + id);
                    PlaywrightAssertions.assertThat(target).isInViewport();
                    boolean sticks = target.page()
                            .locator(".site-header")
                            .evaluate("header => getComputedStyle(header).position")
                            .equals("sticky");
                    double covered = sticks ? page.locator(".site-header").boundingBox().height : 0;
                    assertThat(target.boundingBox().y).as(id).isGreaterThanOrEqualTo(covered);
                }
            }
        }
    }

    @Test
    void withoutScriptsEverythingCanBeRead(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280).setJavaScriptEnabled(false))) {
            PAGES.forEach((name, path) -> {
                Page page = visitor.go(path);
                PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
                assertThat(page.evaluate("""
                        [...document.querySelectorAll("main p, main li, button[type=button]")]
                          .filter((each) => each.checkVisibility() === each.matches("button"))
                          .filter((each) => !each.closest("details:not([open])"))
                          .map((each) => each.outerHTML.slice(0, 90))
                        """)).as(name).isEqualTo(List.of());
            });
        }
    }

    /** What a screen reader reads of a declaration, in its order: landmarks, headings, names of links and buttons. */
    @Test
    void aDeclarationReadsLikeABook(Browser browser, @TempDir Path temp) throws IOException {
        Path specimens = GoldenSiteTest.build(temp, "--base-url", Visitor.BASE);
        try (Visitor visitor = new Visitor(browser, specimens, window(1280))) {
            Page page = visitor.open("declarations/2030-qiao/");
            Golden.verifyWhole(
                    Golden.ROOT.resolve("declaration.aria.yml"),
                    // A script fills in the day on which the page is read.
                    page.locator("body").ariaSnapshot().replaceAll("\\[\\d{4}-\\d\\d-\\d\\d]", "[〔访问日期〕]") + "\n");
        }
    }

    /** Presses the tab key as often as there are elements, and looks at the one with the focus. */
    @ParameterizedTest
    @CsvSource({"declarations/2012-beijing/, 320", "declarations/2012-beijing/, 1280", "treaties/un-charter/, 1280"})
    void theKeyboardReachesEverything(String path, int width, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(width))) {
            Page page = visitor.open(path);
            int all = page.locator("a:visible, input:visible, button:visible, summary:visible").all().stream()
                    .mapToInt(each -> (int) each.evaluate("each => each.tabIndex >= 0 ? 1 : 0"))
                    .sum();
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < all; i++) {
                page.keyboard().press("Tab");
                String focus = (String) page.evaluate("""
                        () => {
                          const each = document.activeElement;
                          const box = each.getBoundingClientRect();
                          const isCovered = [...document.querySelectorAll(".site-header, .bar")].some((part) => {
                            const { top, bottom } = part.getBoundingClientRect();
                            return !part.contains(each) && part.checkVisibility() && top <= box.top && box.bottom <= bottom;
                          });
                          const outline = getComputedStyle(each).outlineStyle;
                          if (each === document.body) return "lost";
                          if (outline === "none") return "no outline: " + each.outerHTML.slice(0, 90);
                          if (!each.matches(".skip-link") && (isCovered || box.bottom <= 0 || box.top >= innerHeight))
                            return "hidden: " + each.outerHTML.slice(0, 90);
                          return each.outerHTML + [...document.querySelectorAll("*")].indexOf(each);
                        }
                        """);
                assertThat(focus).startsWith("<");
                seen.add(focus);
            }
            assertThat(seen.get(0)).contains("skip-link");
            assertThat(new TreeSet<>(seen).size()).as("nothing traps the focus").isGreaterThan(all * 9 / 10);
            page.keyboard().press("Home");
            page.locator(".skip-link").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    /** Arrows lead from paragraph to paragraph and through the contents; each is one stop of the Tab key. */
    @Test
    void theFiftiethParagraphIsNearForTheKeyboard(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            for (String slug : List.of("2018-qingdao", "2024-astana", "2025-tianjin")) {
                assertThat((int) visitor.open("declarations/" + slug + "/").evaluate("""
                                () => [...document.querySelectorAll("a, button, input:not([type=hidden]), summary, [tabindex]")]
                                  .filter((each) => each.tabIndex >= 0 && each.checkVisibility()
                                    && each.compareDocumentPosition(p50) & Node.DOCUMENT_POSITION_FOLLOWING).length
                                """))
                        .as(slug)
                        .isBetween(20, 70);
            }
            Page page = visitor.open("declarations/2018-qingdao/");
            page.locator(".text .permalink").first().focus();
            page.keyboard().press("ArrowUp");
            for (int i = 1; i < 20; i++) {
                page.keyboard().press("ArrowDown");
            }
            Locator reached = page.locator(".text .permalink").nth(19);
            PlaywrightAssertions.assertThat(reached).isFocused();
            page.keyboard().press("Tab");
            PlaywrightAssertions.assertThat(reached).not().isFocused();
            page.keyboard().press("Shift+Tab");
            PlaywrightAssertions.assertThat(reached).isFocused();
            page.keyboard().press("End");
            PlaywrightAssertions.assertThat(page.locator(".text .permalink").last())
                    .isFocused();
            page.evaluate("location.hash = 'p35'");
            Locator stop = page.locator(".text .permalink[tabindex='0']");
            PlaywrightAssertions.assertThat(stop).hasText("35");
        }
    }

    /** What the end of an address may be → where it leads: the ids that are marked, or what is said. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("P23", "p23"),
            Map.entry("23", "p23"),
            Map.entry("%70023", "p23"),
            Map.entry("p22-p24", "p22 p23 p24"),
            Map.entry("24-22", "p22 p23 p24"),
            Map.entry("P22–24", "p22 p23 p24"),
            Map.entry("s2", "s2"),
            Map.entry("p999", "这篇宣言里没有p999；最近的是p89"),
            Map.entry("%E7%AC%AC23%E6%AE%B5", "p23"),
            Map.entry("p88-p999", "这篇宣言里没有p999；最近的是p89p88 p89"),
            Map.entry("s9", "这篇宣言里没有s9；最近的是s5"),
            Map.entry("p23-p24-p25", ""),
            Map.entry("%E7%AC%AC", ""),
            Map.entry("%E7", ""));

    @Test
    void addressesForgive(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            Page page = visitor.open("declarations/2018-qingdao/#p22-p24");
            Visitor.until(page, "id => document.getElementById(id).matches('[data-marked]')", "p23");
            assertThat(page.locator("#p22").boundingBox().y).isBetween(0.0, 400.0);
            ENDS.forEach((end, shown) -> {
                page.evaluate("end => { location.hash = end; }", end);
                Visitor.until(
                        page,
                        "shown => document.querySelector('.site-header output').textContent"
                                + " + [...document.querySelectorAll('.text :is(:target, [data-marked])')]"
                                + ".map((each) => each.id).join(' ') === shown",
                        shown);
            });
            page.evaluate("location.hash = 'p999'");
            page.locator(".site-header output a").click();
            Visitor.until(page, "id => document.querySelector(':target')?.id === id", "p89");
            PlaywrightAssertions.assertThat(page.locator(".site-header output")).isEmpty();
        }
    }

    @Test
    void aChosenThemeIsRememberedAndDoesNotFlash(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280).setColorScheme(ColorScheme.LIGHT))) {
            visitor.context().addInitScript("""
                    new MutationObserver((changes, observer) => {
                      if (document.body) {
                        window.themeAtFirst = document.documentElement.dataset.theme;
                        observer.disconnect();
                      }
                    }).observe(document, {childList: true, subtree: true});
                    """);
            Page page = visitor.open("");
            Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
            PlaywrightAssertions.assertThat(page.locator(".theme")).hasAttribute("aria-pressed", "false");
            page.locator(".theme").click();
            Object dark = page.evaluate("getComputedStyle(document.body).backgroundColor");
            assertThat(dark).isNotEqualTo(light);
            Page next = visitor.open("timeline/");
            assertThat(next.evaluate("window.themeAtFirst")).isEqualTo("dark");
            assertThat(next.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(dark);
            PlaywrightAssertions.assertThat(next.locator(".theme")).hasAttribute("aria-pressed", "true");
            next.locator(".theme").click();
            assertThat(next.evaluate("localStorage.getItem('theme')"))
                    .as("the theme of the system is not stored")
                    .isNull();
            Visitor.until(page, "colour => getComputedStyle(document.body).backgroundColor === colour", light);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 540})
    void theContentsFollowTheReader(int height, Browser browser) {
        try (Visitor visitor =
                new Visitor(browser, site, new Browser.NewContextOptions().setViewportSize(1280, height))) {
            for (String slug : List.of("2012-beijing", "2018-qingdao")) {
                Page page = visitor.go("declarations/" + slug + "/");
                for (Locator entry : page.locator(".contents a").all()) {
                    entry.click();
                    Locator current = page.locator(".contents [aria-current]");
                    PlaywrightAssertions.assertThat(current).hasAttribute("href", entry.getAttribute("href"));
                    PlaywrightAssertions.assertThat(current).isInViewport();
                }
            }
        }
    }

    /** What is chosen stands in the address, and the picture shows it; its marks are one stop of the Tab key. */
    @Test
    void theTimelineIsFilteredByItsAddress(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(390))) {
            Page page = visitor.open("timeline/?kind=attack&declaration=none");
            PlaywrightAssertions.assertThat(page.locator(".event:visible")).hasCount(3);
            PlaywrightAssertions.assertThat(page.locator(".overview svg a:visible"))
                    .hasCount(3);
            PlaywrightAssertions.assertThat(page.locator("section.year:visible"))
                    .hasCount(page.locator(".overview ol > li:visible").count());
            page.locator("#declaration").selectOption("2024-astana");
            Visitor.until(page, "end => location.search.endsWith(end)", "declaration=2024-astana");
            page.locator("#kind").selectOption("");
            Visitor.until(page, "end => location.search === end", "?declaration=2024-astana");
            assertThat(page.evaluate("() => [...document.querySelectorAll('.year .jumps a')]"
                            + ".filter((each) => each.checkVisibility())"
                            + ".map((each) => document.querySelector(each.hash).checkVisibility()).join()"))
                    .asString()
                    .contains("true")
                    .doesNotContain("false");
            Locator marks = page.locator(".overview svg a:visible");
            marks.first().focus();
            page.keyboard().press("ArrowRight");
            PlaywrightAssertions.assertThat(marks.nth(1)).isFocused();
            page.keyboard().press("End");
            PlaywrightAssertions.assertThat(marks.last()).isFocused();
            page.keyboard().press("Home");
            PlaywrightAssertions.assertThat(marks.first()).isFocused();
            Locator years = page.locator(".overview ol > li:visible");
            page.keyboard().press("ArrowDown");
            PlaywrightAssertions.assertThat(
                            years.nth(1).locator("svg a:visible").first())
                    .isFocused();
            page.keyboard().press("ArrowUp");
            PlaywrightAssertions.assertThat(marks.first()).isFocused();
            years.nth(2).locator("div a").focus();
            page.keyboard().press("ArrowRight");
            PlaywrightAssertions.assertThat(
                            years.nth(2).locator("svg a:visible").first())
                    .isFocused();
            marks.first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".overview svg a[tabindex='0']").count()).isEqualTo(1);
            String target = marks.nth(1).getAttribute("href");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(target)).isInViewport();
        }
    }

    /**
     * A page as somebody uses it.
     *
     * @param path with its query and fragment
     * @param click selector of what is opened first, or empty
     * @param part selector of what is examined: what this use adds to a page that another test examines, else all of it
     */
    private record Use(String path, String click, String part) {}

    private static final List<Use> USES = List.of(
            new Use("en/", "", "html"),
            new Use("en/declarations/2012-beijing/", "", "html"),
            new Use("en/treaties/un-charter/", "", "html"),
            new Use("en/passages/", "", "html"),
            new Use("passages/2012-beijing-p14/#2025-tianjin", "", "html"),
            new Use("en/timeline/", "", "html"),
            new Use("declarations/2012-beijing/#p999", ".passage:has(#p2) > .permalink", "html"),
            new Use("search/?q=%E5%AE%AA%E7%AB%A0", "#search-help summary", "html"),
            new Use("en/search/?q=%E5%AE%89%E5%85%A8&in=2018-qingdao&section=s2", "", "html"),
            new Use("en/search/?q=zzz", "", "html"),
            new Use("declarations/2018-qingdao/?q=%E5%AE%AA%E7%AB%A0#p10", "", ".passage:has(:target)"),
            new Use("treaties/?q=zzz", "", "html"),
            new Use("declarations/2012-beijing/sources/#p2", ".provenance summary", ".provenance"));

    /**
     * The words of the other language are longer, which only a narrow window shows; and what no page shows when it is
     * opened.
     */
    @ParameterizedTest
    @CsvSource({"320, DARK, false", "1280, LIGHT, true"})
    void pagesInUseAreAccessibleToo(int width, ColorScheme scheme, boolean chineseOnly, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(width).setColorScheme(scheme))) {
            USES.stream()
                    .filter(use -> !chineseOnly || !use.path().startsWith("en/"))
                    .forEach(use -> {
                        Page page = visitor.go(use.path());
                        if (use.path().contains("search/")) {
                            page.waitForSelector("[name=said]:not(:empty)");
                        } else if (use.path().contains("q=%")) {
                            page.waitForSelector(":target mark");
                        }
                        if (!use.click().isEmpty()) {
                            page.locator(use.click()).first().click();
                        }
                        assertThat(page.evaluate(OVERFLOW)).as(use.path()).isEqualTo("");
                        assertAccessible(page, use.part(), use.path());
                        screenshot(page, use.path().replaceAll("[^a-z0-9]+", "-"), width, scheme);
                    });
        }
    }

    private static void screenshot(Page page, String name, int width, ColorScheme scheme) {
        if (!SCREENSHOTS) {
            return;
        }
        String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", file)));
    }

    private static void assertAccessible(Page page, String part, String name) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .include(part)
                        .options(options)
                        .withTags(RULES)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    @Test
    void chineseIsSetByTheRulesOfTypography(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            Page page = visitor.open("declarations/2018-qingdao/");
            assertThat(page.evaluate("""
                    (() => {
                      const p = document.getElementById("p3");
                      const style = getComputedStyle(p);
                      const characters = p.clientWidth / parseFloat(style.fontSize);
                      return [style.lineBreak, style.textAutospace, style.fontStyle, style.fontFamily.split(",")[0],
                        characters >= 30 && characters <= 38, parseFloat(style.lineHeight) / parseFloat(style.fontSize) >= 1.7];
                    })()
                    """))
                    .isEqualTo(List.of("strict", "normal", "normal", "\"Noto Serif CJK SC\"", true, true));
        }
    }

    @Test
    void stickyHeadersCoverNothing(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1000))) {
            Page page = visitor.open("treaties/");
            page.evaluate("scrollTo(0, 1800)");
            double header = page.locator(".site-header").boundingBox().height;
            assertThat(page.locator(".whole-table thead th").first().boundingBox().y)
                    .isBetween(header - 1, header + 1);
            Page text = visitor.open("declarations/2018-qingdao/");
            text.evaluate("""
                    () => {
                      const list = document.querySelector(".site-header ul");
                      for (let i = 0; i < 9; i++) list.append(list.lastElementChild.cloneNode(true));
                    }
                    """);
            // The style sheets get the new height in the next frame.
            Visitor.until(text, """
                    () => {
                      const height = document.querySelector(".site-header").offsetHeight;
                      return height > 90 && document.documentElement.style.getPropertyValue("--header") === height + "px";
                    }
                    """, null);
            text.evaluate("location.hash = 'p46'");
            PlaywrightAssertions.assertThat(text.locator(":target")).isAttached();
            assertThat(text.locator("#p46").boundingBox().y)
                    .isGreaterThanOrEqualTo(text.locator(".site-header").boundingBox().height);
        }
    }

    @Test
    void theTargetIsVisibleInForcedColours(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280).setForcedColors(ForcedColors.ACTIVE))) {
            for (String path : List.of("declarations/2018-qingdao/#p24", "declarations/2018-qingdao/#v3")) {
                assertThat(visitor.open(path)
                                .evaluate("getComputedStyle(document.querySelector(':target')).outlineStyle"))
                        .as(path)
                        .isEqualTo("solid");
            }
        }
    }

    @Test
    void theTipOfACitationCanBeHidden(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(1280))) {
            Page page = visitor.open("declarations/2018-qingdao/");
            Locator citation = page.locator("#p16 .citation").first();
            citation.focus();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            String tip = "each => getComputedStyle(each, '::after').content !== 'none'";
            assertThat(citation.evaluate(tip)).isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(citation.evaluate(tip)).isEqualTo(false);
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            assertThat(citation.evaluate(tip)).isEqualTo(true);
        }
    }

    /** WCAG 1.4.12: nothing is lost with wider spacing. */
    @Test
    void theReadersOwnSpacingIsRespected(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(320).setBypassCSP(true))) {
            PAGES.forEach((name, path) -> {
                Page page = visitor.go(path);
                page.addStyleTag(new Page.AddStyleTagOptions().setContent("""
                        * { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em
                        * !important }
                        p { margin-bottom: 2em !important } html { font-size: 200% !important }
                        """));
                assertThat(page.evaluate(OVERFLOW)).as(name).isEqualTo("");
                assertThat(page.evaluate("""
                        [...document.querySelectorAll("body *")]
                          .filter((each) => getComputedStyle(each).overflowY === "hidden" && !each.matches(".words, hr, svg"))
                          .map((each) => each.outerHTML.slice(0, 90))
                        """))
                        .as("what could be cut off on " + name)
                        .isEqualTo(List.of());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Declaration of the Heads of State on Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfragen",
                "إعلان رؤساء الدول الأعضاء في منظمة شنغهاي للتعاون بشأن بناء منطقة سلام دائم وازدهار مشترك"
            })
    void foreignTitlesDoNotBreakTheLayout(String title, Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: %1$s
                name: %1$s
                adopted: 2030-01-02
                place: %1$s
                ---

                各方通过《%1$s》。

                ## 一、%1$s

                各方在2030年1月2日签署《%1$s》。
                """.formatted(title));
        assertThat(sandbox.run("build", "--base-url", Visitor.BASE).code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site(), window(320))) {
            for (String path : List.of(
                    "",
                    "declarations/",
                    "declarations/2030-qiao/",
                    "declarations/2030-qiao/p1/",
                    "declarations/2030-qiao/sources/",
                    "treaties/",
                    "timeline/",
                    "search/?q=2030",
                    "404.html")) {
                Page page = visitor.go(path);
                assertThat(page.evaluate(OVERFLOW)).as(path).isEqualTo("");
            }
        }
    }

    /** Even a browser without content security policy runs nothing from the content. */
    @Test
    void hostileContentRunsNothingEvenWithoutThePolicy(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Sandbox.Outcome outcome = HostileContentTest.build(sandbox, HostileContentTest.EVIL);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site(), window(1280).setBypassCSP(true))) {
            List<String> dialogs = new ArrayList<>();
            visitor.context().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            for (String path : List.of(
                    "",
                    "search/?q=p1",
                    "search/?q=%3Cscript%3E",
                    "declarations/2031-yunling/?q=%3Cscript%3E#p1",
                    "declarations/2031-yunling/#p1",
                    "declarations/2031-yunling/p1/",
                    "declarations/2031-yunling/sources/",
                    "treaties/?q=%3Cscript%3E",
                    "treaties/evil/",
                    "passages/",
                    "timeline/",
                    "about/",
                    "404.html")) {
                Page page = visitor.go(path);
                page.locator("summary:visible").all().forEach(Locator::click);
            }
            assertThat(dialogs).isEmpty();
        }
    }

    /** The text begins on the first screen; a bar stays, has the contents, says where the reader is, and leads back. */
    @Test
    void aLongTextHasAWayThroughItOnAPhone(Browser browser) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(390, 844);
        for (boolean scripts : List.of(true, false)) {
            try (Visitor visitor = new Visitor(browser, site, phone.setJavaScriptEnabled(scripts))) {
                Page page = visitor.open("declarations/2025-tianjin/");
                assertThat(page.locator("#p1").boundingBox().y).isLessThan(0.8 * 844);
                assertThat(page.locator(".site-header").boundingBox().height).isLessThan(70);
                page.locator(".bar button").click();
                page.locator(".contents a[href='#p38']").click();
                PlaywrightAssertions.assertThat(page.locator("#p38")).isInViewport();
                Locator bar = page.locator(".bar");
                assertThat(bar.boundingBox().y).isZero();
                assertThat(page.locator("#p38").boundingBox().y).isGreaterThan(bar.boundingBox().height);
                if (!scripts) {
                    continue;
                }
                PlaywrightAssertions.assertThat(page.locator(".contents")).not().isVisible();
                PlaywrightAssertions.assertThat(bar.locator(".here")).hasText("第38段 · ［伊朗］");
                PlaywrightAssertions.assertThat(bar.locator(".back")).not().isVisible();
                page.locator(".bar button").click();
                PlaywrightAssertions.assertThat(page.locator(".contents [aria-current]"))
                        .isInViewport();
                page.locator(".contents a[href='#p58']").click();
                PlaywrightAssertions.assertThat(bar.locator(".here")).hasText("第58段 · ［信息安全］");
                bar.locator(".back").click();
                PlaywrightAssertions.assertThat(bar.locator(".here")).hasText("第38段 · ［伊朗］");
                PlaywrightAssertions.assertThat(bar.locator(".back")).not().isVisible();
                // Back to the line, not to the beginning of the paragraph.
                page.locator("#p64").scrollIntoViewIfNeeded();
                page.evaluate("scrollBy(0, 37)");
                Object read = page.evaluate("scrollY");
                page.locator(".bar button").click();
                page.locator(".contents a[href='#p8']").click();
                bar.locator(".back").click();
                page.waitForFunction("y => scrollY === y", read);
                // Whoever comes back from a note was in no other paragraph.
                page.locator("#p52 .note-mark").click();
                page.locator("#n4 .back").click();
                PlaywrightAssertions.assertThat(page.locator("#p52")).isInViewport();
                PlaywrightAssertions.assertThat(bar.locator(".back")).not().isVisible();
            }
        }
    }

    /** A reader on a phone reads to the end, opens an instrument, and comes back to the same line. */
    @Test
    void backLeadsToTheSameParagraph(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site, window(390))) {
            Page page = visitor.open("");
            page.locator("main a", new Page.LocatorOptions().setHasText("青岛宣言"))
                    .first()
                    .click();
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/");
            PlaywrightAssertions.assertThat(page.locator(".signatures li")).hasCount(8);
            page.locator(".signatures li").last().scrollIntoViewIfNeeded();
            Locator citation = page.locator("#p27 .citation").first();
            citation.scrollIntoViewIfNeeded();
            double before = page.locator("#p27").boundingBox().y;
            citation.click();
            page.waitForURL(Visitor.BASE + "treaties/**");
            page.goBack();
            PlaywrightAssertions.assertThat(page.locator("#p27")).isInViewport();
            assertThat(page.locator("#p27").boundingBox().y).isEqualTo(before);
        }
    }
}
