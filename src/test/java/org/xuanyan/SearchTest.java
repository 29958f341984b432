package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what the search finds in a real browser with a loop over all paragraphs. */
@InBrowser
class SearchTest {

    private static final long SEED = 20_120_607;

    /** {@code -Dsearch.queries=2000} tries more. */
    private static final int RANDOM_QUERIES = Integer.getInteger("search.queries", 400);

    private static final int MAX_LENGTH = 12;

    /** Returns how many texts are searched for some queries. */
    private static final String COUNT_TEXTS = """
            async (queries) => {
              const { find } = await import("%sassets/search/index.js");
              let texts = 0;
              for (const query of queries) {
                for await (const { slug, respelt } of find({ q: query })) {
                  texts += slug === "names" || respelt ? 0 : 1;
                }
              }
              return texts;
            }
            """.formatted(Visitor.BASE);

    /** Returns how many paragraphs each query finds as it was typed. */
    private static final String COUNT_PARAGRAPHS = """
            async (queries) => {
              const { find } = await import("%sassets/search/index.js");
              const counts = [];
              for (const query of queries) {
                let count = 0;
                for await (const { hits, respelt } of find({ q: query })) {
                  count += hits.filter(([path]) => !respelt && /^#p[0-9]/.test(path)).length;
                }
                counts.push(count);
              }
              return counts;
            }
            """.formatted(Visitor.BASE);

    private static final JsonMapper JSON = new JsonMapper();

    private static Path site;
    private static SearchProof proof;

    @BeforeAll
    static void build() throws IOException {
        site = Sandbox.realCollection();
        proof = new SearchProof(site);
    }

    private static String phrase(String text) {
        return "\"" + text + "\"";
    }

