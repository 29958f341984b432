package org.xuanyan;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts with their copies and the expected interventions and variants: {@code golden/collate/*.case}.
 * {@code SHA(a.txt)} stands for the digest of a copy, an escape for an invisible character.
 */
class CollationTest {

    private static final String OUTCOME = "outcome";
    private static final String FOLDER = "declarations/2031-yunling/";
    private static final Pattern DIGEST = Pattern.compile("SHA\\(([a-z.]+)\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyCaseHasItsGoldenOutcome() throws IOException {
        return Golden.cases("collate")
                .map(file -> dynamicTest(file.getFileName().toString(), () -> verify(file)));
    }

    private void verify(Path file) throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve(file.getFileName())));
        Map<String, String> parts = Golden.parts(file);
        parts.remove(OUTCOME);
        parts.replaceAll((name, text) ->
                ESCAPE.matcher(text).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16))));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String text = DIGEST.matcher(part.getValue())
                    .replaceAll(match -> Sandbox.sha256(parts.get("sources/" + match.group(1))));
            sandbox.write(FOLDER + part.getKey(), text);
        }
        Sandbox.Outcome outcome = sandbox.run();
        List<String> lines = new ArrayList<>(outcome.err().lines().toList());
        if (outcome.code() == 0) {
            JsonNode data = JsonMapper.shared()
                    .readTree(Files.readAllBytes(sandbox.site().resolve(FOLDER + "sources/index.json")));
            data.get("sources").forEach(source -> show(source, parts, lines));
            data.get("variants").forEach(variant -> show(variant, lines));
        }
        Golden.verifyLastPart(file, OUTCOME, String.join("\n", lines) + "\n");
    }

    private static void show(JsonNode source, Map<String, String> parts, List<String> lines) {
        SourceText copy = new SourceText("copy", parts.get(source.get("file").asString()));
        lines.add(source.get("id").asString() + ": " + source.get("coverage") + " %");
        for (JsonNode each : source.get("paragraphs")) {
            lines.add("  " + each.get("id").asString() + " from "
                    + place(copy, each.get("start").asInt()) + " to "
                    + place(copy, each.get("end").asInt()));
        }
        for (JsonNode each : source.get("interventions")) {
            lines.add("  " + each.get("line") + ":" + each.get("column") + " "
                    + each.get("kind").asString() + " " + each.get("removed") + " → " + each.get("inserted")
                    + each.path("paragraph").asString("").replaceFirst("^(?=.)", " "));
        }
    }

    private static String place(SourceText copy, int offset) {
        return copy.span(offset, offset).toString().substring("copy:".length());
    }

    private static void show(JsonNode variant, List<String> lines) {
        String until =
                variant.has("until") ? " until " + variant.get("until").asString() + ":" + variant.get("untilEnd") : "";
        lines.add(variant.get("paragraph").asString() + " " + variant.get("start") + "–" + variant.get("end") + until
                + " " + variant.get("kind").asString() + " " + variant.get("readings")
                + variant.path("reason").asString("").replaceFirst("^(?=.)", " "));
    }
}
