package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.parse.Manuscripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of sentences with their citations, written by hand: a {@code treaties.yml}, a line {@code ===}, and rows with
 * empty lines between them. A row is a sentence, whose paragraphs are parted by ¶, and below it a line for each citation
 * ({@link ExpectedCitation}). After {@code === en}, the rows are in that language.
 */
final class CitationTable {

    private static final String HEAD =
            "---\ntitle: 云岭宣言全称\nname: 云岭宣言\nadopted: 2031-07-05\nplace: 云岭\nlanguage: %s\n---\n\n";

    private final Path file;
    private final boolean textsOfTheirOwn;

    /** A sentence and what it cites. */
    record Row(String language, String sentence, List<ExpectedCitation> expected) {

        static Row of(String language, String block) {
            List<String> lines = block.lines().toList();
            return new Row(
                    language,
                    lines.get(0),
                    lines.stream().skip(1).map(ExpectedCitation::of).toList());
        }

        private List<String> paragraphs() {
            return List.of(sentence.split(" ¶ "));
        }

        private Stream<String> markdown() {
            return paragraphs().stream().map(Manuscripts::escape);
        }
    }

    /** A row and what the program found. */
    record Result(Row row, List<FoundCitation> found) {}

    /** @param textsOfTheirOwn each row is a text; otherwise the rows of a language are one */
    CitationTable(String file, boolean textsOfTheirOwn) {
        this.file = Path.of("src/test/golden", file);
        this.textsOfTheirOwn = textsOfTheirOwn;
    }

    /** Builds the texts in an empty folder. */
    List<Result> results(Path folder) throws IOException {
        List<String> parts = List.of(Files.readString(file).split("(?m)^===", -1));
        List<List<Row>> texts = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            List<Row> rows = rows(part);
            texts.addAll(textsOfTheirOwn ? rows.stream().map(List::of).toList() : List.of(rows));
        }
        Sandbox sandbox = new Sandbox(folder);
        sandbox.write("treaties.yml", parts.get(0));
        for (int i = 0; i < texts.size(); i++) {
            List<Row> rows = texts.get(i);
            sandbox.write(
                    "declarations/" + slug(i) + "/declaration.md",
                    rows.stream()
                            .flatMap(Row::markdown)
                            .collect(Collectors.joining(
                                    "\n\n", HEAD.formatted(rows.get(0).language()), "\n")));
        }
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            results.addAll(read(texts.get(i), sandbox.site().resolve("declarations/" + slug(i) + "/index.json")));
        }
        return results;
    }

    private static List<Row> rows(String part) {
        int end = part.indexOf('\n');
        String language = part.substring(0, end).strip();
        return Stream.of(part.substring(end).strip().split("\n\n+"))
                .map(block -> Row.of(language.isEmpty() ? "zh-Hans" : language, block))
                .toList();
    }

    private static String slug(int text) {
        return "2031-yunling-" + text;
    }

    private static List<Result> read(List<Row> rows, Path data) throws IOException {
        List<JsonNode> paragraphs = JsonMapper.shared()
                .readTree(Files.readAllBytes(data))
                .get("paragraphs")
                .valueStream()
                .toList();
        assertThat(paragraphs)
                .hasSize(rows.stream().mapToInt(row -> row.paragraphs().size()).sum());
        List<Result> results = new ArrayList<>();
        int at = 0;
        for (Row row : rows) {
            int end = at + row.paragraphs().size();
            results.add(new Result(
                    row,
                    paragraphs.subList(at, end).stream()
                            .flatMap(each -> FoundCitation.of(each).stream())
                            .toList()));
            at = end;
        }
        return results;
    }
}
