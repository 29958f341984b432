package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of sentences at the end of {@code golden/events-in-sentences.txt}: whether their events are of one series. */
@Tag("slow")
class EventSeriesTest {

    private static final Path TABLE = Path.of("src/test/golden/events-in-sentences.txt");
    private static final String ONE_SERIES = " → ";
    private static final String TWO_SERIES = " ↛ ";

    @TempDir
    Path temp;

    @TestFactory
    List<DynamicTest> editionsOfASeriesAreLinked() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : Files.readString(TABLE).split("\n===\n")[1].strip().split("\n\n+")) {
            List<String> lines = block.lines().toList();
            Path folder = Files.createDirectory(temp.resolve("pair" + tests.size()));
            tests.add(dynamicTest(lines.get(2), () -> check(lines, folder)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(5);
        return tests;
    }

    private static void check(List<String> lines, Path folder) throws IOException {
        boolean linked = lines.get(2).contains(ONE_SERIES);
        String[] headlines = lines.get(2).split(linked ? ONE_SERIES : TWO_SERIES);
        Sandbox sandbox = new Sandbox(folder);
        declaration(sandbox, "2030-yunling", lines.get(0));
        declaration(sandbox, "2031-yunling", lines.get(1));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode one = event(sandbox, "2030-yunling", headlines[0]);
        JsonNode two = event(sandbox, "2031-yunling", headlines[1]);
        assertThat(one.path("next").asString("")).isEqualTo(linked ? id(two) : "");
        assertThat(two.path("previous").asString("")).isEqualTo(linked ? id(one) : "");
    }

    private static String id(JsonNode event) {
        return event.get("id").asString();
    }

    private static JsonNode event(Sandbox sandbox, String slug, String headline) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("timeline/index.json")))
                .get("events")
                .valueStream()
                .filter(each -> each.get("text").asString().equals(headline)
                        && each.get("declaration").asString().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + headline));
    }

    private static void declaration(Sandbox sandbox, String slug, String text) throws IOException {
        sandbox.write("declarations/" + slug + "/declaration.md", """
                ---
                title: %1$s
                name: %1$s
                adopted: %2$s-07-05
                place: Yunling
                ---

                %3$s
                """.formatted(slug, slug.substring(0, 4), text));
    }
}
