package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.FoundCitation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.parse.Manuscripts;

/**
 * A table of sentences with their citations, written by hand: a {@code treaties.yml}, a line {@code ===}, and rows with
 * empty lines between them. A row is a sentence, whose paragraphs are parted by ¶, and below it a line for each citation
 * ({@link ExpectedCitation}). After {@code === en}, the rows are in that language.
 */
final class CitationTable {

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

        /** Returns the same row behind another paragraph, and without the mark that ends each of its own: both change nothing. */
        private Row varied() {
            String before = language.equals("en") ? "The parties wish to work together." : "各方愿意加强合作。";
            return new Row(language, before + " ¶ " + sentence.replaceAll("[。.](?= ¶ |$)", ""), expected);
        }
    }

    /** A row and what the program found. */
    record Result(Row row, List<FoundCitation> found) {}

    /** @param textsOfTheirOwn each row is a text; otherwise the rows of a language are one */
    CitationTable(String file, boolean textsOfTheirOwn) {
        this.file = Path.of("src/test/golden", file);
        this.textsOfTheirOwn = textsOfTheirOwn;
    }

    /**
     * Reads the texts in an empty folder, and finds what they cite.
     *
     * @param varied whether each row stands behind another paragraph, and without the mark at its end
     */
    List<Result> results(Path folder, boolean varied) throws IOException {
        List<String> parts = List.of(Files.readString(file).split("(?m)^===", -1));
        List<List<Row>> texts = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            List<Row> rows = rows(part).stream()
                    .map(each -> varied ? each.varied() : each)
                    .toList();
            texts.addAll(textsOfTheirOwn ? rows.stream().map(List::of).toList() : List.of(rows));
        }
        CitedContent content = new CitedContent(folder).authority(parts.get(0));
        for (int i = 0; i < texts.size(); i++) {
            content.textOf(
                    slug(i),
                    texts.get(i).get(0).language(),
                    texts.get(i).stream().flatMap(Row::markdown).toArray(String[]::new));
        }
        List<Declaration> declarations = content.link().declarations();
        assertThat(content.errors()).isEmpty();
        Map<String, Declaration> found = declarations.stream()
                .collect(Collectors.toMap(each -> each.metadata().slug().toString(), each -> each));
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            results.addAll(results(texts.get(i), CitedContent.paragraphs(found.get(slug(i)))));
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

    private static List<Result> results(List<Row> rows, List<Paragraph> paragraphs) {
        assertThat(paragraphs)
                .hasSize(rows.stream().mapToInt(row -> row.paragraphs().size()).sum());
        List<Result> results = new ArrayList<>();
        int at = 0;
        for (Row row : rows) {
            int end = at + row.paragraphs().size();
            results.add(new Result(
                    row,
                    paragraphs.subList(at, end).stream()
                            .flatMap(CitationTable::found)
                            .toList()));
            at = end;
        }
        return results;
    }

    private static Stream<FoundCitation> found(Paragraph paragraph) {
        return paragraph.citations().stream().map(each -> FoundCitation.of(each, paragraph.text()));
    }
}
