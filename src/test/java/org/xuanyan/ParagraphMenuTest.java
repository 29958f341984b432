package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.LinkedSentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies links, quotations and references from the menu of a paragraph in a real browser. */
@InBrowser
class ParagraphMenuTest {

    private static final String QINGDAO = Visitor.BASE + "declarations/2018-qingdao/";

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    /** Returns a visitor who may copy, at 00:15 on 20 November 2026 in Shanghai. */
    private static Visitor visitor(Browser browser) {
        Visitor visitor = new Visitor(
                browser,
                site,
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        visitor.context().clock().setFixedTime("2026-11-19T16:15:00Z");
        return visitor;
    }

    private static Locator open(Page page, String id) {
        Locator passage = page.locator(".passage", new Page.LocatorOptions().setHas(page.locator("#" + id)));
        passage.locator(".permalink").click();
        passage.locator("[data-copy]").first().waitFor();
        return passage;
    }

    private static String copied(Page page, Locator passage, String what) {
        passage.locator(".copied").evaluate("output => output.replaceChildren()");
        Locator button = passage.locator("[data-copy=" + what + "]").first();
        if (!button.isVisible()) {
            passage.locator("summary").click();
        }
        button.click();
        String words = passage.locator(".copied span").textContent();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(words);
        return words;
    }

    private static Map<String, String> paragraphs(String slug) {
        Map<String, String> paragraphs = new TreeMap<>();
        for (JsonNode each : JsonMapper.shared()
                .readTree(site.resolve("declarations/" + slug + "/index.json"))
                .get("paragraphs")) {
            paragraphs.put(each.get("id").asString(), each.get("text").asString());
        }
        return paragraphs;
    }

    @Test
    void eachFormIsCopiedWithTheDayOfTheReader(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            Locator menu = open(page, "p23");
            assertThat(copied(page, menu, "link")).isEqualTo(QINGDAO + "#p23");
            String reference =
                    "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会青岛宣言：第23段[EB/OL]. （2018-06-10）[2026-11-20]. " + QINGDAO + "#p23.";
            assertThat(copied(page, menu, "reference")).isEqualTo(reference);
            assertThat(copied(page, menu, "quotation"))
                    .isEqualTo(paragraphs("2018-qingdao").get("p23") + "\n——" + reference);
        }
    }

