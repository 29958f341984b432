package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search in a real browser: what it finds, against a loop over all paragraphs, and what its readers meet. */
@ExtendWith(Chromium.class)
class SearchTest {

    private static final long SEED = 20_120_607;
    private static final int RANDOM_QUERIES = 2_000;
    private static final int MOST_CHARACTERS = 12;

    private static final JsonMapper JSON = new JsonMapper();

    /** How many texts are looked through for some queries. */
    private static final String COUNT_TEXTS = """
            async (queries) => {
              const { find } = await import("%sassets/search.js");
              let texts = 0;
              for (const query of queries) {
                for await (const text of find(query)) {
                  texts += text.declaration ? 1 : 0;
                }
              }
              return texts;
            }
            """.formatted(Visitor.BASE);

    private static Path site;
    private static SearchProof proof;

    @BeforeAll
    static void build() throws IOException {
        site = Visitor.realCollection();
        proof = new SearchProof(site);
    }

    private static String phrase(String text) {
        return "\"" + text + "\"";
    }

    private static Map<String, List<String>> pieces(SearchProof texts, int count) {
        Random random = new Random(SEED);
        Map<String, List<String>> queries = new LinkedHashMap<>();
        while (queries.size() < count) {
            String piece = texts.piece(random, 1 + random.nextInt(MOST_CHARACTERS));
            if (SearchProof.isPhrase(piece)) {
                queries.put(phrase(piece), List.of(piece));
            }
        }
        return queries;
    }

    private static Map<String, List<String>> absent(SearchProof texts, int count) {
        Random random = new Random(SEED);
        Map<String, List<String>> queries = new LinkedHashMap<>();
        while (queries.size() < count) {
            String absent = texts.absent(random);
            queries.put(phrase(absent), List.of(absent));
        }
        return queries;
    }

