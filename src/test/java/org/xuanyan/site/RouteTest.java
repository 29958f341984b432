package org.xuanyan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Slug;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', ./",
        "'', about/, about/",
        "about/, '', ../",
        "about/, about/, ./",
        "about/, about/#x, '#x'",
        "'', '#x', '#x'",
        "about/, '#x', ../#x",
        "declarations/2018-qingdao/, declarations/2018-qingdao/#p17, '#p17'",
        "declarations/2018-qingdao/, declarations/2012-beijing/#p1, ../2012-beijing/#p1",
        "declarations/2018-qingdao/, declarations/2018-qingdao/index.json, index.json",
        "declarations/2018-qingdao/, assets/site.css, ../../assets/site.css",
        "declarations/index.json, declarations/2018-qingdao/, 2018-qingdao/",
        "404.html, declarations/, declarations/"
    })
    void linksAreRelative(String here, String target, String link) {
        assertThat(Routes.fromRoot(here).linkTo(Routes.fromRoot(target))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "'', index.html",
        "about/, about/index.html",
        "declarations/index.json, declarations/index.json",
        "404.html, 404.html",
        "about/my-index.html, about/my-index.html"
    })
    void aFolderIsPublishedFromItsIndex(String path, String file) {
        assertThat(Route.fileOf(path)).isEqualTo(file);
        assertThat(Route.pathOf(file)).isEqualTo(path);
    }

    @Test
    void aLinkLeadsToItsTargetUnderAnyBasePath() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Route here = new Route(path(random));
            String target = path(random) + (random.nextBoolean() ? "#p" + random.nextInt(9) : "");
            URI base = URI.create("https://example.org/" + path(random)).resolve("."); // a base path is a folder
            URI from = base.resolve(here.path().isEmpty() ? "./" : here.path());

            String link = here.linkTo(Routes.fromRoot(target));

            String shown =
                    link.startsWith("#") ? from + link : from.resolve(link).toString();
            assertThat(shown).as("seed %d: %s → %s", seed, here.path(), target).isEqualTo(base + target);
        }
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path.append(random.nextBoolean() ? "a" : "ab").append('/');
        }
        return random.nextInt(4) == 0 ? path + "index.json" : path.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/", "../about/", "a/../b/", "a\\b"})
    void aPathThatMayLeadOutOfTheSiteIsRefused(String path) {
        assertThatThrownBy(() -> new Route(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNameOfATemplateGivesItsAddress() {
        assertThat(Routes.ofTemplate("index").file()).isEqualTo("index.html");
        assertThat(Routes.ofTemplate("declarations/index").path()).isEqualTo("declarations/");
        assertThat(Routes.ofTemplate("404").path()).isEqualTo("404.html");
        assertThat(Routes.ofTemplate("feed.xml").path()).isEqualTo("feed.xml");
        assertThat(Routes.ofTemplate("v1.2/list").path()).isEqualTo("v1.2/list.html");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/texts, https://example.org/texts/",
        "HTTP://example.org/a/../b/, HTTP://example.org/b/"
    })
    void aBaseUrlEndsInASlash(String text, String base) {
        assertThat(Routes.base(text)).contains(URI.create(base));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/texts/",
                "ftp://example.org/",
                "https://",
                "https://example.org/?q",
                "https://example.org/#f",
                "https://user@example.org/",
                "https://exa mple.org/",
                "javascript:alert(1)"
            })
    void anythingElseIsNotABaseUrl(String text) {
        assertThat(Routes.base(text)).isEmpty();
    }

    @Test
    void aFragmentIsPartOfTheAddress() {
        Slug slug = new Slug("2018-qingdao");
        AnchorId id = AnchorId.paragraph(17);
        assertThat(Routes.anchor(slug, id)).hasToString("declarations/2018-qingdao/#p17");
        assertThat(Routes.anchor(slug, id).file()).isEqualTo("declarations/2018-qingdao/index.html");
        assertThat(Routes.below("en/", Routes.anchor(slug, id))).hasToString("en/declarations/2018-qingdao/#p17");
        assertThat(Routes.absolute(URI.create("https://example.org/a/"), Routes.anchor(slug, id)))
                .hasToString("https://example.org/a/declarations/2018-qingdao/#p17");
        assertThat(Routes.written(Routes.declaration(slug), "#p17")).isEqualTo(Routes.anchor(slug, id));
        assertThat(Routes.written(Routes.HOME, "/declarations/2018-qingdao/#p17"))
                .isEqualTo(Routes.anchor(slug, id));
    }
}