    /** The words of the buttons are in a file, and the address is in the head. */
    @Test
    void thePageOfAParagraphHasTheSameButtons(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/p23/");
            Locator panel = page.locator("#cite");
            assertThat(copied(page, panel, "link")).isEqualTo(QINGDAO + "#p23");
            assertThat(copied(page, panel, "quotation"))
                    .isEqualTo(paragraphs("2018-qingdao").get("p23") + "\n——上海合作组织成员国元首理事会. "
                            + "上海合作组织成员国元首理事会青岛宣言：第23段[EB/OL]. （2018-06-10）[2026-11-20]. " + QINGDAO + "#p23.");
            PlaywrightAssertions.assertThat(panel.locator("dt button").last())
                    .hasAttribute("aria-label", "复制Chicago引文");
            PlaywrightAssertions.assertThat(page.locator("link[rel=icon]"))
                    .hasAttribute("href", Visitor.BASE + "assets/icon.svg");
        }
    }

    /** What the number of a paragraph is, is not said in the markup of each of them. */
    @Test
    void thoseWhoHearThePageAreToldOnceWhatANumberIs(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Locator chinese = visitor.open("declarations/2018-qingdao/").locator(".passage:has(#p23) > .permalink");
            PlaywrightAssertions.assertThat(chinese).hasAttribute("aria-label", "第23段");
            PlaywrightAssertions.assertThat(chinese).hasAttribute("aria-expanded", "false");
            Page page = visitor.open("en/declarations/2018-qingdao/");
            Locator english = page.locator(".passage:has(#p23) > .permalink");
            PlaywrightAssertions.assertThat(english).hasAttribute("aria-label", "Paragraph 23");
            PlaywrightAssertions.assertThat(english).hasAttribute("lang", "en");
            Locator menu = open(page, "p23").locator(".menu");
            PlaywrightAssertions.assertThat(menu).hasAttribute("lang", "en");
            PlaywrightAssertions.assertThat(menu).hasAttribute("aria-label", "Paragraph 23");
        }
    }

    @Test
    void theMenuLeadsToTheSourcesAndToWhereElseTheWordsStand(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Locator menu =
                    open(visitor.open("declarations/2018-qingdao/"), "p23").locator(".menu");
            assertThat(menu.locator(".origin").evaluate("a => a.href")).isEqualTo(QINGDAO + "sources/#p23");
            assertThat(menu.locator("a[href*=passages]").evaluate("a => a.href"))
                    .isEqualTo(Visitor.BASE + "passages/2018-qingdao-p23/");
        }
    }

    @Test
    void theAddressOfAPageThatChatProgramsShowIsCopied(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("en/declarations/2018-qingdao/");
            assertThat(copied(page, open(page, "p23"), "page")).isEqualTo(QINGDAO + "p23/");
        }
    }

    @Test
    void theLinkOfASelectionOverSeveralParagraphsNamesThemAll(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            page.evaluate("getSelection().setBaseAndExtent(p22.firstChild, 3, p24.firstChild, 5)");
            assertThat(copied(page, open(page, "p23"), "link")).isEqualTo(QINGDAO + "#p22-p24");
            assertThat(copied(page, open(page, "p25"), "link"))
                    .as("a selection elsewhere is ignored")
                    .isEqualTo(QINGDAO + "#p25");
            page.evaluate("getSelection().setBaseAndExtent(p26.firstChild, 0, p27.firstChild, 0)");
            assertThat(copied(page, open(page, "p26"), "link"))
                    .as("a triple click selects up to the beginning of the next paragraph")
                    .isEqualTo(QINGDAO + "#p26");
        }
    }

    /** A sentence has an address that stays true to its words, and leads to its paragraph in any case. */
    @Test
    void theSelectedSentenceHasAnAddressOfItsOwn(Browser browser) {
        String text = paragraphs("2018-qingdao").get("p17");
        List<String> sentences = LinkedSentences.of(
                text, Languages.of(new LanguageTag("zh-Hans")).punctuation());
        assertThat(sentences).hasSize(2);
        String sum = LinkedSentences.sum(sentences.get(1));
        String marked = "() => [...CSS.highlights.get('sentence') ?? []].map(String).join('|')";
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            select(page, "p17", "实现自身安全", "代价");
            String link = copied(page, open(page, "p17"), "sentence");
            assertThat(link).isEqualTo(QINGDAO + "?s=2-" + sum + "#p17");

            page.navigate(link);
            PlaywrightAssertions.assertThat(page.locator("#p17")).hasAttribute("data-marked", "");
            assertThat(page.evaluate(marked)).isEqualTo(sentences.get(1));
            for (String other : List.of("#p17.2", "#P17.2-" + sum, "?s=1-" + sum + "#p17")) {
                page.navigate(QINGDAO + other);
                page.reload();
                PlaywrightAssertions.assertThat(page.locator("#p17")).hasAttribute("data-marked", "");
                assertThat(page.evaluate(marked)).as(other).isEqualTo(sentences.get(1));
            }
            page.navigate(QINGDAO + "?s=2-000000#p17");
            PlaywrightAssertions.assertThat(page.locator(".site-header output")).containsText("第2句后来改过");
            PlaywrightAssertions.assertThat(page.locator("#p17:target")).isInViewport();
            Visitor.until(
                    page,
                    "() => p17.getBoundingClientRect().top >= document.querySelector('.site-header').offsetHeight",
                    null);
            assertThat(page.evaluate(marked)).isEqualTo("");
        }
        try (Visitor visitor =
                new Visitor(browser, site, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.open("declarations/2018-qingdao/?s=2-" + sum + "#p17");
            PlaywrightAssertions.assertThat(page.locator("#p17:target")).isInViewport();
        }
    }

    /** What editors paste into pages of their own needs neither a script nor this site. */
    @Test
    void aQuotationCanBeEmbedded(Browser browser) {
        String text = paragraphs("2018-qingdao").get("p17");
        String html = "<blockquote cite=\"" + QINGDAO + "#p17\" lang=\"zh-Hans\"><p>" + text
                + "</p><footer>—— <a href=\"" + QINGDAO + "#p17\">上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会青岛宣言：第17段"
                + "[EB/OL]. （2018-06-10）[2026-11-20]. " + QINGDAO + "#p17.</a></footer></blockquote>";
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            assertThat(copied(page, open(page, "p17"), "embed")).isEqualTo(html);
        }
    }

    /** The files have the entries of all paragraphs, and no day of access, which is the day on which one is saved. */
    @Test
    void onlyTheEntryOfTheParagraphIsSaved(Browser browser) throws IOException {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            assertThat(downloaded(page, open(page, "p23"))).isEqualTo(entries("p23"));
            assertThat(downloaded(page, page.locator("#cite"))).isEqualTo(entries(""));
            Page own = visitor.open("declarations/2018-qingdao/p24/");
            own.locator("#cite [data-copy]").first().waitFor();
            assertThat(downloaded(own, own.locator("#cite"))).isEqualTo(entries("p24"));
        }
    }

    /** Returns name of the file → its text. */
    private static Map<String, String> downloaded(Page page, Locator panel) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Locator links = panel.locator(".files a");
        if (!links.first().isVisible()) {
            panel.locator("summary").click();
        }
        PlaywrightAssertions.assertThat(links).hasCount(3);
        for (Locator link : links.all()) {
            Download download = page.waitForDownload(link::click);
            files.put(download.suggestedFilename(), Files.readString(download.path()));
        }
        return files;
    }

    /** Returns what should be saved of Qingdao or one of its paragraphs, made from the complete files. */
    private static Map<String, String> entries(String id) throws IOException {
        Path folder = site.resolve("declarations/2018-qingdao");
        String key = "2018-qingdao" + (id.isEmpty() ? "" : "-" + id);
        Map<String, String> entries = new TreeMap<>();
        for (String format : List.of("bib", "ris")) {
            entries.put(
                    key + "." + format,
                    Stream.of(Files.readString(folder.resolve("reference." + format))
                                    .split("(?m)^(?=@|TY  -)"))
                            .filter(entry ->
                                    entry.contains("@online{" + key + ",") || entry.contains("ID  - " + key + "\r"))
                            .map(entry -> entry.replaceFirst("}\n$", "  urldate = {2026-11-20},\n}\n")
                                    .replaceFirst("(?=ER  - )", "Y2  - 2026/11/20\r\n"))
                            .findFirst()
                            .orElseThrow());
        }
        for (JsonNode item : JsonMapper.shared().readTree(folder.resolve("reference.json"))) {
            if (item.get("id").asString().equals(key)) {
                String accessed = ",\"accessed\":{\"date-parts\":[[2026,11,20]]}}";
                entries.put(key + ".json", "[" + item.toString().replaceFirst("}$", accessed) + "]");
            }
        }
        assertThat(entries).hasSize(3);
        return entries;
    }

    /** Asks the module of the menu; returns id of the paragraph → its quotation, and the directive that marks it. */
    private static final String QUOTE_ALL = """
            async () => {
              const { quotationFrom, directiveFor } = await import("%sassets/quote.js");
              const paragraphs = Array.from(document.querySelectorAll(".passage > p[id]"));
              return Object.fromEntries(
                paragraphs.map((p) => [p.id, { quotation: quotationFrom(p), directive: directiveFor(p) }]),
              );
            }
            """.formatted(Visitor.BASE);

    /** The link has to find the words even without the id of the paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin"})
    void aQuotationIsTheTextAndItsLinkFindsIt(String slug, Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/" + slug + "/");
            String contents = page.locator(".contents").textContent();
            @SuppressWarnings("unchecked")
            Map<String, Map<String, String>> quoted = (Map<String, Map<String, String>>) page.evaluate(QUOTE_ALL);
            Map<String, String> quotations = new TreeMap<>();
            quoted.forEach((id, each) -> quotations.put(id, each.get("quotation")));
            assertThat(quotations).as("the text without marks").isEqualTo(paragraphs(slug));
            quotations.forEach((id, text) -> {
                String directive = quoted.get(id).get("directive");
                if (directive.isEmpty()) {
                    assertThat(contents)
                            .as("words that are also in the table of contents cannot be marked")
                            .contains(text);
                } else {
                    assertThat(directive).startsWith(":~:text=");
                    page.navigate(Visitor.BASE + "declarations/" + slug + "/#" + directive);
                    Visitor.until(
                            page,
                            "id => document.querySelector(':target')?.closest('.passage')?.querySelector('p').id === id",
                            id);
                }
            });
        }
    }

    /** Selects from one word to another in a paragraph, as a reader does. */
    private static void select(Page page, String id, String first, String last) {
        page.evaluate("""
                ([id, first, last]) => {
                  const places = (word) => {
                    const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
                    while (!walker.nextNode().data.includes(word));
                    return [walker.currentNode, walker.currentNode.data.indexOf(word)];
                  };
                  const [node, offset] = places(last);
                  getSelection().setBaseAndExtent(...places(first), node, offset + last.length);
                }
                """, List.of(id, first, last));
    }

    @Test
    void theSelectionIsQuotedAndMarked(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            select(page, "p16", "核武器", "条约");
            String selected = page.evaluate("getSelection().toString()").toString();
            Locator menu = open(page, "p16");
            assertThat(copied(page, menu, "quotation")).startsWith(selected + "\n——上海合作组织");
            String link = copied(page, menu, "fragment");
            page.navigate(link.replace("#p16", "#"));
            PlaywrightAssertions.assertThat(page.locator("#p16:target, #p16 :target"))
                    .isAttached();
            select(page, "p17", "成员国", "成员国");
            assertThat(copied(page, menu, "quotation"))
                    .as("a selection in another paragraph is ignored")
                    .startsWith(paragraphs("2018-qingdao").get("p16") + "\n");
        }
    }

    /** From before the title of an editor to after it. */
    @Test
    void aSelectionLeavesOutTheTitlesOfEditors(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            assertThat(page.locator("h3.editors:has(+ .passage #p46)").textContent())
                    .contains("阿富汗");
            Map<String, String> paragraphs = paragraphs("2018-qingdao");
            page.evaluate("getSelection().setBaseAndExtent(p45, 0, p46, p46.childNodes.length)");
            assertThat(page.evaluate("getSelection().toString()").toString().replaceAll("\\s", ""))
                    .isEqualTo(paragraphs.get("p45") + paragraphs.get("p46"));
        }
    }

    /** The menu of each paragraph is made from that of the first one; a number may differ from the id. */
    @Test
    void printedNumbersAndTablesAreCopied(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.writeText("""
                ## 一、政治

                1. 我们支持和平。

                ## 二、经济

                1. 我们支持贸易。

                ## 人文

                1. 我们支持旅游。

                | 时间 | 活动 |
                |---|---|
                | 2032年 | 会议 |
                """);
        assertThat(sandbox.run("build", "--base-url", Visitor.BASE).code()).isZero();
        try (Visitor visitor = new Visitor(
                browser,
                sandbox.site(),
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = visitor.open("declarations/2030-qiao/");
            assertThat(copied(page, open(page, "p2"), "quotation"))
                    .startsWith("我们支持贸易。\n——")
                    .contains("桥宣言全称：第二、1段[EB/OL]");
            Locator titled = open(page, "p3");
            assertThat(copied(page, titled, "quotation"))
                    .startsWith("我们支持旅游。\n——")
                    .contains("桥宣言全称：“人文”第1段[EB/OL]");
            PlaywrightAssertions.assertThat(titled.locator("dd").nth(2)).containsText("“桥宣言全称：‘人文’第1段.” ");
            assertThat(copied(page, open(page, "p3a"), "quotation")).startsWith("时间\t活动\n2032年\t会议\n");
        }
    }

    @Test
    void ifTheBrowserRefusesToCopyTheWordsAreSelected(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            visitor.context()
                    .addInitScript("if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject();");
            Page page = visitor.open("declarations/2018-qingdao/");
            Locator menu = open(page, "p23");
            menu.locator("[data-copy=link]").click();
            PlaywrightAssertions.assertThat(menu.locator(".copied")).hasText("未能复制，请自行复制：" + QINGDAO + "#p23");
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo(QINGDAO + "#p23");
        }
    }

    @Test
    void withoutBaseUrlReferencesHaveTheAddressOfThePage(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            String address = Visitor.BASE + "declarations/2030-qiao/";
            Page text = visitor.open("declarations/2030-qiao/?x=1#p1");
            open(text, "p1");
            assertThat(text.locator(".passage dd").last().textContent())
                    .isEqualTo("桥宣言全称：第1段. (2030, January 2). 试验集. " + address + "#p1");
            assertThat(text.locator("#cite dd").last().textContent())
                    .isEqualTo("桥宣言全称. (2030, January 2). 试验集. " + address);
            PlaywrightAssertions.assertThat(visitor.open("declarations/2030-qiao/p1/")
                            .locator("#cite dd")
                            .last())
                    .hasText("“桥宣言全称：第1段.” 试验集, January 2, 2030. " + address + "#p1.");
        }
    }

    @Test
    void withoutScriptsTheNumberLeadsToThePageOfTheParagraph(Browser browser) {
        try (Visitor visitor =
                new Visitor(browser, site, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.open("declarations/2018-qingdao/");
            page.locator(".passage:has(#p23) > .permalink").click();
            page.waitForURL(QINGDAO + "p23/");
            assertThat(page.locator("#cite dt").allInnerTexts()).containsExactly("GB/T 7714—2025", "Chicago");
            assertThat(page.locator("#cite .files a").all().stream()
                            .map(each -> each.evaluate("a => a.href + ' ' + a.hasAttribute('download')")))
                    .containsExactly(
                            QINGDAO + "reference.bib true",
                            QINGDAO + "reference.ris true",
                            QINGDAO + "reference.json true");
            assertThat(page.locator("button:visible").all()).isEmpty();
        }
    }

    private static String quotedSelection(Page page, String firstId, String first, String lastId, String last) {
        page.evaluate("""
                ([firstId, first, lastId, last]) => {
                  const place = (id, word) => {
                    const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
                    while (!walker.nextNode().data.includes(word));
                    return [walker.currentNode, walker.currentNode.data.indexOf(word)];
                  };
                  getSelection().setBaseAndExtent(...place(firstId, first), ...place(lastId, last));
                }
                """, List.of(firstId, first, lastId, last));
        return copied(page, open(page, "p23"), "quotation").replaceFirst("(?s)\n——.*", "");
    }

    @Test
    void ofASelectionOverSeveralParagraphsOnlyThePartInThisOneIsQuoted(Browser browser) {
        String text = paragraphs("2018-qingdao").get("p23");
        try (Visitor visitor = visitor(browser)) {
            assertThat(quotedSelection(visitor.open("declarations/2018-qingdao/"), "p23", "必须", "p24", "成员国"))
                    .isEqualTo(text.substring(text.indexOf("必须")));
            assertThat(quotedSelection(visitor.open("declarations/2018-qingdao/"), "p23", "必须", "p22", "成员国"))
                    .as("backwards")
                    .isEqualTo(text.substring(0, text.indexOf("必须")));
            assertThat(quotedSelection(visitor.open("declarations/2018-qingdao/"), "p23", "必须", "p23", "必须"))
                    .as("nothing is selected")
                    .isEqualTo(text);
        }
    }

    /** Browsers ignore case, accents and width when they look for words. */
    @Test
    void aLinkDoesNotFindOtherWordsThatBrowsersTreatAsEqual(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                language: en
                ---

                The Member States of the café agree.

                The member states of the cafe agree.

                The Member States of the bridge agree.
                """);
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(
                browser,
                sandbox.site(),
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = visitor.open("declarations/2030-qiao/");
            String address = Visitor.BASE + "declarations/2030-qiao/#";
            select(page, "p2", "The", "agree.");
            assertThat(copied(page, open(page, "p2"), "fragment")).isEqualTo(address + "p2");
            select(page, "p3", "The", "agree.");
            assertThat(copied(page, open(page, "p3"), "fragment")).startsWith(address + "p3:~:text=");
        }
    }

    @Test
    void whatIsAboutSelectedWordsIsOfferedOnlyBesideThem(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            open(page, "p17");
            Locator buttons = page.locator(".passage:has(#p17) > .menu [data-copy]:visible");
            PlaywrightAssertions.assertThat(page.locator(".passage:has(#p17) > .menu .copying button:visible"))
                    .hasText(new String[] {"复制链接", "复制带预览的链接（用于聊天）", "复制引文和出处", "复制用于网页的引文（HTML）"});
            page.keyboard().press("Escape");
            select(page, "p17", "单方面", "反导系统");
            page.locator("body > button.menu").click();
            PlaywrightAssertions.assertThat(page.locator("body > button.menu")).hasCount(0);
            PlaywrightAssertions.assertThat(buttons.filter(new Locator.FilterOptions().setHasText("所选")))
                    .hasCount(2);
            assertThat(copied(page, page.locator(".passage:has(#p17) > .menu"), "quotation"))
                    .startsWith("单方面不受限制地发展反导系统\n——");
        }
    }

    @Test
    void aMenuStandsBelowItsParagraphInSightAndClosesWhenTheReaderGoesOn(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            Locator number = page.locator(".passage:has(#p24) > .permalink");
            page.evaluate("document.getElementById('p24').scrollIntoView()");
            Object height = page.evaluate("document.body.scrollHeight");
            double before = number.boundingBox().y;
            number.focus();
            page.keyboard().press("Enter");
            Locator menu = page.locator(".passage:has(#p24) > .menu");
            PlaywrightAssertions.assertThat(menu).isFocused();
            menu.locator("[data-copy]").first().waitFor();
            assertThat(number.boundingBox().y).isEqualTo(before);
            assertThat(page.evaluate("document.body.scrollHeight")).isEqualTo(height);
            BoundingBox paragraph = page.locator("#p24").boundingBox();
            assertThat(menu.boundingBox().y).isGreaterThanOrEqualTo(paragraph.y + paragraph.height);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("复制链接");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(number).isFocused();
            PlaywrightAssertions.assertThat(menu).isHidden();
            page.keyboard().press("Space");
            PlaywrightAssertions.assertThat(menu).isVisible();
            page.locator("h1").click();
            PlaywrightAssertions.assertThat(menu).isHidden();
            number.click();
            page.evaluate("document.getElementById('p25').scrollIntoView({ block: 'end' })");
            open(page, "p25");
            PlaywrightAssertions.assertThat(page.locator(".menu:visible"))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.995));
            PlaywrightAssertions.assertThat(page.locator(".menu:visible")).hasCount(1);
            page.locator(".passage:has(#p25) > .permalink").click();
            PlaywrightAssertions.assertThat(page.locator(".menu:visible")).hasCount(0);
        }
    }

    @Test
    void buttonsAreNotPrinted(Browser browser) {
        try (Visitor visitor = visitor(browser)) {
            Page page = visitor.open("declarations/2018-qingdao/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("button, .dateline a, .signs").all())
                    .isNotEmpty()
                    .noneMatch(Locator::isVisible);
            PlaywrightAssertions.assertThat(page.locator(".print-only")).hasText(QINGDAO);
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll(".passage p, .notes li, .section-head")]
                      .every((each) => getComputedStyle(each).breakInside === "avoid")"""))
                    .as("nothing short is divided, no line stands alone on a page")
                    .isEqualTo(true);
        }
    }

    @Test
    void withoutPagesOfParagraphsTheMenuHasNoSuchAddress(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "paragraphPages: false\n");
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Locator menu = open(visitor.open("declarations/2030-qiao/"), "p1");
            PlaywrightAssertions.assertThat(menu.locator("[data-copy=link]")).hasCount(1);
            PlaywrightAssertions.assertThat(menu.locator("[data-copy=page]")).hasCount(0);
            assertThat(menu.locator("dd").count()).isEqualTo(4);
        }
    }
}
