package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how much a query loads in a large collection, and how long the answer takes. It has no limits, so it is not
 * part of the build: {@code mvn -B test -Dtest=SearchBenchmark}. The default is {@code -Ddeclarations=1000}.
 */
@InBrowser
class SearchBenchmark {

    private static final int DECLARATIONS = Integer.getInteger("declarations", 1_000);
    private static final long SEED = 20_120_607;
    private static final int QUERIES = 150;

    /** The number of runs; the result is their median, because other work on the machine disturbs single runs. */
    private static final int RUNS = 3;

    /** In milliseconds; after that, the browser has nothing else to do for a page that it opened. */
    private static final int IDLE_AFTER = 1_000;

    /**
     * Kind → the largest number of files that a query loads, by the constants in {@code static/assets/search/}; three
     * texts are loaded ahead.
     */
    private static final Map<String, Integer> MAX_FILES =
            Map.of("search", 1, "search/pairs", 12, "search/texts", 15, "search/names", 2);

    /** Words that are frequent in the generated texts, and one that is frequent in real texts. */
    private static final List<String> FREQUENT = List.of("的", "国", "合作", "成员国", "上海合作组织", "成员国强调", "合作 安全 发展", "联合国宪章");

    /** Runs before the scripts of a page: all files are at hand as text, and none is parsed yet. */
    private static final String LOADED = """
            {
              const loaded = %s;
              window.fetch = async (url) => ({ json: async () => JSON.parse(loaded[String(url).replace(/\\?.*/, "")]) });
            }
            """;

    private static final String ANSWERED = """
            () => {
              const form = document.querySelector("form.search");
              return !["", form.dataset.busy].includes(form.said.value);
            }
            """;

    /** Returns the milliseconds until an idle page has drawn the answer to a query. */
    private static final String TIME = """
            async (query) => {
              const form = document.querySelector("form.search");
              const status = document.querySelector("[name=said]");
              const said = new Promise((done) => new MutationObserver(done).observe(status, { childList: true }));
              form.q.value = query;
              form.q.dispatchEvent(new Event("input", { bubbles: true }));
              /* The page waits as long for a reader who types. */
              const start = performance.now() + 150;
              await said;
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              return performance.now() - start;
            }
            """;

    private final List<String> asked = new ArrayList<>();
    private final Map<String, Long> sizes = new TreeMap<>();

    /**
     * One query.
     *
     * @param bytes that it loaded, gzipped
     * @param texts that it loaded
     * @param milliseconds until the answer, with all files at hand
     */
    private record Figures(String query, long bytes, int texts, double milliseconds, String said) {}

    @Test
    void measure(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        GeneratedCollection.write(sandbox, DECLARATIONS, SEED);
        long start = System.nanoTime();
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        System.out.printf("built in %.0f s%n", (System.nanoTime() - start) / 1e9);
        SearchProof proof = new SearchProof(sandbox.site());
        report(
                sandbox.site(),
                proof.paragraphs().values().stream().mapToLong(String::length).sum());
        List<Figures> figures = new ArrayList<>();
        for (String query : queries(proof)) {
            figures.add(ask(query, browser, sandbox.site()));
        }
        show("bytes", figures, Figures::bytes);
        show("milliseconds", figures, Figures::milliseconds);
        for (Comparator<Figures> figure :
                List.of(Comparator.comparing(Figures::bytes), Comparator.comparing(Figures::milliseconds))) {
            figures.stream().sorted(figure.reversed()).limit(8).forEach(System.out::println);
        }
        figures.stream().filter(each -> FREQUENT.contains(each.query())).forEach(System.out::println);
    }

    private static Set<String> queries(SearchProof proof) {
        Random random = new Random(SEED);
        Set<String> queries = new TreeSet<>(FREQUENT);
        while (queries.size() < QUERIES) {
            queries.add("\"" + proof.piece(random, 1 + random.nextInt(12)) + "\"");
            queries.add("\"" + proof.absent(random) + "\"");
            queries.add(traditional(proof.piece(random, 2 + random.nextInt(11))));
        }
        return queries;
    }

    private static String traditional(String text) {
        Map<String, List<String>> forms = DataMaps.taiwan().stChar();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(each -> forms.getOrDefault(each, List.of(each)).get(0))
                .collect(Collectors.joining());
    }

    private Figures ask(String query, Browser browser, Path site) throws IOException {
        asked.clear();
        try (Visitor visitor = new Visitor(browser, site)) {
            visitor.context().onRequest(request -> asked.add(request.url().replaceAll("\\?.*", "")));
            Page page = visitor.open("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            Visitor.until(page, ANSWERED, null);
            Set<String> files = new TreeSet<>(asked);
            files.removeIf(url -> !url.contains("/search/") || url.endsWith("/"));
            long bytes = files.stream().mapToLong(url -> gzipped(site, url)).sum();
            int texts =
                    (int) files.stream().filter(url -> url.contains("/texts/")).count();
            String said = page.locator("[name=said]").textContent();
            page.close();
            return new Figures(query, bytes, texts, time(query, files, visitor, site), said);
        }
    }

    /** Returns the median time in new pages, each of which has the files of the query but has parsed only the index. */
    private static double time(String query, Set<String> files, Visitor visitor, Path site) throws IOException {
        Map<String, String> loaded = new TreeMap<>();
        for (String url : files) {
            loaded.put(url, Files.readString(site.resolve(url.substring(Visitor.BASE.length()))));
        }
        String script = LOADED.formatted(new JsonMapper().writeValueAsString(loaded));
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Page page = visitor.context().newPage();
            page.addInitScript(script);
            page.navigate(Visitor.BASE + "search/");
            page.waitForTimeout(IDLE_AFTER);
            times[i] = ((Number) page.evaluate(TIME, query)).doubleValue();
            page.close();
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private long gzipped(Path site, String url) {
        return sizes.computeIfAbsent(url.substring(Visitor.BASE.length()), path -> gzipped(site.resolve(path)));
    }

    private static long gzipped(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            Files.copy(file, gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /** Prints the size of each kind of files, and the most that a query loads before the reader goes on. */
    private static void report(Path site, long characters) throws IOException {
        Map<String, List<Long>> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("index.html"))
                    .forEach(file -> kinds.computeIfAbsent(
                                    site.relativize(file.getParent()).toString(), each -> new ArrayList<>())
                            .add(gzipped(file)));
        }
        long most = 0;
        long all = 0;
        for (Map.Entry<String, List<Long>> kind : kinds.entrySet()) {
            List<Long> sizes = kind.getValue();
            sizes.sort(Comparator.reverseOrder());
            long sum = sizes.stream().mapToLong(each -> each).sum();
            System.out.printf("%s: %d files, %d bytes gzipped%n", kind.getKey(), sizes.size(), sum);
            all += sum;
            most += sizes.stream()
                    .limit(MAX_FILES.get(kind.getKey()))
                    .mapToLong(each -> each)
                    .sum();
        }
        System.out.printf("%.2f bytes for each character%n", (double) all / characters);
        System.out.printf("no query loads more than %d bytes at once%n", most);
    }

    private static void show(String name, List<Figures> figures, java.util.function.ToDoubleFunction<Figures> figure) {
        double[] sorted = figures.stream().mapToDouble(figure).sorted().toArray();
        System.out.printf(
                "%s of %d queries: median %.0f, nine of ten %.0f, most %.0f%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1]);
    }
}
