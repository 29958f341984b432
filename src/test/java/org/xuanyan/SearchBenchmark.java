package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much a query loads in a large collection, and how long an answer takes. It measures and holds nothing, so it is no
 * part of the build: {@code mvn -B test -Dtest=SearchBenchmark}, with {@code -Ddeclarations=1000} as it is without.
 */
@ExtendWith(Chromium.class)
class SearchBenchmark {

    private static final int DECLARATIONS = Integer.getInteger("declarations", 1_000);
    private static final long SEED = 20_120_607;
    private static final int QUERIES = 150;

    /** Frequent words, and one that is so in real texts. */
    private static final List<String> FREQUENT = List.of("的", "国", "合作", "成员国", "上海合作组织", "成员国强调", "合作 安全 发展", "联合国宪章");

    /** Milliseconds from the order to search until the answer is on the page; all files have been loaded before. */
    private static final String AGAIN = """
            async (query) => {
              const form = document.querySelector("form.search");
              const status = document.querySelector("main [role=status]");
              const search = (text) => new Promise((done) => {
                const observer = new MutationObserver(() => {
                  observer.disconnect();
                  done();
                });
                observer.observe(status, { childList: true, characterData: true, subtree: true });
                form.q.value = text;
                form.requestSubmit();
              });
              await search("-x");
              const start = performance.now();
              await search(query);
              return performance.now() - start;
            }
            """;

    private final List<String> asked = new ArrayList<>();
    private final Map<String, Long> sizes = new TreeMap<>();

    /** One query: bytes and files that it loaded, gzipped, and milliseconds of the second answer. */
    private record Figures(String query, long bytes, int texts, double milliseconds, String said) {}

    @Test
    void measure(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        GeneratedCollection.write(sandbox, DECLARATIONS, SEED);
        long start = System.nanoTime();
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        System.out.printf("built in %.0f s: %s", (System.nanoTime() - start) / 1e9, outcome.out());
        report(sandbox.site());
        SearchProof proof = new SearchProof(sandbox.site());
        List<Figures> figures = new ArrayList<>();
        for (String query : queries(proof)) {
            figures.add(ask(query, browser, sandbox.site()));
        }
        show("bytes", figures, Figures::bytes);
        show("milliseconds", figures, Figures::milliseconds);
        figures.stream()
                .sorted(Comparator.comparing(Figures::bytes).reversed())
                .limit(8)
                .forEach(System.out::println);
        figures.stream().filter(each -> FREQUENT.contains(each.query())).forEach(System.out::println);
    }

    private static Set<String> queries(SearchProof proof) {
        Random random = new Random(SEED);
        Set<String> queries = new TreeSet<>(FREQUENT);
        while (queries.size() < QUERIES) {
            queries.add("\"" + proof.piece(random, 1 + random.nextInt(12)) + "\"");
            queries.add("\"" + proof.absent(random) + "\"");
        }
        return queries;
    }

    private Figures ask(String query, Browser browser, Path site) {
        asked.clear();
        try (Visitor visitor = new Visitor(browser, site)) {
            visitor.context().onRequest(request -> asked.add(request.url().replaceAll("\\?.*", "")));
            Page page = visitor.open("search/");
            page.locator("#q").fill(query);
            page.locator("#q").press("Enter");
            page.waitForSelector("main [role=status]:not(:empty), #results button");
            List<String> files = asked.stream()
                    .filter(url -> url.contains("/search/") && !url.endsWith("/"))
                    .toList();
            long bytes = files.stream().mapToLong(url -> gzipped(site, url)).sum();
            int texts =
                    (int) files.stream().filter(url -> url.contains("/texts/")).count();
            double again = ((Number) page.evaluate(AGAIN, query)).doubleValue();
            return new Figures(
                    query,
                    bytes,
                    texts,
                    again,
                    page.locator("main [role=status]").textContent());
        }
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

    private static void report(Path site) throws IOException {
        Map<String, long[]> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String kind = site.relativize(file).toString().replaceAll("/[^/]*$", "");
                long[] sums = kinds.computeIfAbsent(kind, each -> new long[2]);
                sums[0]++;
                sums[1] += gzipped(file);
            });
        }
        kinds.forEach((kind, sums) -> System.out.printf("%s: %d files, %d bytes gzipped%n", kind, sums[0], sums[1]));
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
