package org.xuanyan.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.Said;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;

/** What is read of one file, and what is reported of it. */
class PageFactsTest {

    private static final Optional<URI> BASE = Optional.of(URI.create("https://example.org/texts/"));

    private final Problems problems = new Problems();

    private PageFacts examine(String path, String text) {
        return PageFacts.examine(
                new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), "made-from"), BASE, problems);
    }

    private static String page(String head, String body) {
        return "<!doctype html><html><head><title>t</title>" + head + "</head><body><h1>x</h1>" + body
                + "</body></html>";
    }

    private static String shown(PageFacts facts, String file) {
        return facts.links().stream()
                .map(each -> each.place().in(file) + " " + each.target().shown())
                .collect(joining("; "));
    }

    private static String targets(PageFacts facts) {
        return facts.links().stream().map(each -> each.target().shown()).collect(joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.htm", "a.xhtml", "A.HTML", "b/a.html"})
    void thesePathsArePages(String path) {
        assertThat(examine(path, page("", "<p id=\"p1\">x</p>")).ids()).containsExactly("p1");
        assertThat(Said.of(problems)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.txt", "a.png", "html", "a.html.txt"})
    void otherFilesHaveNoLinks(String path) {
        PageFacts facts = examine(path, "<a href=\"x\" id=\"y\">url(z)");
        assertThat(facts.ids()).isEmpty();
        assertThat(facts.links()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"b/\">x</a> | /b/",
                "<a href=\"b/\">x</a><a href=\"b/\">y</a><a href=\"b/#c\">z</a> | /b/ /b/#c",
                "<img alt=\"\" src=\"b.png\" srcset=\"c.png 1x,  d.png 2x\"> | /b.png /c.png /d.png",
                "<p style=\"background: url(b.png)\">x</p> | /b.png",
                "<p style=\"background: red\">x</p> | ``",
                "<p title=\"url(b.png)\">x</p> | /b.png",
                "<p title=\"b.png\">x</p> | ``",
                "<a href=\"#top\">x</a> | ``",
                "<a href=\"#\">x</a> | /a.html",
                "<img alt=\"\" src=\"data:image/png;base64,AAAA\"> | ``",
                "<a href=\"data:font/woff2,x\">x</a> | ``",
            })
    void theLinksOfAPageAreReadOnce(String body, String expected) {
        assertThat(targets(examine("a.html", page("", body)))).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void otherDataIsNoAddressOfTheSite() {
        examine("a.html", page("", "<a href=\"data:text/html,x\">x</a>"));
        assertThat(Said.of(problems)).contains("a.html:1:", "this address leads out of the site: data:text/html,x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<style>a { background: url(b.png) }</style> | /b.png",
                "<meta http-equiv=\"refresh\" content=\"0; url=b/\"> | /b/",
                "<meta http-equiv=\"Refresh\" content=\"10 ;URL = b/#c\"> | /b/#c",
                "<meta name=\"refresh\" content=\"0; url=b/\"> | ``",
                "<meta http-equiv=\"refresh\" content=\"10\"> | ``",
                "<link rel=\"canonical\" href=\"https://example.org/texts/b/\"> | /b/",
                "<script src=\"b.js\"></script> | /b.js"
            })
    void theLinksOfAHeadAreRead(String head, String expected) {
        assertThat(targets(examine("a.html", page(head, "")))).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    /** A full address that is allowed in one place is not allowed in another. */
    @Test
    void whatOneElementMayHaveIsReportedInAnother() {
        String full = "https://example.org/texts/b/";
        PageFacts facts = examine(
                "a.html", page("<link rel=\"canonical\" href=\"" + full + "\">", "<a href=\"" + full + "\">x</a>"));
        assertThat(targets(facts)).isEqualTo("/b/");
        assertThat(Said.of(problems)).contains("this address leads out of the site: " + full);
    }

    @Test
    void linksHaveThePlaceOfTheirElement() {
        String body = "\n<p>云岭<a href=\"b/\">x</a></p>\n<p title=\"é\"><a href=\"c/\">y</a></p>\n";
        assertThat(shown(examine("a.html", page("", body)), "a.html")).isEqualTo("a.html:2:6 /b/; a.html:3:14 /c/");
    }

    @Test
    void anIdThatIsThereTwiceIsReported() {
        PageFacts facts = examine("a.html", page("", "<p id=\"p1\">x</p>\n<p id=\"p1\">y</p>"));
        assertThat(facts.ids()).containsExactly("p1");
        assertThat(Said.of(problems)).startsWith("a.html:2:1: error: ").contains("p1", "made-from");
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "<h1>x</h1><h1>y</h1>, 2"})
    void aPageHasOneHeading(String body, int count) {
        examine(
                "a.html",
                "<!doctype html><html><head><title>t</title></head><body>" + body + "<h2>z</h2></body></html>");
        assertThat(Said.of(problems)).contains("[heading-count]", "" + count);
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title> </title>",
                "<title></title>",
                "<link rel=\"icon\" href=\"a.html\">",
            })
    void aPageHasATitleWithWords(String head) {
        examine("a.html", "<!doctype html><html><head>" + head + "</head><body><h1>x</h1></body></html>");
        assertThat(Said.of(problems)).contains("a.html:1:1: error: the page has no title [no-page-title]");
        assertThat(problems.sorted()).hasSize(1);
    }

    /** The title of a picture is not that of its page. */
    @Test
    void theTitleOfAPictureIsNoTitleOfThePage() {
        examine(
                "a.html",
                "<!doctype html><html><head></head><body><h1>x</h1><svg><title>t</title></svg></body></html>");
        assertThat(Said.of(problems)).contains("[no-page-title]");
    }

    @Test
    void whatAParserMustMendIsReportedAtItsPlace() {
        examine("a.html", page("", "\n<p>x</p></i>"));
        assertThat(Said.of(problems)).startsWith("a.html:2:").contains("[invalid-html]", "made-from");
    }

    /** A page full of faults is not worth a finding for each. */
    @Test
    void atMostTwentyFaultsOfAPageAreReported() {
        examine("a.html", page("", "</i>".repeat(30)));
        assertThat(problems.sorted()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style=\"color: red\">x</p> | style",
                "<p onclick=\"x()\">x</p> | onclick",
                "<script>x()</script> | <script>"
            })
    void whatThePolicyForbidsIsReported(String body, String expected) {
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";
        examine("a.html", page(policy, body));
        assertThat(Said.of(problems)).startsWith("a.html:1:").contains(expected, "[forbidden-by-policy]");
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void aSecondPolicyDoesNotLoosenTheFirst() {
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">";
        examine(
                "a.html",
                page(
                        policy.formatted("style-src 'self'") + policy.formatted("style-src 'unsafe-inline'"),
                        "<p style=\"color: red\">x</p>"));
        assertThat(Said.of(problems)).contains("[forbidden-by-policy]");
    }

    @Test
    void addressesInAStyleSheetHaveTheirPlace() {
        PageFacts facts = examine("a/b.css", "a { b: c }\na { b: url(c.png), url(#d), url(../e.png) }");
        assertThat(shown(facts, "a/b.css")).isEqualTo("a/b.css:2:12 /a/c.png; a/b.css:2:33 /e.png");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void ofAFeedFullAddressesAreAccepted() {
        PageFacts facts = examine("feed.xml", "<feed>\n<link href=\"https://example.org/texts/b/\"/></feed>");
        assertThat(targets(facts)).isEqualTo("/b/");
        assertThat(problems.sorted()).isEmpty();
        examine("other.xml", "<x><link href=\"https://example.org/texts/b/\"/></x>");
        assertThat(Said.of(problems)).contains("other.xml:1:", "leads out of the site");
    }

    @Test
    void aFaultOfXmlIsReportedAtItsPlace() {
        PageFacts facts = examine("a.svg", "<svg>\n<a href=\"b\"/>\n<c>\n</svg>");
        assertThat(targets(facts)).isEqualTo("/b");
        assertThat(Said.of(problems)).startsWith("a.svg:4:").contains("[broken-xml]", "made-from");
    }

    @Test
    void aPictureHasNeitherHeadingNorTitle() {
        examine("a.svg", "<svg><g fill=\"url(#b)\" id=\"b\"/></svg>");
        assertThat(problems.sorted()).isEmpty();
    }
}
