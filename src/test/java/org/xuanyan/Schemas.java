package org.xuanyan;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that the site publishes, as an independent program reads them. */
final class Schemas {

    /** Where they are. */
    static final Path FOLDER = Path.of("static", "schemas");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> DATA = new TreeMap<>();

    private Schemas() {}

    /** Returns the text of a schema, e.g. of {@code site}. */
    static JsonNode read(String name) {
        return JsonMapper.shared().readTree(FOLDER.resolve(name + ".json"));
    }

    /**
     * Returns what is wrong with YAML, with the place of each fault.
     *
     * @param name of the schema of a content file, e.g. {@code site}
     */
    static List<String> faults(String name, String yaml) {
        return REGISTRY.getSchema(read(name)).validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * Returns what is wrong with a data file of a site.
     *
     * @param kind of the file, e.g. {@code kin}
     */
    static synchronized List<String> faults(String kind, Path file) {
        Schema schema = DATA.computeIfAbsent(
                kind, each -> REGISTRY.getSchema(((ObjectNode) read("data")).put("$ref", "#/$defs/" + each)));
        try {
            return schema.validate(Files.readString(file), InputFormat.JSON).stream()
                    .map(each -> file + ": " + each)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
