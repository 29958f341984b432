package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas are true: what the program reads and writes is what they allow. */
class SchemasTest {

    /** Path below the site → kind of file. */
    private static final Map<String, String> DATA = new TreeMap<>(Map.ofEntries(
            Map.entry("anchors.json", "anchors"),
            Map.entry("declarations/index.json", "declarations"),
            Map.entry("declarations/*/index.json", "declaration"),
            Map.entry("declarations/*/anchors.json", "ledger"),
            Map.entry("declarations/*/kin.json", "kin"),
            Map.entry("declarations/*/sources/index.json", "sources"),
            Map.entry("passages/index.json", "passages"),
            Map.entry("compare/*..*/index.json", "pair"),
            Map.entry("states/index.json", "states"),
            Map.entry("treaties/index.json", "treaties"),
            Map.entry("timeline/index.json", "events")));

    /** What the site publishes for its own scripts, and in a form that others define. */
    private static final Pattern OTHER_DATA =
            Pattern.compile("search/.*|schemas/.*|copying\\.json|compare/characters\\.json|.*/reference\\.json");

    private static final Pattern UNKNOWN_KEY = Pattern.compile("remove it; the keys are (.*)");
    private static final Pattern MISSING_KEY = Pattern.compile("the key \"(.*)\" is missing");

    private static final String COPY = "id: copy, file: sources/copy.txt";

    static Stream<Path> sites() {
        return Stream.of(Sandbox.realCollection(), Path.of("src/test/golden/site/expected"));
    }

    private static List<Path> dataOf(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(each -> each.toString().endsWith(".json"))
                    .map(site::relativize)
                    .filter(each -> !OTHER_DATA.matcher(each.toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyDataFileOfASiteIsAsItsSchemaSays(Path site) throws IOException {
        List<Path> files = dataOf(site);
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(each -> Schemas.faults(DATA.get(form(each)), site.resolve(each)).stream()))
                .isEmpty();
    }

    @Test
    void theRealCollectionHasDataOfEveryKind() throws IOException {
        assertThat(dataOf(Sandbox.realCollection()).stream()
                        .map(SchemasTest::form)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(DATA.keySet());
    }

    private static String form(Path file) {
        return DATA.keySet().stream()
                .filter(each ->
                        FileSystems.getDefault().getPathMatcher("glob:" + each).matches(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema for " + file));
    }

    @ParameterizedTest
    @CsvSource({"site", "treaties", "timeline", "passages", "states", "glossary"})
    void theContentOfThisCollectionIsAsTheSchemasSayAndNamesThem(String name) throws IOException {
        String yaml = Files.readString(Path.of("content", name + ".yml"));
        assertThat(Schemas.faults(name, yaml)).isEmpty();
        assertThat(yaml).startsWith("# yaml-language-server: $schema=../static/schemas/" + name + ".json\n");
        assertThat(Schemas.faults(name, yaml + "\nnonsense: 1\n")).hasSize(1);
    }

    @Test
    void theFrontMatterOfThisCollectionIsAsItsSchemaSays() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "declarations"))) {
            List<Path> texts =
                    files.filter(each -> each.endsWith("declaration.md")).toList();
            assertThat(texts).isNotEmpty();
            for (Path each : texts) {
                String yaml = Files.readString(each).split("(?m)^---\n")[1];
                assertThat(Schemas.faults("declaration", yaml)).as("%s", each).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"site", "treaties", "timeline", "passages", "states", "glossary", "addresses", "declaration"})
    void theKeysThatTheProgramReadsAndNeedsAreThoseOfTheSchema(String name, @TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        JsonNode schema = Schemas.read(name);
        String yaml = withNonsense(schema) + "\n";
        if (name.equals("declaration")) {
            sandbox.write("declarations/2030-qiao/sources/copy.txt", "唯一的一段。\n");
            sandbox.write("declarations/2030-qiao/declaration.md", "---\n" + yaml + "---\n\n唯一的一段。\n");
        } else {
            sandbox.write(name + ".yml", yaml);
        }
        String said = sandbox.run("check").err();
        List<Set<String>> keys = new ArrayList<>();
        List<String> required = new ArrayList<>();
        collect(schema, keys, required);
        if (yaml.contains(COPY)) {
            List.of("id", "file").forEach(required::remove);
        }
        assertThat(found(UNKNOWN_KEY, said).map(each -> (Set<String>) new TreeSet<>(List.of(each.split(", ")))))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(found(MISSING_KEY, said)).containsExactlyInAnyOrderElementsOf(required);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult each) -> each.group(1));
    }

    /** Returns YAML with each mapping of a schema once, in which nothing stands but a key that does not exist. */
    private static String withNonsense(JsonNode schema) {
        if (schema.has("anyOf")) {
            return withNonsense(schema.get("anyOf").get(1));
        }
        if (schema.has("items")) {
            return hasMapping(schema) ? "[" + withNonsense(schema.get("items")) + "]" : "";
        }
        if (!schema.has("properties")) {
            return "{en: " + withNonsense(schema.get("additionalProperties")) + "}";
        }
        List<String> entries = new ArrayList<>(List.of("nonsense: 1"));
        if (schema.get("properties").has("account")) {
            // The account is read only of a copy that exists.
            entries.add(COPY);
        }
        schema.get("properties").properties().forEach(each -> {
            if (hasMapping(each.getValue())) {
                entries.add(each.getKey() + ": " + withNonsense(each.getValue()));
            }
        });
        return "{" + String.join(", ", entries) + "}";
    }

    private static boolean hasMapping(JsonNode schema) {
        return schema.toString().contains("\"properties\"");
    }

    private static void collect(JsonNode schema, List<Set<String>> keys, List<String> required) {
        if (schema.has("properties")) {
            keys.add(new TreeSet<>(schema.get("properties").propertyNames()));
            schema.path("required").forEach(each -> required.add(each.asString()));
        }
        schema.forEach(each -> collect(each, keys, required));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theReferenceExplainsEveryKeyOfTheData(String language) {
        String page = Document.of(language, "data.md").text();
        List<Set<String>> keys = new ArrayList<>();
        collect(Schemas.read("data"), keys, new ArrayList<>());
        assertThat(keys).isNotEmpty();
        assertThat(keys.stream().flatMap(Set::stream).filter(key -> !page.contains("`" + key + "`")))
                .isEmpty();
    }
}
