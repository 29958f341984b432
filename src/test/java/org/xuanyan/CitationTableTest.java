package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.parse.Manuscripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences with their citations: {@code golden/citations.txt}, written by hand. */
class CitationTableTest {

    private static final Path TABLE = Path.of("src/test/golden/citations.txt");

    @TempDir
    Path temp;

    /** A sentence, and the lines below it: {@code id text stance…verb}, with + after the verb if it is adopted. */
    private record Row(String sentence, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> everySentenceHasTheListedCitations() throws IOException {
        List<String> parts = List.of(Files.readString(TABLE).split("\n===\n", 2));
        List<Row> rows = Stream.of(parts.get(1).strip().split("\n\n+"))
                .map(block -> block.lines().toList())
                .map(lines -> new Row(lines.get(0), lines.subList(1, lines.size())))
                .toList();
        Sandbox sandbox = new Sandbox(temp);
        sandbox.write("treaties.yml", parts.get(0));
        String head = "---\ntitle: 云岭宣言全称\nname: 云岭宣言\nadopted: 2031-07-05\nplace: 云岭\n---\n\n";
        sandbox.write(
                "declarations/2031-yunling/declaration.md",
                rows.stream()
                        .map(row -> Manuscripts.escape(row.sentence()))
                        .collect(Collectors.joining("\n\n", head, "\n")));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<List<String>> found = citations(sandbox.site().resolve("declarations/2031-yunling/index.json"));
        assertThat(found).hasSameSizeAs(rows);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<String> cited = found.get(i);
            tests.add(dynamicTest(
                    row.sentence(), () -> assertThat(cited).as(row.sentence()).isEqualTo(row.expected())));
        }
        return tests.stream();
    }

    private static List<List<String>> citations(Path data) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(data))
                .get("paragraphs")
                .valueStream()
                .map(paragraph -> paragraph
                        .get("citations")
                        .valueStream()
                        .map(each -> show(each, paragraph.get("text").asString()))
                        .toList())
                .toList();
    }

    private static String show(JsonNode citation, String text) {
        String words = citation.get("text").asString();
        assertThat(text.substring(
                        citation.get("start").asInt(), citation.get("end").asInt()))
                .isEqualTo(words);
        String id = citation.get("treaty").asString();
        String stance = citation.has("stance") ? citation.get("stance").asString() + "…" : "";
        String verb = stance + citation.path("verb").asString("");
        String adopted = citation.get("adopted").asBoolean() ? "+" : "";
        return ((id.startsWith("x-") ? "?" : id) + " " + words + " " + verb + adopted).strip();
    }
}
