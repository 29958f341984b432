package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links lead; plain ones, which are resolved in a short way, lead to the same places as in the general way. */
class LinksTest {

    private static final Optional<URI> BASE = Optional.of(URI.create("https://example.org/texts/"));
    private static final String OUTSIDE = "outside";

    private static String resolved(String file, String link, boolean permanent, Optional<URI> base) {
        return new Links(file, base)
                .resolve(link, permanent)
                .map(target -> target.file() + target.hash())
                .orElse(OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a/b/index.html, '', a/b/index.html",
                "a/b/index.html, #, a/b/index.html",
                "a/b/index.html, #x, a/b/index.html#x",
                "a/b/index.html, c, a/b/c",
                "a/b/index.html, c/, a/b/c/index.html",
                "a/b/index.html, c/d/#e-1_Z, a/b/c/d/index.html#e-1_Z",
                "a/b/index.html, c#, a/b/c",
                "a/b/index.html, c.json, a/b/c.json",
                "a/b/index.html, c.tar.gz#d, a/b/c.tar.gz#d",
                "a/b/index.html, ../, a/index.html",
                "a/b/index.html, ../#x, a/index.html#x",
                "a/b/index.html, ../../, index.html",
                "a/b/index.html, ../../c/, c/index.html",
                "a/b/index.html, ../../../, outside",
                "a/b/index.html, ../../../a/, outside",
                "a/b/c.html, ../d.css, a/d.css",
                "index.html, a/, a/index.html",
                "index.html, ../, outside",
                "index.html, ../a, outside",
                "404.html, #x, 404.html#x",
                "a/b/index.html, ., a/b/index.html",
                "a/b/index.html, ./, a/b/index.html",
                "a/b/index.html, ./#x, a/b/index.html#x",
                "a/b/index.html, .., a/index.html",
                "a/b/index.html, ../.., index.html",
                "a/b/index.html, c/../d, a/b/d",
                "a/b/index.html, c/../../../.., outside",
                "a/b/index.html, c/./d, a/b/c/d",
                "a/b/index.html, c//d, a/b/c/d",
                "a/b/index.html, .c, a/b/.c",
                "a/b/index.html, c., a/b/c.",
                "a/b/index.html, c%20d, a/b/c d",
                "a/b/index.html, #%61, a/b/index.html#a",
                "a/b/index.html, ?q=1, a/b/index.html",
                "a/b/index.html, c?q=1#d, a/b/c#d",
                "a/b/index.html, 云/#岭, a/b/云/index.html#岭",
                "a/b/index.html, ~c, a/b/~c",
                "a/b/index.html, /c, outside",
                "a/b/index.html, //example.org/, outside",
                "a/b/index.html, https://example.org/texts/, outside",
                "a/b/index.html, mailto:a@example.org, outside",
                "a/b/index.html, c d, outside",
                "a/b/index.html, %, outside",
                "a/b/index.html, c#d#e, outside",
                "a/b/index.html, c#d e, outside"
            })
    void aLinkLeadsToAFileOfTheSiteOrOutside(String file, String link, String target) {
        assertThat(resolved(file, link, false, BASE)).isEqualTo(target);
        assertThat(resolved(file, link, false, Optional.empty())).isEqualTo(target);
        if (!link.startsWith(BASE.get().toString())) {
            assertThat(resolved(file, link, true, BASE))
                    .as("in the general way")
                    .isEqualTo(target);
        }
    }

    /** Every link of three signs, of all that mean something in an address. */
    @Test
    void bothWaysLeadToTheSamePlace() {
        List<String> signs =
                List.of("", "a", "Z", "9", "_", "-", ".", "/", "#", "../", "%", "é", "[", "`", "{", "@", ":");
        for (String file : List.of("index.html", "a/index.html", "a/b/c.html")) {
            for (String first : signs) {
                for (String second : signs) {
                    for (String third : signs) {
                        String link = first + second + third;
                        assertThat(resolved(file, link, false, BASE))
                                .as("%s from %s", link, file)
                                .isEqualTo(resolved(file, link, true, BASE));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/texts/, index.html",
        "https://example.org/texts/a/#x, a/index.html#x",
        "/texts/, index.html",
        "/texts, outside",
        "/texts/a/, outside",
        "https://example.org/, outside",
        "https://example.org/text/, outside"
    })
    void theFullAddressOfTheSiteLeadsIntoItWhereItIsAllowed(String link, String target) {
        assertThat(resolved("a/index.html", link, true, BASE)).isEqualTo(target);
        assertThat(resolved("a/index.html", link, false, BASE)).isEqualTo(OUTSIDE);
        assertThat(resolved("a/index.html", link, true, Optional.empty())).isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canonical", "alternate", "self"})
    void aLinkThatTellsWhereAPageBelongsMayBeFull(String rel) {
        assertThat(Links.mayBePermanent(tag("link", "rel", rel), false)).isTrue();
    }

    @Test
    void onlyTheseElementsMayHaveTheFullAddress() {
        assertThat(Links.mayBePermanent(tag("link", "rel", "stylesheet"), false))
                .isFalse();
        assertThat(Links.mayBePermanent(tag("link"), false)).isFalse();
        assertThat(Links.mayBePermanent(tag("link"), true)).isTrue();
        assertThat(Links.mayBePermanent(tag("base"), false)).isTrue();
        assertThat(Links.mayBePermanent(tag("loc"), false)).isTrue();
        assertThat(Links.mayBePermanent(tag("a", "rel", "canonical"), true)).isFalse();
    }

    private static Tag tag(String name, String... attributes) {
        return new Tag(name, new Attributes(List.of(attributes)), TagPlace.at(1, 1), "");
    }
}
