package org.xuanyan.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Route;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON: keys in the order of their components, absent values left out, lists always there. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                    each -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** Returns a record as a file that ends with a line end. */
    static OutputFile file(Route route, Object data, String madeFrom) {
        byte[] json = (MAPPER.writeValueAsString(data) + "\n").getBytes(StandardCharsets.UTF_8);
        return new OutputFile(route.file(), json, madeFrom);
    }

    /** Returns JSON that may stand inside a {@code script} element: no {@code <} of a value can end it. */
    static SafeString insideHtml(Object data) {
        return new SafeString(MAPPER.writeValueAsString(data).replace("<", "\\u003c"));
    }
}
