package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page in a real browser, used as readers use it. */
@InBrowser
class SearchPageTest {

    /** The link of a result; names have no text below their links. */
    private static final String RESULT = "#results li:has(blockquote) > a";

    private static Path site;
    private static SearchProof proof;

    @BeforeAll
    static void build() throws IOException {
        site = Sandbox.realCollection();
        proof = new SearchProof(site);
    }

    @Test
    void aReaderFindsEveryParagraphAndSeesTheWordsMarkedInEachText(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("");
            page.locator(".finder input[type=search]").fill("联合国宪章");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("4篇宣言的13段");
            List<String> links = page.locator("#results blockquote").all().stream()
                    .map(quote -> (String) quote.evaluate("quote => quote.parentElement.querySelector('a').href"))
                    .toList();
            assertThat(links.stream()
                            .map(link -> link.replaceAll(".*/declarations/(.*)/\\?.*(#.*)", "$1$2"))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Set.copyOf(proof.expected(List.of("联合国宪章"), List.of())));
            Set<String> opened = new HashSet<>();
            for (String link : links) {
                if (!opened.add(link.replaceAll("[?].*", ""))) {
                    continue;
                }
                Page text = visitor.go(link.substring(Visitor.BASE.length()));
                Locator target = text.locator(":target");
                PlaywrightAssertions.assertThat(target.locator("mark").first()).isInViewport();
                PlaywrightAssertions.assertThat(target.locator("mark")).hasText(new String[] {"联合国宪章"});
                assertThat(target.evaluate("""
                        p => {
                          const copy = p.cloneNode(true);
                          return copy.textContent;
                        }
                        """)).isIn(proof.paragraphs().values());
            }
        }
    }

    @Test
    void resultsComeWhileTypingButNotWhileComposing(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            Locator status = page.locator("[name=said]");
            page.locator("#q").focus();
            CDPSession input = visitor.context().newCDPSession(page);
            compose(input, "xian", "xianzhang", "宪");
            assertThat(page.locator("#q").inputValue()).isEqualTo("宪");
            page.waitForTimeout(400);
            PlaywrightAssertions.assertThat(status).isEmpty();
            assertThat(page.url()).isEqualTo(Visitor.BASE + "search/");
            commit(input, "宪章");
            PlaywrightAssertions.assertThat(status).containsText("18段");
            page.keyboard().type(" 安");
            PlaywrightAssertions.assertThat(status).not().containsText("18段");
            assertThat(URLDecoder.decode(page.url(), StandardCharsets.UTF_8)).endsWith("search/?q=宪章 安");
        }
    }

    /** Types with an input method, which shows these one after another. */
    private static void compose(CDPSession input, String... shown) {
        for (String composed : shown) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", composed);
            composition.addProperty("selectionStart", composed.length());
            composition.addProperty("selectionEnd", composed.length());
            input.send("Input.imeSetComposition", composition);
        }
    }

    private static void commit(CDPSession input, String text) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", text);
        input.send("Input.insertText", committed);
    }

    /**
     * The index arrives while the reader composes the first words: nothing has been searched, so nothing is reported.
     */
    @Test
    void nothingIsReportedBeforeAnythingHasBeenSearched(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            CompletableFuture<Route> index = new CompletableFuture<>();
            visitor.context().route(url -> url.contains("/search/index.json"), index::complete);
            Page page = visitor.open("search/");
            Locator status = page.locator("[name=said]");
            page.locator("#q").focus();
            CDPSession input = visitor.context().newCDPSession(page);
            compose(input, "x", "宪");
            page.waitForCondition(index::isDone);
            page.waitForTimeout(800);
            PlaywrightAssertions.assertThat(status).isEmpty();
            page.waitForResponse(
                    response -> response.url().contains("/search/index.json"),
                    () -> index.join().resume());
            page.waitForTimeout(400);
            PlaywrightAssertions.assertThat(status).isEmpty();
            commit(input, "宪章");
            PlaywrightAssertions.assertThat(status).containsText("18段");
        }
    }

    @Test
    void theAddressKeepsTheSearchAndBackLeadsToEarlierOnes(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E5%AE%AA%E7%AB%A0&in=2018-qingdao&section=s2");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).containsText("1篇宣言的");
            assertThat(page.locator("#in").inputValue()).isEqualTo("2018-qingdao");
            assertThat(page.locator("#section").inputValue()).isEqualTo("s2");
            String first = status.textContent();
            page.locator("#section").selectOption("");
            PlaywrightAssertions.assertThat(status).not().hasText(first);
            page.locator("#in").selectOption("");
            PlaywrightAssertions.assertThat(status).containsText("18段");
            Visitor.until(page, "() => location.search === '?q=%E5%AE%AA%E7%AB%A0'", null);
            enter(page);
            PlaywrightAssertions.assertThat(status).containsText("18段");
            page.locator("#q").fill("联合国");
            page.keyboard().press("Enter");
            page.waitForURL(Visitor.BASE + "search/?q=%E8%81%94%E5%90%88%E5%9B%BD");
            PlaywrightAssertions.assertThat(status).containsText("62段");
            page.locator("#q").fill("");
            page.locator("#q").pressSequentially("散核武器");
            PlaywrightAssertions.assertThat(status).containsText("4段");
            page.locator(RESULT).first().click();
            page.waitForURL(url -> url.contains("declarations/2012-beijing/"));
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("4段");
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("62段");
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("18段");
            assertThat(page.locator("#q").inputValue()).isEqualTo("宪章");
            page.goBack();
            PlaywrightAssertions.assertThat(status).hasText(first);
            assertThat(page.locator("#section").inputValue()).isEqualTo("s2");
        }
    }

    /** The subjects of the front page are searches that work without a script. */
    @Test
    void theFrontPageSearches(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("");
            page.locator(".subjects button[value=阿富汗]").click();
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("4篇宣言");
            page = visitor.open("");
            page.locator(".front-search input[type=search]").fill("青岛 23");
            page.locator(".front-search button").click();
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p23");
        }
    }

    @Test
    void thePageInTheOtherLanguageKeepsTheSearch(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            page.locator("#q").fill("散核武器");
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("4段");
            page.waitForURL(url -> url.contains("?q="));
            page.locator("header [hreflang=en]").click();
            PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                    .containsText("Found: 4 paragraphs in 4 declarations");
        }
    }

    @Test
    void aParagraphLeadsToItsPassageThroughTime(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.go("en/search/?q=反导系统&in=2024-astana");
            page.locator("#results li > span a").click();
            PlaywrightAssertions.assertThat(page).hasURL(Visitor.BASE + "passages/2012-beijing-p14/");
            page = visitor.go("search/?q=金帐汗国");
            page.locator("#results blockquote").waitFor();
            assertThat(page.locator("#results li > span").count())
                    .as("a paragraph of no passage")
                    .isZero();
        }
    }

    @Test
    void aSummitAndASectionCanBeChosen(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            PlaywrightAssertions.assertThat(page.locator("#section option"))
                    .hasText(new String[] {"全部", "一", "二", "三", "四", "五", "六"});
            page.locator("#in").selectOption("2018-qingdao");
            page.locator("#section").selectOption("s3");
            page.locator("#q").fill("成员国");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#results h2")).hasText(new String[] {"青岛宣言（2018）"});
            List<String> expected = proof.section("2018-qingdao#s3").stream()
                    .filter(id -> proof.paragraphs().get("2018-qingdao#" + id).contains("成员国"))
                    .toList();
            assertThat(page.locator(RESULT).all().stream()
                            .map(link -> link.getAttribute("href").replaceAll(".*#", ""))
                            .toList())
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "联合国宪章, 联合国宪章, treaties/un-charter/",
        "Charter of the United Nations, 联合国宪章, treaties/un-charter/",
        "禁止生物毒素武器公约, 禁止生物武器公约, treaties/bwc/"
    })
    void instrumentsAreFoundByAllTheirNames(String query, String title, String path, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            page.locator("#q").fill(query);
            page.keyboard().press("Enter");
            Locator link = page.locator("#results li a").first();
            PlaywrightAssertions.assertThat(link).containsText(title);
            link.click();
            page.waitForURL(Visitor.BASE + path);
        }
    }

    /** A result, the page and the box in the header say the same, in both languages. */
    @Test
    void aPrintedNumberNamesAResultAsThePageDoes(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.useBothLanguages();
        sandbox.writeText("""
                我们支持贸易：

                ## 一、政治

                1. 我们支持贸易往来。

                ## 经济

                1. 我们支持贸易投资。

                2. 我们支持人员往来。

                2. 我们支持以下合作：

                （a）贸易。
                """);
        assertThat(sandbox.run("build", "--base-url", Visitor.BASE).code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/?q=%E8%B4%B8%E6%98%93");
            PlaywrightAssertions.assertThat(page.locator(RESULT))
                    .hasText(new String[] {"第[1]段", "第一、1段", "“经济”第1段", "“经济”第2[2]（a）段"});
            PlaywrightAssertions.assertThat(page.locator("#results blockquote").first())
                    .hasAttribute("lang", "zh-Hans");
            Page english = visitor.open("en/search/?q=%E8%B4%B8%E6%98%93");
            PlaywrightAssertions.assertThat(english.locator(RESULT)).hasText(new String[] {
                "Paragraph [1]", "Paragraph 一、1", "Paragraph 1 of “经济”", "Paragraph 2[2]（a） of “经济”"
            });
            PlaywrightAssertions.assertThat(english.locator(RESULT + " [lang=zh-Hans]"))
                    .hasText(new String[] {"“经济”", "“经济”"});
            english.locator("#q").fill("桥 经济 2[2]");
            PlaywrightAssertions.assertThat(english.locator("#ways a")).hasText("Go to 桥宣言 (2030): para. 2[2] of “经济”");
        }
    }

    @Test
    void titlesSignaturesAndEventsAreFoundToo(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E4%B9%A0%E8%BF%91%E5%B9%B3");
            PlaywrightAssertions.assertThat(page.locator("#results blockquote")).hasText("中华人民共和国主席 习近平");
            page.locator(RESULT).click();
            PlaywrightAssertions.assertThat(page.locator(".signatures mark")).hasText("习近平");
            PlaywrightAssertions.assertThat(page.locator(".signatures mark")).isInViewport();
            page.navigate(Visitor.BASE + "search/?q=%E5%85%B1%E5%90%8C%E7%B9%81%E8%8D%A3%E5%9C%B0%E5%8C%BA%E7%9A%84");
            PlaywrightAssertions.assertThat(page.locator(RESULT).first()).hasText("标题");
            page.navigate(Visitor.BASE + "search/?q=1968");
            page.locator("#results li > div a").first().click();
            page.waitForURL(url -> url.contains("timeline/#e-"));
            PlaywrightAssertions.assertThat(page.locator(":target")).isInViewport();
        }
    }

    /** The name of an instrument or event is the link itself. */
    @Test
    void aNameInAnotherLanguageThanThePageIsMarked(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("en/search/?q=%E8%81%94%E5%90%88%E5%9B%BD%E5%AE%AA%E7%AB%A0&in=names");
            PlaywrightAssertions.assertThat(
                            page.locator("#results li > a:only-child").first())
                    .hasAttribute("lang", "zh-Hans");
        }
    }

    @Test
    void translatedTitlesAreFoundInTheirLanguage(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("en/search/?q=lasting%20peace%20and%20common%20prosperity");
            PlaywrightAssertions.assertThat(page.locator("#results h2")).hasText("Beijing Declaration (2012)");
            PlaywrightAssertions.assertThat(page.locator(RESULT)).hasText("Title");
            Locator quote = page.locator("#results blockquote");
            PlaywrightAssertions.assertThat(quote).hasAttribute("lang", "en");
            PlaywrightAssertions.assertThat(quote.locator("mark").first()).hasText("Lasting");
            PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                    .hasText("Found: 0 paragraphs in 0 declarations; and 1 name or title");
        }
    }

    /** No declaration contains editors' titles, or the events that editors add. */
    @Test
    void titlesThatEditorsGiveToEventsAreFound(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                ---

                各方欢迎2029年5月6日举行的河流会议。
                """);
        sandbox.write("timeline.yml", """
                correct:
                  - {event: 2030-qiao-p1-2029-05-06, title: 首次水论坛}
                add:
                  - {id: founding, title: 联盟成立, from: 2001-06-15, kind: signature, source: 公知}
                """);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/?q=%E6%B0%B4%E8%AE%BA%E5%9D%9B");
            PlaywrightAssertions.assertThat(page.locator("#results li a")).hasText("首次水论坛");
            page.locator("#q").fill("联盟成立");
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#results li a")).hasText("联盟成立");
            page.locator("#results li a").click();
            page.waitForURL(Visitor.BASE + "timeline/#e-founding");
        }
    }

    @Test
    void traditionalCharactersFindSimplifiedOnesAndTheReaderIsTold(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E8%81%AF%E5%90%88%E5%9C%8B%E6%86%B2%E7%AB%A0");
            PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                    .hasText("宣言里没有这样写的，以下按对应的繁体、简体字查找，找到4篇宣言的13段，另有1个名称或标题");
            page.locator(RESULT).first().click();
            PlaywrightAssertions.assertThat(page.locator(":target mark")).hasText("联合国宪章");
        }
    }

    @Test
    void forARareWordOnlyTextsThatMayHaveItAreLoaded(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            List<String> asked = new ArrayList<>();
            visitor.context().onRequest(request -> asked.add(request.url().replaceAll("^.*/search/|\\?.*", "")));
            Page page = visitor.open("search/?q=2231(2015)");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("1段");
            assertThat(asked).contains("index.json", "pairs/0.json", "texts/2025-tianjin.json");
            assertThat(asked.stream().filter(path -> path.contains("texts/"))).hasSize(1);
        }
    }

    @Test
    void forWordsThatOccurNowhereNoTextIsLoaded(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            List<String> asked = new ArrayList<>();
            visitor.context().onRequest(request -> asked.add(request.url().replaceAll("^.*/search/|\\?.*", "")));
            Page page = visitor.open("search/?q=%E9%BE%98%E5%9C%8B");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("没有找到");
            assertThat(asked).contains("index.json").noneMatch(path -> path.contains("texts/"));
        }
    }

    @Test
    void everythingWorksByKeyboard(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            page.locator("#q").focus();
            page.keyboard().type("散核武器");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("4段");
            Locator first = page.locator(RESULT).first();
            for (int i = 0; i < 12 && !(Boolean) first.evaluate("each => each === document.activeElement"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Visitor.BASE + "declarations/2012-beijing/**");
            PlaywrightAssertions.assertThat(page.locator(":target mark")).hasText("散核武器");
        }
    }

    /** The host has published another edition while the page was open. */
    @Test
    void filesOfAnotherEditionAreRefused(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        assertThat(sandbox.run().code()).isZero();
        for (String changed : List.of("pairs/0.json", "texts/2030-qiao.json")) {
            Path file = sandbox.site().resolve("search").resolve(changed);
            String text = Files.readString(file);
            String other = text.replaceFirst("[0-9a-f]{12}", "000000000000");
            assertThat(other).isNotEqualTo(text);
            Files.writeString(file, other);
            try (Visitor visitor = new Visitor(browser, sandbox.site())) {
                Page page = visitor.open("search/?q=%E5%94%AF%E4%B8%80");
                PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("有文件没有读到，或者刚刚更新，结果不全；请重新载入本页");
            }
            Files.writeString(file, text);
        }
    }

    @Test
    void aFileThatCouldNotBeLoadedIsTriedAgainOnDemand(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            AtomicBoolean failing = new AtomicBoolean(true);
            visitor.context().route(url -> url.contains("/texts/2024-astana"), route -> {
                if (failing.get()) {
                    route.fulfill(new Route.FulfillOptions().setBody("<html>login</html>"));
                } else {
                    route.resume();
                }
            });
            Page page = visitor.open("search/?q=%E5%AE%AA%E7%AB%A0");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).hasText("有文件没有读到，或者刚刚更新，结果不全；请重新载入本页");
            failing.set(false);
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(status).containsText("18段");
        }
    }

    @Test
    void aReaderWhoHasToWaitIsTold(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            CompletableFuture<Route> held = new CompletableFuture<>();
            visitor.context().route(url -> url.contains("/texts/2024-astana"), held::complete);
            Page page = visitor.open("search/?q=%E5%AE%AA%E7%AB%A0");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("正在查找……");
            page.waitForCondition(held::isDone);
            held.join().resume();
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("18段");
        }
    }

    /** A result that is shown while the reader types does not cancel the search for the new words. */
    @Test
    void wordsThatAreTypedWhileResultsAppearAreSearched(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            page.evaluate("""
                    () => {
                      const form = document.forms.search;
                      const type = (query) => {
                        form.q.value = query;
                        form.q.dispatchEvent(new Event("input", { bubbles: true }));
                      };
                      new MutationObserver((changes, observer) => {
                        observer.disconnect();
                        type("散核武器");
                      }).observe(document.getElementById("results"), { childList: true });
                      type("宪章");
                    }
                    """);
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).containsText("4篇宣言的4段");
        }
    }

    /** Enters the query, which reloads the page. */
    private static void enter(Page page) {
        AtomicBoolean loaded = new AtomicBoolean();
        page.onLoad(reloaded -> loaded.set(true));
        page.locator("#q").press("Enter");
        page.waitForCondition(loaded::get);
    }

    /** Searches that were only typed replace one another in the history. */
    @Test
    void backLeadsToEachSearchThatWasEntered(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E8%81%94%E5%90%88%E5%9B%BD%20%E5%AE%AA%E7%AB%A0");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).containsText("13段");
            enter(page);
            for (String query : List.of("核", "核武", "核武器\n", "毒品\n", "", "青", "青年")) {
                page.locator("#q").fill(query.strip());
                Visitor.until(
                        page,
                        "query => (new URLSearchParams(location.search).get('q') ?? '') === query",
                        query.strip());
                if (query.endsWith("\n")) {
                    enter(page);
                }
            }
            for (String query : List.of("毒品", "核武器", "联合国 宪章")) {
                page.goBack();
                PlaywrightAssertions.assertThat(page.locator("#q")).hasValue(query);
            }
            PlaywrightAssertions.assertThat(status).containsText("13段");
        }
    }

    @Test
    void backLeadsToTheSearchBeforeASkipLinkWasUsed(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E8%81%94%E5%90%88%E5%9B%BD");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).containsText("62段");
            page.evaluate("() => (document.body.id = 'before')");
            page.locator(".skip-link").press("Enter");
            page.waitForURL(url -> url.endsWith("#main"));
            page.locator("#q").fill("散核武器");
            PlaywrightAssertions.assertThat(status).containsText("4段");
            PlaywrightAssertions.assertThat(page.locator("#before")).isAttached();
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("62段");
            PlaywrightAssertions.assertThat(page.locator("#q")).hasValue("联合国");
            assertThat(page.title()).startsWith("联合国 · ");
            PlaywrightAssertions.assertThat(page.locator("#before")).isAttached();
        }
    }

    @Test
    void theReaderCanGoOnIfThereAreMoreResults(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        for (int year = 2031; year < 2051; year++) {
            sandbox.write("declarations/" + year + "-qiao/declaration.md", """
                    ---
                    title: 桥宣言全称
                    name: 桥宣言
                    adopted: %d-01-02
                    place: 桥
                    ---

                    又一段。
                    """.formatted(year));
        }
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/?q=%E4%B8%80%E6%AE%B5");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).hasText("找到12篇宣言的12段；还没有找完");
            page.locator("[name=more]").click();
            PlaywrightAssertions.assertThat(status).containsText("找到21篇宣言的21段");
            PlaywrightAssertions.assertThat(page.locator("[name=more]")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("#results h2 a").nth(12))
                    .isFocused();
            PlaywrightAssertions.assertThat(page.locator("#results h2").first()).hasText("桥宣言（2030）");
        }
    }

    /** Other characters that may be meant are tried only if no text has the typed ones. */
    @Test
    void otherCharactersAreTriedAfterAllTextsWereSearchedInVain(Browser browser, @TempDir Path root)
            throws IOException {
        Sandbox sandbox = new Sandbox(root);
        for (int year = 2031; year < 2051; year++) {
            sandbox.write(
                    "declarations/" + year + "-qiao/declaration.md", """
                    ---
                    title: 桥宣言全称
                    name: 桥宣言
                    adopted: %d-01-02
                    place: 桥
                    ---

                    著书立说甲。

                    山水之间%s。
                    """.formatted(year, year == 2050 ? "，山水着色" : ""));
        }
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/?q=%E8%91%97%20%E5%B1%B1%E6%B0%B4");
            Locator status = page.locator("[name=said]");
            PlaywrightAssertions.assertThat(status).hasText("没有找到；还没有找完");
            page.waitForCondition(() -> {
                if (page.locator("[name=more]").isVisible()) {
                    page.locator("[name=more]").click();
                }
                return page.locator("#results mark").count() > 0;
            });
            PlaywrightAssertions.assertThat(status).containsText("宣言里没有这样写的，以下按对应的繁体、简体字查找，找到1篇宣言的1段");
            PlaywrightAssertions.assertThat(page.locator("#results mark")).hasText(new String[] {"山水", "山水着"});
        }
    }

    /** What is meant, with a way to what was written: the words of a glossary, of states and of instruments, not inside longer ones. */
    @ParameterizedTest
    @CsvSource({
        "Afghanistan, Afghanistan → 阿富汗, 阿富汗",
        "NPT, NPT → 不扩散核武器条约, 不扩散核武器条约",
        "terrorism, terrorism → 恐怖主义, 恐怖主义",
        "28 May 2018, 28 May 2018 → 2018年5月28日, 2018年5月28日",
        "'May 28, 2018', 'May 28, 2018 → 2018年5月28日', 2018年5月28日",
        "2018 May, 2018 May → 2018年5月, 2018年5月"
    })
    void englishWordsLeadToChineseOnes(String typed, String said, String found, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("en/search/?q=" + typed);
            Locator meant = page.locator("#meant");
            PlaywrightAssertions.assertThat(meant).containsText(said);
            PlaywrightAssertions.assertThat(meant.locator("[lang=zh-Hans]").first())
                    .hasText(found);
            PlaywrightAssertions.assertThat(
                            page.locator("#results blockquote mark").first())
                    .hasText(found);
            PlaywrightAssertions.assertThat(page.locator("#instead")).isHidden();
            assertThat(page.locator("#results li:has(blockquote)").count())
                    .isGreaterThanOrEqualTo(
                            proof.expected(List.of(found), List.of()).size());
            Page text = visitor.go(page.locator(RESULT)
                    .first()
                    .evaluate("link => link.href")
                    .toString()
                    .substring(Visitor.BASE.length()));
            PlaywrightAssertions.assertThat(text.locator(":target mark").first())
                    .hasText(found);
            Page literal = visitor.open("en/search/?q=" + typed);
            literal.locator("#meant a").click();
            PlaywrightAssertions.assertThat(literal.locator("#q")).hasValue("\"" + typed + "\"");
            PlaywrightAssertions.assertThat(literal.locator("[name=said]"))
                    .not()
                    .isEmpty();
            PlaywrightAssertions.assertThat(literal.locator("#meant")).isEmpty();
        }
    }

    /** Both words for it are found, each paragraph once, with the title that an editor gave to what is around it. */
    @Test
    void aResultSaysWhatStandsAboveItAndWhichEventItNames(Browser browser) {
        Set<String> expected = new HashSet<>(proof.expected(List.of("反恐"), List.of()));
        expected.addAll(proof.expected(List.of("打击恐怖主义"), List.of()));
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("en/search/?q=counter-terrorism");
            PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                    .containsText("Found: " + expected.size() + " paragraphs in 4 declarations; and 4 names or titles");
            PlaywrightAssertions.assertThat(page.locator("#results section:has-text('Beijing') li > span"))
                    .hasText(new String[] {
                        "This passage through time", "[Regional security and the situation in the region]"
                    });
            Locator event = page.locator("#results li:has(blockquote:has-text('厦门')) > div");
            PlaywrightAssertions.assertThat(event).hasText("On the timeline: 2017年在中国举办的“厦门—2017”网络反恐演习");
            event.locator("a").click();
            page.waitForURL(url -> url.contains("timeline/#e-2018-qingdao-p31-"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search/, Afganistan, afghanistan → 阿富汗",
        "search/, 阿富汗难民吗, 阿富汗",
        "search/, 阿富汗 蒸汽机车, 阿富汗",
        "search/, 联合国2231x, ''",
        "search/, lem, 含有“lem”的词"
    })
    void whoFindsNothingIsOfferedSomething(String path, String typed, String offer, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open(path);
            PlaywrightAssertions.assertThat(
                            page.locator("#instead .subjects button").first())
                    .isVisible();
            page.locator("#q").fill(typed);
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("没有找到");
            PlaywrightAssertions.assertThat(page.locator("#instead a[href$='timeline/']"))
                    .isVisible();
            if (!offer.isEmpty()) {
                Locator offered = page.locator("#offers a").first();
                PlaywrightAssertions.assertThat(offered).hasText(offer);
                offered.click();
                PlaywrightAssertions.assertThat(page.locator("#results mark").first())
                        .isVisible();
                PlaywrightAssertions.assertThat(page.locator("#instead")).isHidden();
            }
        }
    }
}
