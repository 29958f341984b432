package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.parse.Manuscripts;

/** Markup in any value of the content stays text. */
class HostileContentTest {

    static final String EVIL = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\" ' & {{ 1 }}";

    @TempDir
    Path temp;

    @Test
    void noContentBecomesMarkup() throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        Sandbox.Outcome outcome = build(sandbox, "良善");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> good = elements(sandbox.site());

        sandbox = new Sandbox(temp.resolve("evil"));
        outcome = build(sandbox, EVIL);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(elements(sandbox.site())).isEqualTo(good);
        Document page = Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/2031-yunling/index.html")));
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(EVIL);
        assertThat(page.selectFirst("#p1").wholeText()).isEqualTo(EVIL);
        assertThat(page.selectFirst("#p1 .citation").attr("data-tip")).startsWith(EVIL);
        assertThat(page.selectFirst(".signatures .name").wholeText()).isEqualTo(EVIL);
        assertThat(page.selectFirst("script[type=application/ld+json]").data())
                .contains("alert(1)")
                .doesNotContain("<");
    }

    /** Puts the same words into every value of the content, and builds the site. */
    static Sandbox.Outcome build(Sandbox sandbox, String words) throws IOException {
        String yaml = '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        String markdown = Manuscripts.escape(words);
        sandbox.write("site.yml", """
                title: %1$s
                series: %1$s
                language: zh-Hans
                description: %1$s
                baseUrl: https://example.org/sco/
                interface: [zh-Hans, en]
                translations: {en: {title: %1$s, series: %1$s, description: %1$s}}
                """.formatted(yaml));
        sandbox.write("declarations/2031-yunling/declaration.md", """
                ---
                title: %1$s
                name: %1$s
                adopted: 2031-07-05
                place: %1$s
                completeness: damaged
                damage: [%1$s]
                signatories: [{office: %1$s, name: %1$s}]
                signed: %1$s
                ---

                %2$s

                ## 一、%2$s

                注[^a]。

                [^a]: %2$s
                """.formatted(yaml, markdown));
        sandbox.write("treaties.yml", """
                bodies: [{name: %1$s}]
                treaties:
                  - id: evil
                    title: %1$s
                    pinyin: a
                    kind: resolution
                    aliases: [别名]
                    unbracketed: [%1$s]
                    english: %1$s
                    place: %1$s
                    body: %1$s
                    number: 1
                    note: %1$s
                    succeeds: [other]
                  - {id: other, title: 另一个, pinyin: b, kind: other}
                """.formatted(yaml));
        sandbox.write("pages/about.md", """
                ---
                title: %1$s
                description: %1$s
                ---

                %2$s
                """.formatted(yaml, markdown));
        return sandbox.run();
    }

    /** Returns every element of every page and feed, with the names of its attributes. */
    private static List<String> elements(Path site) throws IOException {
        try (Stream<Path> walked = Files.walk(site)) {
            return walked.filter(path -> path.toString().matches(".*\\.(html|xml)"))
                    .sorted()
                    .flatMap(path -> elements(path.toString(), read(path)))
                    .toList();
        }
    }

    private static Stream<String> elements(String path, String text) {
        Parser parser = path.endsWith(".xml") ? Parser.xmlParser() : Parser.htmlParser();
        return parser.parseInput(text, "").getAllElements().stream().map(HostileContentTest::signature);
    }

    private static String signature(Element element) {
        return element.normalName()
                + element.attributes().asList().stream()
                        .map(each -> each.getKey())
                        .toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
