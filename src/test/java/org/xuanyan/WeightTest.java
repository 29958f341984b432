package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a reader has to load, in bytes. */
class WeightTest {

    private static Path site;

    @BeforeAll
    static void build() {
        site = Visitor.realCollection();
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
                "timeline/",
                "en/declarations/2024-astana/"
            })
    void aPageIsLight(String path) throws IOException {
        Path folder = site.resolve(path);
        byte[] page = Files.readAllBytes(folder.resolve("index.html"));
        Document document = Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8");
        assertThat(page.length).isLessThan(120_000);
        assertThat(gzipped(page)).isLessThan(30_000);
        assertThat(linked(folder, document, "link[rel=stylesheet]", "href")).isBetween(1L, 20_000L);
        assertThat(linked(folder, document, "script[src]", "src")).isBetween(1L, 12_000L);
    }

    /** The module that finds, shows and marks. */
    @Test
    void theSearchIsSmall() throws IOException {
        byte[] module = Files.readAllBytes(site.resolve("assets/search.js"));
        assertThat(gzipped(module)).isBetween(1, 4_500);
        assertThat(gzipped(Files.readAllBytes(site.resolve("assets/names.js")))).isBetween(1, 3_000);
        assertThat(new String(module, StandardCharsets.UTF_8)).doesNotContainPattern("(?m)^import|import\\(");
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static long linked(Path folder, Document page, String elements, String attribute) throws IOException {
        long sum = 0;
        for (String target : page.select(elements).eachAttr(attribute)) {
            sum += Files.size(folder.resolve(target).normalize());
        }
        return sum;
    }
}
