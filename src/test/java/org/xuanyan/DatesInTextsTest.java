package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.language.DateGrammar.FoundDates;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.parse.Manuscripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dates whose meaning depends on their text: {@code golden/dates-in-texts.txt}, judged by reading; its head says how. */
@Tag("slow")
class DatesInTextsTest {

    private static final Path TABLE = Path.of("src/test/golden/dates-in-texts.txt");

    private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)=([^\\]=]*?)( –)?\\]");

    private static final String UNKNOWN = "?";

    @TempDir
    Path temp;

    /** A sentence with its marks. */
    private record Row(String line) {

        String text() {
            return MARKED.matcher(line).replaceAll("$1");
        }

        List<MatchResult> marks() {
            return MARKED.matcher(line).results().toList();
        }

        /** The meanings of the dates that have a year, as spans of days. */
        List<String> spans() {
            return marks().stream()
                    .map(each -> each.group(2))
                    .filter(each -> !each.equals(UNKNOWN))
                    .map(each -> TruthSpan.of(each).toString())
                    .toList();
        }

        boolean makesNoEvent() {
            return marks().stream().anyMatch(each -> each.group(3) != null);
        }
    }

    @TestFactory
    Stream<DynamicTest> everySentenceHasTheListedDates() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<Row>> group : groups().entrySet()) {
            List<String> context = List.of(group.getKey().split(" "));
            tests.addAll(
                    context.get(1).equals("–")
                            ? withoutDay(context.get(2), group.getValue())
                            : inTexts(context.get(1), context.get(2), group.getValue()));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(110);
        return tests.stream();
    }

    private static Map<String, List<Row>> groups() throws IOException {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("@ ")) {
                rows = groups.computeIfAbsent(line, key -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(new Row(line));
            }
        }
        return groups;
    }

    /** Each row is a paragraph of one declaration. */
    private List<DynamicTest> inTexts(String day, String language, List<Row> rows) throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve(day + language)));
        String head = """
                ---
                title: Yunling
                name: Yunling
                adopted: %s
                place: Yunling
                language: %s
                numbering: none
                ---

                """.formatted(day, language);
        sandbox.write(
                "declarations/2031-yunling/declaration.md",
                rows.stream()
                        .map(row -> Manuscripts.escape(row.text()))
                        .collect(Collectors.joining("\n\n", head, "\n")));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode paragraphs = json(sandbox.site().resolve("declarations/2031-yunling/index.json"))
                .get("paragraphs");
        assertThat(paragraphs).hasSameSizeAs(rows);
        JsonNode events = json(sandbox.site().resolve("timeline/index.json")).get("events");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            JsonNode paragraph = paragraphs.get(i);
            tests.add(dynamicTest(row.line(), () -> {
                assertThat(spans(paragraph)).isEqualTo(row.spans());
                if (row.makesNoEvent()) {
                    assertThat(references(events, paragraph.get("id").asString()))
                            .as("events")
                            .isZero();
                }
            }));
        }
        return tests;
    }

    private static List<DynamicTest> withoutDay(String language, List<Row> rows) {
        return rows.stream()
                .map(row -> dynamicTest(row.line(), () -> {
                    FoundDates found =
                            Languages.of(new LanguageTag(language)).dates().find(row.text());
                    assertThat(found.dates().stream()
                                    .map(each -> new TruthSpan(
                                                    each.span().from(),
                                                    each.span().to())
                                            .toString()))
                            .isEqualTo(row.spans());
                    assertThat(found.unplaced().stream().map(each -> row.text().substring(each.start(), each.end())))
                            .isEqualTo(row.marks().stream()
                                    .filter(each -> each.group(2).equals(UNKNOWN))
                                    .map(each -> each.group(1))
                                    .toList());
                }))
                .toList();
    }

    private static List<String> spans(JsonNode paragraph) {
        return paragraph
                .get("dates")
                .valueStream()
                .map(each -> TruthSpan.of(each.get("from").asString() + "/"
                                + each.get("to").asString())
                        .toString())
                .toList();
    }

    private static long references(JsonNode events, String paragraph) {
        return events.valueStream()
                .flatMap(each -> each.get("references").valueStream())
                .filter(each -> each.get("paragraph").asString().equals(paragraph))
                .count();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }
}
