package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xuanyan.language.Languages;
import org.xuanyan.language.Stances;
import org.xuanyan.model.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stances of the paragraphs that several of the four declarations have, against what a reader found. */
@Tag("slow")
class StancesTest {

    private static final Path EXPECTED = Path.of("src/test/golden/stances.txt");

    private static Map<String, String> texts(String slug, Map<String, Map<String, String>> known) {
        return known.computeIfAbsent(slug, each -> {
            Map<String, String> texts = new HashMap<>();
            try {
                byte[] json =
                        Files.readAllBytes(Sandbox.realCollection().resolve("declarations/" + slug + "/index.json"));
                for (JsonNode paragraph : JsonMapper.shared().readTree(json).get("paragraphs")) {
                    texts.put(
                            paragraph.get("id").asString(),
                            paragraph.get("text").asString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        });
    }

    private static String joined(Collection<String> words) {
        return words.isEmpty() ? "-" : String.join(" ", words);
    }

    @Test
    void theStancesAreThoseThatAReaderFound() throws IOException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            if (!line.startsWith("#")) {
                String place = line.substring(0, line.indexOf(" = "));
                String[] words = place.split(" ");
                List<String> parts = new ArrayList<>();
                for (int i = 1; i < words.length; i++) {
                    parts.add(texts(words[0], texts).get(words[i]));
                }
                Stances stances = Languages.of(new LanguageTag("zh")).stances().of(String.join("\n", parts));
                expected.add(line);
                found.add(place + " = " + joined(stances.words()) + (stances.certain() ? "" : " ?"));
            }
        }
        assertThat(found).hasSizeGreaterThan(150).containsExactlyElementsOf(expected);
    }
}
