package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.Citation;
import tools.jackson.databind.JsonNode;

/**
 * A citation of a paragraph, as the program found it or as the data of a declaration has it.
 *
 * @param id of the instrument; {@code ?} if it has no entry, with {@code ~} if it is inferred
 * @param text as the paragraph has it
 * @param verb with the stance before it, {@code stance…verb}; may be empty
 */
public record FoundCitation(String id, String text, String verb, boolean adopted) {

    /** Returns the citations of a paragraph in their order; checks their offsets. */
    static List<FoundCitation> of(JsonNode paragraph) {
        return paragraph
                .get("citations")
                .valueStream()
                .map(each -> of(each, paragraph.get("text").asString()))
                .toList();
    }

    /** Returns the citations of all paragraphs of a declaration. */
    static Stream<FoundCitation> inAll(JsonNode declaration) {
        return declaration.get("paragraphs").valueStream().flatMap(each -> of(each).stream());
    }

    /** Returns what the program found. */
    public static FoundCitation of(Citation citation, String paragraph) {
        return new FoundCitation(
                shown(citation.treaty().toString(), citation.inferred()),
                paragraph.substring(citation.start(), citation.end()),
                citation.stance().map(each -> each + "…").orElse("")
                        + citation.verb().orElse(""),
                citation.adopted());
    }

    private static FoundCitation of(JsonNode citation, String paragraph) {
        String words = citation.get("text").asString();
        assertThat(paragraph.substring(
                        citation.get("start").asInt(), citation.get("end").asInt()))
                .isEqualTo(words);
        String treaty = citation.get("treaty").asString();
        String stance = citation.has("stance") ? citation.get("stance").asString() + "…" : "";
        return new FoundCitation(
                shown(treaty, citation.path("inferred").asBoolean(false)),
                words,
                stance + citation.path("verb").asString(""),
                citation.get("adopted").asBoolean());
    }

    private static String shown(String treaty, boolean inferred) {
        return (treaty.startsWith("x-") ? "?" : treaty) + (inferred ? "~" : "");
    }

    /** Returns the id and the text. */
    public String words() {
        return id + " " + text;
    }

    @Override
    public String toString() {
        return (words() + " " + verb + (adopted ? "+" : "")).strip();
    }
}
