package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page has a content security policy that forbids everything from other sites. */
@Tag("slow")
class PolicyTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'self'; require-trusted-types-for 'script';"
            + " trusted-types 'none'";
    private static final String OF_A_PARAGRAPH = "default-src 'self'; base-uri 'none'; form-action 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";
    private static final String NOTHING = "default-src 'none'; form-action 'none'; base-uri 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    @Test
    void everyPageHasThePolicyBeforeAnythingThatIsLoaded() throws IOException {
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(site)) {
            pages = walk.filter(path -> path.toString().endsWith(".html")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(500);
        for (Path path : pages) {
            Document page = Jsoup.parse(path.toFile(), "UTF-8");
            String policy = page.select("head > meta[http-equiv=Content-Security-Policy]")
                    .attr("content")
                    .replaceFirst(" 'sha256-[A-Za-z0-9+/]{43}='", "");
            assertThat(policy).as(path.toString()).isEqualTo(expected(path, page));
            assertThat(page.select("meta[charset] + meta[http-equiv=Content-Security-Policy]"))
                    .hasSize(1);
            assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
        }
    }

    private static String expected(Path path, Document page) {
        if (page.select("script, link[rel=stylesheet]").isEmpty()) {
            return NOTHING;
        }
        return path.toString().matches(".*/p\\d+[a-z]*/index.html") ? OF_A_PARAGRAPH : POLICY;
    }

    @Test
    void theHeadersHaveTheSamePolicy() throws IOException {
        assertThat(Files.readString(site.resolve("_headers")))
                .contains("Content-Security-Policy: " + POLICY.replace("; require", "; frame-ancestors 'none'; require")
                        + "\n");
    }

    @Test
    @InBrowser
    void aBrowserEnforcesThePolicy(Browser browser) {
        Chromium.serve("/sco/", site);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Visitor.BASE + "declarations/2018-qingdao/");
            assertThatThrownBy(() -> page.evaluate("document.querySelector('h1').innerHTML = '<b>x</b>'"))
                    .hasMessageContaining("TrustedHTML");
            page.evaluate("""
                    () => {
                      const frame = document.createElement("iframe");
                      frame.src = "data:text/html,<script>parent.ran = 1</script>";
                      const style = document.createElement("style");
                      style.textContent = "h1 { color: rgb(1, 2, 3) }";
                      const image = new Image();
                      image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
                      document.body.append(frame, style, image);
                    }
                    """);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .isNotEqualTo("rgb(1, 2, 3)");
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        }
    }
}