    private static Map<String, List<String>> pieces(SearchProof texts, int count) {
        Random random = new Random(SEED);
        Map<String, List<String>> queries = new LinkedHashMap<>();
        while (queries.size() < count) {
            String piece = texts.piece(random, 1 + random.nextInt(MAX_LENGTH));
            // A piece that cuts a word of Latin letters or a number is found with a star only.
            String typed = texts.expected(List.of(piece), List.of()).isEmpty()
                    ? piece.replaceAll("^(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])$", "*")
                    : piece;
            if (SearchProof.isPhrase(piece)) {
                queries.put(phrase(typed), List.of(typed));
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
    void everyPieceOfATextIsFoundWhereItOccursAndNowhereElse(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            proof.compare(visitor.open("search/"), pieces(proof, RANDOM_QUERIES), Map.of());
        }
    }

    @Test
    void phrasesThatOccurNowhereAreNotFound(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            proof.compare(visitor.open("search/"), absent(proof, RANDOM_QUERIES), Map.of());
        }
    }

    /** {@code src/SEARCH.md} describes how to try the list on another engine. */
    @Test
    void theListOfQueriesIsWritten() throws IOException {
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
    void allWordsHaveToOccurButThoseAfterAMinusMustNot(Browser browser) {
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

    /** The collection is so large that the index is many files, and each paragraph is a block. */
    @Test
    void theSameIsTrueOfALargeCollection(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        GeneratedCollection.write(sandbox, 32, SEED);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(sandbox.site().resolve("search/pairs/5.json")).exists();
        SearchProof large = new SearchProof(sandbox.site());
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/");
            large.compare(page, pieces(large, 200), Map.of());
            Map<String, List<String>> absent = absent(large, 200);
            large.compare(page, absent, Map.of());
            assertThat(((Number) page.evaluate(COUNT_TEXTS, List.copyOf(absent.keySet()))).intValue())
                    .as("texts that the index cannot tell from a hit, of 200 times 32")
                    .isLessThan(30);
            Map<String, List<String>> longer = new LinkedHashMap<>();
            Random random = new Random(SEED);
            for (int length : List.of(20, 40, 80, 160, 320)) {
                String piece = large.piece(random, length);
                longer.put(phrase(piece), List.of(piece));
            }
            large.compare(page, longer, Map.of());
            aLongQueryLoadsFewFiles(visitor, phrase(large.piece(random, 60)));
        }
    }

    private static void aLongQueryLoadsFewFiles(Visitor visitor, String query) {
        List<String> asked = new ArrayList<>();
        visitor.context().onRequest(request -> asked.add(request.url()));
        Page page = visitor.open("search/");
        page.locator("#q").fill(query);
        page.locator("#q").press("Enter");
        page.waitForURL(url -> url.contains("?q="));
        page.waitForSelector("[name=said]:not(:empty)");
        assertThat(asked.stream().filter(url -> url.contains("/pairs/")).distinct())
                .hasSizeBetween(6, 12);
        assertThat(asked.stream().filter(url -> url.contains("/texts/")).distinct())
                .hasSizeBetween(1, 12);
    }

    /**
     * One character begins more bigrams than fit in a file, so the most frequent of them are listed as everywhere.
     * Another bigram is in every paragraph.
     */
    @Test
    void phrasesWithFrequentBigramsAreFound(Browser browser, @TempDir Path root) throws IOException {
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
            for (int p = 0; p < 52; p++) {
                text.append(p == d ? "\n鹮鹭一鹮鹭一鹮鹭一鹮鹭鹤" : "\n鹮鹭一鹮鹭一鹮鹭一鹮鹭");
                for (int i = 0; i < 60; i++) {
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
        assertThat(bigramsOf("一", sandbox.site()))
                .hasSizeLessThanOrEqualTo(16_384)
                .contains("鹮Z")
                .containsPattern("[A-T]");
        assertThat(bigramsOf("鹮", sandbox.site())).contains("鹭").doesNotContain("Z");
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Map<String, List<String>> queries = new LinkedHashMap<>(pieces(cut, 60));
            for (String each : List.of("一", "鹮", "鹮鹭", "鹮鹭鹤", "一鹮鹭鹤", "鹭鹤", "鹮鹭鹮")) {
                queries.put(each, List.of(each));
            }
            assertThat(cut.expected(List.of("鹮鹭鹤"), List.of())).hasSize(40);
            cut.compare(visitor.open("search/"), queries, Map.of());
        }
    }

    /** Returns the entry of a first character in the index. */
    private static String bigramsOf(String first, Path site) throws IOException {
        try (var files = Files.list(site.resolve("search/pairs"))) {
            List<String> found = new ArrayList<>();
            for (Path file : files.toList()) {
                found.add(JSON.readTree(Files.readString(file))
                        .path("pairs")
                        .path(first)
                        .asString(""));
            }
            return String.join("", found);
        }
    }

    /** With characters as typed in Taiwan and Hong Kong. If a text has both forms of a character, both are found. */
    @Test
    void oneCharacterMayStandForSeveral(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2031-zhu/declaration.md", """
                ---
                title: 会议宣言
                name: 会议宣言
                adopted: 2031-01-02
                place: 会
                ---

                随着形势发展，取得显著成果。

                世界卫生组织与叙利亚。

                头发与乾隆，干部与干涸。
                """);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = visitor.open("search/");
            Map<String, String> marks = new LinkedHashMap<>();
            marks.put("隨著形勢", "随着形势");
            marks.put("顯著", "显著");
            marks.put("世界衞生組織", "世界卫生组织");
            marks.put("衛生 敍利亞", "卫生 叙利亚");
            marks.put("頭髮與乾隆", "头发与乾隆");
            marks.put("幹部 發", "发 干部");
            marks.put("乾涸", "干涸");
            marks.put("著", "著");
            for (Map.Entry<String, String> each : marks.entrySet()) {
                boolean asTyped = each.getKey().equals(each.getValue());
                page.locator("#q").fill(each.getKey());
                page.locator("#q").press("Enter");
                PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                        .hasText((asTyped ? "" : "宣言里没有这样写的，以下按对应的繁体、简体字查找，") + "找到1篇宣言的1段");
                PlaywrightAssertions.assertThat(page.locator("#results mark"))
                        .hasText(each.getValue().split(" "));
            }
            page.locator("#q").fill("顯著 -隨著");
            page.locator("#q").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("[name=said]")).hasText("没有找到");
        }
    }

    /** Words of Latin letters and numbers are whole, and spaces count only between them. */
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

                Sustainable growth by means of AI, of Alem.AI and of ai技术; 人工智能（AI）的2018年.
                """);
        assertThat(sandbox.run().code()).isZero();
        SearchProof york = new SearchProof(sandbox.site());
        Map<String, List<String>> queries = new LinkedHashMap<>();
        for (String words : List.of(
                "new york",
                "NEW  YORK",
                "newyork",
                "w y",
                "*w y*",
                "therapid",
                "10 000",
                "10000",
                "of 北京市.",
                "AI",
                "*ai*",
                "sustain",
                "sustain*",
                "*able",
                "018年")) {
            queries.put(phrase(words), List.of(words));
        }
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            york.compare(visitor.open("search/"), queries, Map.of());
        }
        assertThat(york.expected(List.of("new york"), List.of())).hasSize(1);
        assertThat(york.expected(List.of("*w y*"), List.of())).hasSize(1);
        for (String absent : List.of("newyork", "w y", "sustain", "018年")) {
            assertThat(york.expected(List.of(absent), List.of())).as(absent).isEmpty();
        }
        assertThat(york.expected(List.of("growth", "AI"), List.of())).containsExactly("2031-york#p2");
        assertThat(york.expected(List.of("growth"), List.of("AI"))).containsExactly("2031-york#p1");
        assertThat(york.expected(List.of("growth"), List.of("*ai*"))).containsExactly("2031-york#p1");
    }

    @Test
    void aSectionConsistsOfItsMarkAndItsParagraphs(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.open("search/");
            for (String section : List.of("s1", "s3", "s5")) {
                List<String> ids = new ArrayList<>(proof.section("2018-qingdao#" + section));
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
                  const { find } = await import("%sassets/search/index.js");
                  const found = [];
                  for await (const { hits } of find({ q: query, in: "2018-qingdao", section })) {
                    found.push(...hits.map(([path]) => path).filter((path) => path.startsWith("#")));
                  }
                  return found.map((path) => path.slice(1));
                }
                """.formatted(Visitor.BASE), List.of(query, section));
        return ids.stream().map(String::valueOf).toList();
    }

    /** Queries as people type them; the numbers of paragraphs were counted by another program. */
    @Test
    void awkwardQueriesFindWhatTheyShould(Browser browser) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/golden/search/queries.tsv")));
        assertThat(lines).hasSizeGreaterThan(35);
        lines.add(proof.piece(new Random(SEED), 9).repeat(60).substring(0, 500) + "\t0");
        List<String> longest = proof.paragraphs().values().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(3)
                .toList();
        assertThat(longest.get(2)).hasSizeGreaterThan(150);
        longest.forEach(text -> lines.add(phrase(text.substring(0, Math.min(500, text.length()))) + "\t1"));
        Map<String, Integer> paragraphs = new LinkedHashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            paragraphs.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
        try (Visitor visitor = new Visitor(browser, site)) {
            List<String> queries = List.copyOf(paragraphs.keySet());
            assertThat(visitor.open("search/").evaluate(COUNT_PARAGRAPHS, queries))
                    .as(String.join("\n", queries))
                    .isEqualTo(List.copyOf(paragraphs.values()));
            Page page = visitor.go("search/");
            paragraphs.forEach((query, count) -> assertShown(page, query, count));
        }
    }

    /** Shows a query as the back button would, which does not load the page again. */
    private static void assertShown(Page page, String query, int paragraphs) {
        page.evaluate("""
                (query) => {
                  history.replaceState(null, "", "?" + new URLSearchParams({ q: query }));
                  document.forms.search.said.value = "";
                  dispatchEvent(new PopStateEvent("popstate"));
                }
                """, query);
        if (!query.isBlank()) {
            PlaywrightAssertions.assertThat(page.locator("[name=said]"))
                    .containsText(Pattern.compile(
                            paragraphs > 0 ? "^找到[1-4]篇宣言的" + paragraphs + "段" : "没有找到|没有这样写的|0篇宣言的0段"));
        }
        assertThat(page.locator("#results blockquote:has(mark)").count())
                .as(query)
                .isGreaterThanOrEqualTo(paragraphs);
    }

    /** What one language says in one word, and the other in several: none of the texts may be missed. */
    @Test
    void anEnglishWordLeadsToAllItsChineseOnes() {
        JsonNode words = JsonMapper.shared()
                .readTree(site.resolve("search/words.json").toFile())
                .at("/words/zh-Hans");
        assertThat(words.get("narcotics").valueStream().map(JsonNode::asString)).containsExactly("毒品", "禁毒", "麻醉药品");
        assertThat(words.get("terrorism").valueStream().map(JsonNode::asString)).contains("恐怖主义", "反恐");
    }

    /** The words of other languages do not grow with the texts. */
    @Test
    void theIndexIsSmall() throws IOException {
        long bytes = 0;
        try (var files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith("index.html") && !each.endsWith("words.json"))
                    .toList()) {
                var out = new java.io.ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(Files.readAllBytes(file));
                }
                bytes += out.size();
            }
        }
        long characters =
                proof.paragraphs().values().stream().mapToLong(String::length).sum() + charactersOfNames();
        assertThat((double) bytes / characters).isBetween(1.5, 2.0);
        assertThat(Files.size(site.resolve("search/words.json"))).isBetween(10_000L, 40_000L);
    }

    /** Instruments are found by all their names. */
    private static long charactersOfNames() throws IOException {
        JsonNode treaties = JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve("treaties/index.json")))
                .get("treaties");
        Set<String> names = new TreeSet<>();
        for (JsonNode treaty : treaties) {
            names.add(treaty.get("title").asString());
            names.add(treaty.path("english").asString(""));
            for (String key : List.of("aliases", "unbracketed")) {
                treaty.get(key).forEach(name -> names.add(name.asString()));
            }
        }
        return names.stream().mapToLong(String::length).sum();
    }
}
