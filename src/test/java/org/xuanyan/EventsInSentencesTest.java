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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences with the events that an editor would list: {@code golden/events-in-sentences.txt}, judged by reading; its
 * head says how. {@link EventSeriesTest} reads the pairs of sentences about series.
 */
@Tag("slow")
class EventsInSentencesTest {

    private static final Path TABLE = Path.of("src/test/golden/events-in-sentences.txt");

    @TempDir
    Path temp;

    private record Row(String sentence, List<TrueEvent> events) {}

    private record TrueEvent(String headline, String date, String place, String kind) {

        static TrueEvent of(String line) {
            String[] parts = line.split(" \\| ");
            return new TrueEvent(parts[0], parts[1], parts[2], parts[3]);
        }

        boolean is(JsonNode event) {
            String words = event.path("title").asString(event.get("text").asString());
            String span = event.get("from").asString() + "/" + event.get("to").asString();
            return choices(headline)
                            .anyMatch(each -> pattern(each).matcher(words).matches())
                    && TruthSpan.of(date).equals(TruthSpan.of(span))
                    && choices(place).anyMatch(event.path("place").asString("–")::equals)
                    && choices(kind).anyMatch(event.get("kind").asString()::equals);
        }

        private static Stream<String> choices(String field) {
            return Stream.of(field.split("\\|"));
        }

        private static Pattern pattern(String headline) {
            return Pattern.compile(
                    Stream.of(headline.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".{0,40}?")));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySentenceHasTheListedEvents() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<Row>> group : groups().entrySet()) {
            String[] context = group.getKey().split(" ");
            tests.addAll(tests(context[1], context[2], group.getValue()));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(50);
        return tests.stream();
    }

    private static Map<String, List<Row>> groups() throws IOException {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String block : Files.readString(TABLE).split("\n===\n")[0].split("\n\n+")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (lines.get(0).startsWith("@ ")) {
                rows = groups.computeIfAbsent(lines.get(0), key -> new ArrayList<>());
            } else {
                rows.add(new Row(
                        lines.get(0), lines.stream().skip(1).map(TrueEvent::of).toList()));
            }
        }
        return groups;
    }

    /** Each sentence is a declaration of its own. */
    private List<DynamicTest> tests(String day, String language, List<Row> rows) throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve(day + language)));
        for (int i = 0; i < rows.size(); i++) {
            sandbox.write("declarations/" + slug(i) + "/declaration.md", """
                    ---
                    title: %1$s
                    name: %1$s
                    adopted: %2$s
                    place: Yunling
                    language: %3$s
                    ---

                    %4$s
                    """.formatted(
                            slug(i), day, language, rows.get(i).sentence()));
        }
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode events = JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("timeline/index.json")))
                .get("events");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String slug = slug(i);
            tests.add(dynamicTest(row.sentence(), () -> {
                List<JsonNode> found = events.valueStream()
                        .filter(each -> each.get("references")
                                .valueStream()
                                .anyMatch(reference ->
                                        reference.get("declaration").asString().equals(slug)))
                        .toList();
                assertThat(found).as(row.events().toString()).hasSameSizeAs(row.events());
                assertThat(row.events())
                        .allSatisfy(
                                each -> assertThat(found).as(each.toString()).anyMatch(each::is));
            }));
        }
        return tests;
    }

    private static String slug(int number) {
        return "2031-s%03d".formatted(number);
    }
}
