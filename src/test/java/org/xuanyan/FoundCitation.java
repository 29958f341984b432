package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A citation in the data of a declaration.
 *
 * @param id of the instrument; {@code ?} if it has no entry, with {@code ~} if it is inferred
 * @param text as the paragraph has it
 * @param verb with the stance before it, {@code stance…verb}; may be empty
 */
record FoundCitation(String id, String text, String verb, boolean adopted) {

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

    private static FoundCitation of(JsonNode citation, String paragraph) {
        String words = citation.get("text").asString();
        assertThat(paragraph.substring(
                        citation.get("start").asInt(), citation.get("end").asInt()))
                .isEqualTo(words);
        String treaty = citation.get("treaty").asString();
        String stance = citation.has("stance") ? citation.get("stance").asString() + "…" : "";
        String inferred = citation.path("inferred").asBoolean(false) ? "~" : "";
        return new FoundCitation(
                (treaty.startsWith("x-") ? "?" : treaty) + inferred,
                words,
                stance + citation.path("verb").asString(""),
                citation.get("adopted").asBoolean());
    }

    /** Returns the id and the text. */
    String words() {
        return id + " " + text;
    }

    @Override
    public String toString() {
        return (words() + " " + verb + (adopted ? "+" : "")).strip();
    }
}
