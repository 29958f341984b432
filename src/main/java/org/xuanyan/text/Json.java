package org.xuanyan.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON: keys in the order of their components, absent values left out, lists always there. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                    each -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** Finds out how records of these types are written, so that it need not be done when the first is. */
    public static void prepare(Class<?>... types) {
        for (Class<?> type : types) {
            MAPPER.writerFor(type);
        }
    }

    /** Returns a record as a file that ends with a line end. */
    public static byte[] bytes(Object data) {
        return (MAPPER.writeValueAsString(data) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns JSON that may stand inside a {@code script} element: no {@code <} of a value can end it. */
    public static String insideHtml(Object data) {
        return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
    }
}
