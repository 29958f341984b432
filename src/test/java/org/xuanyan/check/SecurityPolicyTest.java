package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What policies forbid, as the standard says; the hash is that of {@code alert(1)}. */
class SecurityPolicyTest {

    private static final String HASH = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

    private static Tag tag(String name, String words, String... attributes) {
        return new Tag(name, new Attributes(List.of(attributes)), TagPlace.at(1, 1), words);
    }

    private static String forbidden(String policy, Tag tag) {
        return SecurityPolicy.of(tag("meta", "", "http-equiv", "Content-Security-Policy", "content", policy))
                .orElseThrow()
                .forbidden(tag)
                .orElse("");
    }

    @Test
    void onlyItsMetaElementGivesAPolicy() {
        assertThat(SecurityPolicy.of(tag("meta", "", "http-equiv", "refresh"))).isEmpty();
        assertThat(SecurityPolicy.of(tag("meta", "", "name", "x"))).isEmpty();
        assertThat(SecurityPolicy.of(tag("p", "", "http-equiv", "content-security-policy")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "default-src 'self' | style,<style>,onclick,<script>",
                "default-src 'none' | style,<style>,onclick,<script>",
                "default-src 'self'; style-src 'unsafe-inline' | ``,``,onclick,<script>",
                "default-src 'self'; script-src 'unsafe-inline' | style,<style>,``,``",
                "script-src 'self' | ``,``,onclick,<script>",
                "style-src 'self' | style,<style>,``,``",
                "img-src 'self' | ``,``,``,``",
                "style-src 'self'; style-src 'unsafe-inline' | style,<style>,``,``",
                "style-src   'self'   'unsafe-inline' ;script-src | ``,``,onclick,<script>",
                "default-src 'unsafe-inline'; script-src 'self' | ``,``,onclick,<script>",
                "script-src " + HASH + " | ``,``,onclick,``",
                "style-src " + HASH + " | style,``,``,``",
                "script-src 'sha256-AAAA' | ``,``,onclick,<script>"
            })
    void aPolicyForbidsWhatStandsInThePage(String policy, String expected) {
        String words = "alert(1)";
        assertThat(String.join(
                        ",",
                        shown(forbidden(policy, tag("p", "", "style", "color: red"))),
                        shown(forbidden(policy, tag("style", words))),
                        shown(forbidden(policy, tag("p", "", "onclick", words))),
                        shown(forbidden(policy, tag("script", words)))))
                .isEqualTo(expected);
    }

    private static String shown(String what) {
        return what.isEmpty() ? "``" : what;
    }

    @ParameterizedTest
    @CsvSource({
        "'', <script>",
        "module, <script>",
        "text/javascript, <script>",
        "application/javascript, <script>",
        "importmap, <script>",
        "' module ', <script>",
        "application/ld+json, ''",
        "text/plain, ''"
    })
    void ofScriptsOnlyThoseThatRunAreForbidden(String type, String expected) {
        assertThat(forbidden("default-src 'self'", tag("script", "x", "type", type)))
                .isEqualTo(expected);
    }

    @Test
    void whatStandsInAnotherFileIsNotForbidden() {
        assertThat(forbidden("default-src 'self'", tag("script", "", "src", "x.js")))
                .isEmpty();
        assertThat(forbidden("default-src 'none'", tag("p", "", "class", "style")))
                .isEmpty();
    }

    /** The words of no element are those of a hash that somebody might list. */
    @Test
    void anAttributeIsNotAllowedByTheHashOfNothing() {
        String ofNothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assertThat(forbidden("style-src " + ofNothing, tag("p", "", "style", "color: red")))
                .isEqualTo("style");
        assertThat(forbidden("script-src " + ofNothing, tag("p", "", "onload", "x")))
                .isEqualTo("onload");
    }
}
