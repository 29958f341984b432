package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits on the size of what a browser loads. */
@Tag("slow")
class WeightTest {

    /** An import in a script; the group is the file, without {@code ./}. */
    private static final Pattern IMPORT =
            Pattern.compile("(?m)(?:^import|\\bfrom|\\bimport\\()\\s*\"(?:\\./)?([^\"]+)\"");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "declarations/2012-beijing/",
                "declarations/2018-qingdao/",
                "declarations/2024-astana/",
                "declarations/2025-tianjin/",
                "declarations/2018-qingdao/p23/",
                "treaties/",
                "treaties/un-charter/",
                "passages/",
                "passages/2012-beijing-p17/",
                "timeline/",
                "en/declarations/2012-beijing/",
                "en/declarations/2018-qingdao/",
                "en/declarations/2024-astana/",
                "en/declarations/2025-tianjin/"
            })
    void aPageIsLight(String path) throws IOException {
        Path folder = site.resolve(path);
        byte[] page = Files.readAllBytes(folder.resolve("index.html"));
        Document document = Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8");
        assertThat(page.length).isLessThan(100_000);
        assertThat(gzipped(page)).isLessThan(25_000);
        assertThat(linked(folder, document, "link[rel=stylesheet]", "href")).isBetween(1L, 21_000L);
        assertThat(linked(folder, document, "script[src]", "src")).isBetween(1L, 10_038L);
    }

    /** The styles of a text weigh no more than before it had menus, a bar and marks that are no text. */
    @ParameterizedTest
    @ValueSource(strings = {"declarations/2025-tianjin/", "en/declarations/2018-qingdao/"})
    void theStylesOfATextAreLight(String path) throws IOException {
        Path folder = site.resolve(path);
        Document document = Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8");
        assertThat(linked(folder, document, "link[rel=stylesheet]", "href")).isBetween(1L, 20_038L);
    }

    /** There are many pages of paragraphs; half of them are under 4 KB, also with a longer address of the site than the one here. */
    @Test
    void thePageOfAParagraphIsLight() throws IOException {
        try (Stream<Path> walked = Files.walk(site.resolve("declarations"))) {
            List<Integer> sizes = new ArrayList<>();
            for (Path page : walked.filter(file -> file.toString().matches(".*/p\\d+[a-z]*/index.html"))
                    .toList()) {
                String html = Files.readString(page).replace(Visitor.BASE, "https://example.org/declarations/");
                sizes.add(html.getBytes(StandardCharsets.UTF_8).length);
            }
            Collections.sort(sizes);
            assertThat(sizes).hasSize(342);
            assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(4096);
        }
    }

    /**
     * Limits for all files together. This collection has long accounts of its sources and many instruments for so few
     * paragraphs; a thousand declarations without sources have 12,000 bytes for each paragraph. The texts, books and
     * archives to take away, which no page loads, take 3,400 of the bytes.
     */
    @Test
    void theSiteIsLight() throws IOException {
        try (Stream<Path> walked = Files.walk(site)) {
            List<Path> files = walked.filter(Files::isRegularFile).toList();
            long paragraphs = files.stream()
                    .filter(file -> file.toString().matches(".*/p\\d+[a-z]*/index.html"))
                    .count();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            assertThat(paragraphs).isEqualTo(342);
            assertThat(files).hasSizeBetween(1, 800);
            assertThat(bytes / paragraphs).isBetween(1L, 26_500L);
        }
    }

    /** The size is the sum of the modules, each gzipped as it is served. They must not load any other script. */
    @Test
    void theSearchIsSmall() throws IOException {
        Path folder = site.resolve("assets/search");
        int sum = 0;
        for (String module : List.of("match.js", "index.js", "page.js")) {
            String script = Files.readString(folder.resolve(module));
            sum += gzipped(script.getBytes(StandardCharsets.UTF_8));
            assertThat(IMPORT.matcher(script).results().map(found -> found.group(1)))
                    .as(module)
                    .isSubsetOf("match.js", "index.js", "words.js", "offers.js");
        }
        // 760 bytes above 4,640 keep words whole, name what stands above a paragraph, and say what was found.
        assertThat(sum).isBetween(1, 5_400);
        // Loaded only for queries with words of other languages.
        assertThat(gzipped(Files.readAllBytes(folder.resolve("words.js")))).isBetween(1, 1_100);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
        // Loaded only where nothing was found.
        assertThat(gzipped(Files.readAllBytes(folder.resolve("offers.js")))).isBetween(1, 1_400);
        assertThat(gzipped(Files.readAllBytes(site.resolve("assets/highlight.js"))))
                .isBetween(1, 500);
        // The forms in which an item of a paragraph is named took it above 3,400.
        assertThat(gzipped(Files.readAllBytes(site.resolve("assets/names.js")))).isBetween(1, 3_450);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    /** Compresses like {@code gzip -9}, as a host does with static files. */
    private static final class BestGzip extends GZIPOutputStream {

        private BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static long linked(Path folder, Document page, String elements, String attribute) throws IOException {
        long sum = 0;
        for (String target : page.select(elements).eachAttr(attribute)) {
            sum += Files.size(folder.resolve(target).normalize());
        }
        return sum;
    }
}