    @Test
    void everyPieceOfTheTextsIsFoundWhereverItStandsAndNowhereElse(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            proof.compare(visitor.open("search/"), pieces(proof, RANDOM_QUERIES), Map.of());
        }
    }

    @Test
    void whatStandsNowhereIsFoundNowhere(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            proof.compare(visitor.open("search/"), absent(proof, RANDOM_QUERIES), Map.of());
        }
    }

    /** {@code src/SEARCH.md} tells how to try the list on another engine. */
    @Test
    void theListOfQueriesIsWrittenDown() throws IOException {
        Map<String, List<String>> queries = new LinkedHashMap<>(pieces(proof, RANDOM_QUERIES));
        queries.putAll(absent(proof, RANDOM_QUERIES));
        List<String> lines = queries.values().stream()
                .map(words -> words.get(0) + "\t" + String.join(" ", proof.expected(words, List.of())))
                .toList();
        Files.write(Path.of("target/search-queries.tsv"), lines);
        assertThat(lines).hasSize(2 * RANDOM_QUERIES);
        assertThat(lines.stream().filter(line -> line.endsWith("\t"))).hasSize(RANDOM_QUERIES);
    }

    @Test
    void allWordsHaveToOccurAndThoseBehindAMinusMustNot(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Random random = new Random(SEED);
            List<String> texts = List.copyOf(proof.paragraphs().values());
            Map<String, List<String>> wanted = new LinkedHashMap<>();
            Map<String, List<String>> unwanted = new LinkedHashMap<>();
            while (wanted.size() < 300) {
                String text = texts.get(random.nextInt(texts.size())).replaceAll("[^\\p{IsHan}]", " ");
                List<String> words = random.ints(2, 0, text.length() - 2)
                        .mapToObj(i -> text.substring(i, i + 2))
                        .toList();
                String not = proof.piece(random, 2);
                if ((String.join("", words) + not).matches("\\p{IsHan}{6}")) {
                    String query = words.get(0) + " \u3000" + words.get(1) + " -" + not;
                    wanted.put(query, words);
                    unwanted.put(query, List.of(not));
                }
            }
            proof.compare(visitor.open("search/"), wanted, unwanted);
        }
    }

    /** So large that the index is many files and each paragraph a block of its own. */
    @Test
    void thatIsTrueOfALargeCollectionToo(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        GeneratedCollection.write(sandbox, 40, SEED);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(sandbox.site().resolve("search/pairs/5.txt")).exists();
        SearchProof large = new SearchProof(sandbox.site());
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/");
            large.compare(page, pieces(large, 300), Map.of());
            Map<String, List<String>> absent = absent(large, 200);
            large.compare(page, absent, Map.of());
            assertThat(((Number) page.evaluate(COUNT_TEXTS, List.copyOf(absent.keySet()))).intValue())
                    .as("texts that the index cannot tell from a hit, of 200 times 40")
                    .isLessThan(35);
            aLongQueryLoadsFewFiles(visitor, phrase(large.piece(new Random(SEED), MOST_CHARACTERS)));
        }
    }

    private static void aLongQueryLoadsFewFiles(Visitor visitor, String query) {
        List<String> asked = new ArrayList<>();
        visitor.context().onRequest(request -> asked.add(request.url()));
        Page page = visitor.open("search/");
        page.locator("#q").fill(query);
        page.locator("#q").press("Enter");
        page.waitForSelector("main [role=status]:not(:empty)");
        assertThat(asked.stream().filter(url -> url.contains("/pairs/"))).hasSizeBetween(2, 5);
        assertThat(asked.stream().filter(url -> url.contains("/texts/"))).hasSizeBetween(1, 12);
    }

    /** The pairs of one character, which few documents have, and each with other characters, fill several files. */
    @Test
    void aCharacterWhosePairsFillSeveralFilesIsFoundInAllOfThem(Browser browser, @TempDir Path root)
            throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Random random = new Random(SEED);
        for (int d = 0; d < 40; d++) {
            StringBuilder text = new StringBuilder("""
                    ---
                    title: 会议宣言
                    name: 会议宣言
                    adopted: %d-01-02
                    place: 会
                    ---
                    """.formatted(2031 + d));
            for (int p = 0; p < 50; p++) {
                text.append("\n");
                for (int i = 0; i < 70; i++) {
                    char own = (char) (0x5000 + 50 * d + random.nextInt(50));
                    text.append(d % 2 == 0 ? '一' : (char) (0x6000 + random.nextInt(1_000)))
                            .append(own);
                }
                text.append("\n");
            }
            sandbox.write("declarations/" + (2031 + d) + "-hui/declaration.md", text.toString());
        }
        sandbox.write("site.yml", Files.readString(sandbox.content().resolve("site.yml")) + "paragraphPages: false\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        SearchProof cut = new SearchProof(sandbox.site());
        assertThat(shardsOf('一', sandbox.site())).isBetween(2, 5);
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Map<String, List<String>> queries = new LinkedHashMap<>(pieces(cut, 60));
            queries.put("一", List.of("一"));
            cut.compare(visitor.open("search/"), queries, Map.of());
        }
    }

    private static int shardsOf(char lead, Path site) throws IOException {
        JsonNode index = JSON.readTree(Files.readString(site.resolve("search/index.json")));
        int rank = index.path("alphabet").asString().indexOf(lead);
        int[] count = {1};
        index.path("shards")
                .forEach(each ->
                        count[0] += each.get(0).asInt() == rank && each.get(1).asInt() > 0 ? 1 : 0);
        return count[0];
    }

    /** Spaces count between words of Latin letters, and there only. */
    @Test
    void wordsOfOtherLanguagesAreFoundAsTheyAreWritten(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2031-york/declaration.md", """
                ---
                title: The York Declaration
                name: York Declaration
                adopted: 2031-01-02
                place: York
                ---

                The rapid growth of New York, of 10 000 towns and of 北京 市.
                """);
        assertThat(sandbox.run().code()).isZero();
        SearchProof york = new SearchProof(sandbox.site());
        Map<String, List<String>> queries = new LinkedHashMap<>();
        for (String words :
                List.of("new york", "NEW  YORK", "newyork", "w y", "therapid", "10 000", "10000", "of 北京市.")) {
            queries.put(phrase(words), List.of(words));
        }
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            york.compare(visitor.open("search/"), queries, Map.of());
        }
        assertThat(york.expected(List.of("new york"), List.of())).hasSize(1);
        assertThat(york.expected(List.of("newyork"), List.of())).isEmpty();
    }

    @Test
    void aSectionIsItsMarkAndItsParagraphs(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            for (String section : List.of("s1", "s3", "s5")) {
                List<String> ids = new ArrayList<>(sectionOf("2018-qingdao", section));
                assertThat(found(page, "。", section)).isEqualTo(ids);
                assertThat(found(page, "一二三四五".substring(section.charAt(1) - '1', section.charAt(1) - '0'), section))
                        .contains(section);
            }
            assertThat(found(page, "四", "s3")).doesNotContain("s4");
        }
    }

    private static List<String> found(Page page, String query, String section) {
        List<?> ids = (List<?>) page.evaluate("""
                async ([query, section]) => {
                  const { find } = await import("%sassets/search.js");
                  const found = [];
                  for await (const { hits } of find(query, { slug: "2018-qingdao", section })) {
                    found.push(...hits.map(({ id }) => id));
                  }
                  return found;
                }
                """.formatted(Visitor.BASE), List.of(query, section));
        return ids.stream().map(String::valueOf).toList();
    }

    /** Typed as people would; the numbers of paragraphs were counted by another program. */
    @Test
    void awkwardQueriesFindWhatTheyShould(Browser browser) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/golden/search/queries.tsv")));
        assertThat(lines).hasSizeGreaterThan(35);
        lines.add(proof.piece(new Random(SEED), 9).repeat(60).substring(0, 500) + "\t0");
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            for (String line : lines) {
                String query = line.substring(0, line.indexOf('\t'));
                int paragraphs = Integer.parseInt(line.substring(line.indexOf('\t') + 1));
                List<?> found = (List<?>) page.evaluate("""
                        async (query) => {
                          const { find } = await import("%sassets/search.js");
                          const found = [];
                          for await (const { declaration, hits } of find(query)) {
                            found.push(...(declaration ? hits.filter(({ id }) => /^p[0-9]/.test(id)) : []));
                          }
                          return found.map(({ id }) => id);
                        }
                        """.formatted(Visitor.BASE), query);
                assertThat(found).as(query).hasSize(paragraphs);
                page.locator("#q").fill(query);
                page.locator("#q").press("Enter");
                Locator quotes = page.locator("#results blockquote mark");
                if (paragraphs > 0) {
                    PlaywrightAssertions.assertThat(page.locator("main [role=status]"))
                            .containsText(paragraphs + "段");
                    assertThat(quotes.count()).isGreaterThanOrEqualTo(paragraphs);
                }
            }
        }
    }

    @Test
    void theIndexIsSmall() throws IOException {
        long bytes = 0;
        try (var files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith("index.html"))
                    .toList()) {
                var out = new java.io.ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(Files.readAllBytes(file));
                }
                bytes += out.size();
            }
        }
        long characters =
                proof.paragraphs().values().stream().mapToLong(String::length).sum();
        assertThat((double) bytes / characters).isBetween(1.5, 2.5);
    }

    @Test
    void aStrangerFindsEveryParagraphAndSeesTheWordsInTheirPlace(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("");
            page.locator(".finder input[type=search]").fill("联合国宪章");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]")).containsText("在4篇宣言中找到13段");
            List<String> links = page.locator("#results blockquote").all().stream()
                    .map(quote -> (String) quote.evaluate("quote => quote.parentElement.querySelector('a').href"))
                    .toList();
            assertThat(links.stream()
                            .map(link -> link.replaceAll(".*/declarations/(.*)/\\?.*(#.*)", "$1$2"))
                            .collect(Collectors.toSet()))
                    .isEqualTo(java.util.Set.copyOf(proof.expected(List.of("联合国宪章"), List.of())));
            for (String link : links) {
                Page text = visitor.context().newPage();
                text.navigate(link);
                Locator target = text.locator(":target");
                PlaywrightAssertions.assertThat(target.locator("mark").first()).isInViewport();
                PlaywrightAssertions.assertThat(target.locator("mark")).hasText(new String[] {"联合国宪章"});
                assertThat(target.evaluate("""
                        p => {
                          const copy = p.cloneNode(true);
                          copy.querySelectorAll(".note-mark").forEach((mark) => mark.remove());
                          return copy.textContent;
                        }
                        """)).isIn(proof.paragraphs().values());
                text.close();
            }
        }
    }

    @Test
    void resultsComeWhileTypingButNotWhileComposing(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            Locator status = page.locator("main [role=status]");
            page.locator("#q").focus();
            CDPSession input = visitor.context().newCDPSession(page);
            for (String composed : List.of("xian", "xianzhang", "宪")) {
                JsonObject composition = new JsonObject();
                composition.addProperty("text", composed);
                composition.addProperty("selectionStart", composed.length());
                composition.addProperty("selectionEnd", composed.length());
                input.send("Input.imeSetComposition", composition);
            }
            assertThat(page.locator("#q").inputValue()).isEqualTo("宪");
            page.waitForTimeout(400);
            PlaywrightAssertions.assertThat(status).isEmpty();
            assertThat(page.url()).isEqualTo(Visitor.BASE + "search/");
            JsonObject committed = new JsonObject();
            committed.addProperty("text", "宪章");
            input.send("Input.insertText", committed);
            PlaywrightAssertions.assertThat(status).containsText("18段");
            page.keyboard().type(" 安");
            PlaywrightAssertions.assertThat(status).not().containsText("18段");
            assertThat(URLDecoder.decode(page.url(), StandardCharsets.UTF_8)).endsWith("search/?q=宪章 安");
        }
    }

    @Test
    void theAddressKeepsTheSearchAndBackLeadsToTheOneBefore(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E5%AE%AA%E7%AB%A0&in=2018-qingdao&section=s2");
            Locator status = page.locator("main [role=status]");
            PlaywrightAssertions.assertThat(status).containsText("在1篇宣言中找到");
            assertThat(page.locator("#in").inputValue()).isEqualTo("2018-qingdao");
            assertThat(page.locator("#section").inputValue()).isEqualTo("s2");
            String first = status.textContent();
            page.locator("#section").selectOption("");
            PlaywrightAssertions.assertThat(status).not().hasText(first);
            page.locator("#in").selectOption("");
            PlaywrightAssertions.assertThat(status).containsText("18段");
            page.locator("#q").fill("");
            page.locator("#q").pressSequentially("散核武器");
            PlaywrightAssertions.assertThat(status).containsText("4段");
            page.locator("#results .quote-head a").first().click();
            page.waitForURL(url -> url.contains("declarations/2012-beijing/"));
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("4段");
            page.goBack();
            PlaywrightAssertions.assertThat(status).containsText("18段");
            assertThat(page.locator("#q").inputValue()).isEqualTo("宪章");
            page.goBack();
            page.goBack();
            PlaywrightAssertions.assertThat(status).hasText(first);
            assertThat(page.locator("#section").inputValue()).isEqualTo("s2");
        }
    }

    @Test
    void aSummitAndASectionCanBeChosen(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            Locator sections = page.locator("#section option");
            PlaywrightAssertions.assertThat(sections).hasText(new String[] {"全部", "一", "二", "三", "四", "五", "六"});
            page.locator("#in").selectOption("2018-qingdao");
            PlaywrightAssertions.assertThat(sections).hasText(new String[] {"全部", "一", "二", "三", "四", "五"});
            page.locator("#section").selectOption("s3");
            page.locator("#q").fill("成员国");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#results h2")).hasText(new String[] {"青岛宣言（2018）"});
            List<String> expected = sectionOf("2018-qingdao", "s3").stream()
                    .filter(id -> proof.paragraphs().get("2018-qingdao#" + id).contains("成员国"))
                    .toList();
            assertThat(page.locator("#results .quote-head a").all().stream()
                            .map(link -> link.getAttribute("href").replaceAll(".*#", ""))
                            .toList())
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(3);
        }
    }

    private static List<String> sectionOf(String slug, String section) {
        try {
            List<String> ids = new ArrayList<>();
            JSON.readTree(Files.readString(site.resolve("declarations/" + slug + "/index.json")))
                    .path("sections")
                    .forEach(each -> {
                        if (each.path("id").asString().equals(section)) {
                            each.path("paragraphs").forEach(id -> ids.add(id.asString()));
                        }
                    });
            return ids;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
            Locator link = page.locator("#results .titles a").first();
            PlaywrightAssertions.assertThat(link).hasText(title);
            link.click();
            page.waitForURL(Visitor.BASE + path);
        }
    }

    @Test
    void titlesSignaturesAndEventsAreFoundToo(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E4%B9%A0%E8%BF%91%E5%B9%B3");
            PlaywrightAssertions.assertThat(page.locator("#results blockquote")).hasText("中华人民共和国主席 习近平");
            page.locator("#results .quote-head a").click();
            PlaywrightAssertions.assertThat(page.locator(".signatures mark")).hasText("习近平");
            PlaywrightAssertions.assertThat(page.locator(".signatures mark")).isInViewport();
            page.navigate(Visitor.BASE + "search/?q=%E5%85%B1%E5%90%8C%E7%B9%81%E8%8D%A3%E5%9C%B0%E5%8C%BA%E7%9A%84");
            PlaywrightAssertions.assertThat(
                            page.locator("#results .quote-head a").first())
                    .hasText("标题");
            page.navigate(Visitor.BASE + "search/?q=1968");
            page.locator("#results summary").first().click();
            page.locator("#results details a").first().click();
            page.waitForURL(url -> url.contains("timeline/#e-"));
            PlaywrightAssertions.assertThat(page.locator(":target")).isInViewport();
        }
    }

    /** Titles of editors stand in no text; nor does an event that nobody names. */
    @Test
    void whatEditorsCallAnEventIsFound(Browser browser, @TempDir Path root) throws IOException {
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
            page.locator("#results summary").click();
            PlaywrightAssertions.assertThat(page.locator("#results details a")).hasText("首次水论坛");
            page.locator("#q").fill("联盟成立");
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#results .titles a")).hasText("联盟成立");
            page.locator("#results .titles a").click();
            page.waitForURL(Visitor.BASE + "timeline/#e-founding");
        }
    }

    @Test
    void traditionalCharactersFindSimplifiedOnesAndThePageSaysSo(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/?q=%E8%81%AF%E5%90%88%E5%9C%8B%E6%86%B2%E7%AB%A0");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]"))
                    .hasText("宣言里没有“聯合國憲章”，这是“联合国宪章”的结果：在4篇宣言中找到13段、1个名称");
            page.locator("#results .quote-head a").first().click();
            PlaywrightAssertions.assertThat(page.locator(":target mark")).hasText("联合国宪章");
        }
    }

    @Test
    void aRareWordLoadsOnlyTheTextsThatMayHaveIt(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            List<String> asked = new ArrayList<>();
            visitor.context().onRequest(request -> asked.add(request.url().replaceAll("^.*/search/|\\?.*", "")));
            Page page = visitor.open("search/?q=2231(2015)");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]")).containsText("1段");
            assertThat(asked).contains("index.json", "characters.json", "pairs/0.txt", "texts/2025-tianjin.json");
            assertThat(asked.stream().filter(path -> path.contains("texts/"))).hasSize(1);
        }
    }

    @Test
    void everythingWorksByKeyboard(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            page.locator("#q").focus();
            page.keyboard().type("散核武器");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]")).containsText("4段");
            Locator first = page.locator("#results .quote-head a").first();
            for (int i = 0; i < 12 && !(Boolean) first.evaluate("each => each === document.activeElement"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Visitor.BASE + "declarations/2012-beijing/**");
            PlaywrightAssertions.assertThat(page.locator(":target mark")).hasText("散核武器");
        }
    }

    /** A host has renewed the site while its page was open. */
    @Test
    void filesOfAnotherEditionAreRefused(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        assertThat(sandbox.run().code()).isZero();
        Path pairs = sandbox.site().resolve("search/pairs/0.txt");
        Files.writeString(pairs, "000000000000" + Files.readString(pairs).substring(12));
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/?q=%E5%94%AF%E4%B8%80");
            PlaywrightAssertions.assertThat(page.locator("main [role=status]")).hasText("索引没有读到，或者刚刚更新，请重新载入本页");
        }
    }

    @Test
    void theReaderMayGoOnWhereThereIsMore(Browser browser, @TempDir Path root) throws IOException {
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
            Locator status = page.locator("main [role=status]");
            PlaywrightAssertions.assertThat(status).hasText("在12篇宣言中找到12段，还没有找完");
            page.locator("#results button").click();
            PlaywrightAssertions.assertThat(status).hasText("在21篇宣言中找到21段");
            PlaywrightAssertions.assertThat(page.locator("#results button")).hasCount(0);
            PlaywrightAssertions.assertThat(page.locator("#results h2 a").nth(12))
                    .isFocused();
            PlaywrightAssertions.assertThat(page.locator("#results h2").first()).hasText("桥宣言（2030）");
        }
    }
}
