package org.xuanyan.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON: keys in the order of the components, without empty optionals, but with empty lists. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                    each -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** Prepares the writers for records of these types, so that the first record is not slower than the others. */
    public static void prepare(Class<?>... types) {
        for (Class<?> type : types) {
            MAPPER.writerFor(type);
        }
    }

    /** Returns a record as the bytes of a file, which ends with a line feed. */
    public static byte[] bytes(Object data) {
        byte[] json = MAPPER.writeValueAsBytes(data);
        byte[] file = Arrays.copyOf(json, json.length + 1);
        file[json.length] = '\n';
        return file;
    }

    /** Returns JSON for a {@code script} element; every {@code <} is escaped, so that no value can end the element. */
    public static String insideHtml(Object data) {
        return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
    }
}
