package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.Said;
import org.xuanyan.model.Link;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;
import org.xuanyan.text.SourceSpan;

class SiteCheckTest {

    private static final String BASE = "https://example.org/texts/";

    private final Problems problems = new Problems();
    private SiteCheck check = new SiteCheck(Optional.of(URI.create(BASE)), List.of(), problems);

    private void file(String path, String text) {
        check.reserve(path, "made-from-" + path);
        check.read(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), "made-from-" + path));
    }

    private void page(String path, String head, String body) {
        file(
                path,
                "<!doctype html><html><head><title>t</title>" + head + "</head><body><h1>x</h1>" + body
                        + "</body></html>");
    }

    private String findings() {
        check.finish(List.of(), Set.of());
        return Said.of(problems);
    }

    @Test
    void aValidSiteHasNoFindings() {
        page(
                "index.html",
                "<link rel=\"canonical\" href=\"" + BASE + "\">",
                "<a href=\"about/#a\">x</a><a href=\"#\">x</a>");
        page("about/index.html", "", "<p id=\"a\"></p><a href=\"../\">x</a><a href=\"#a\">x</a><a href=\"./#a\">x</a>");
        file("sitemap.xml", "<urlset><url><loc>" + BASE + "about/</loc></url></urlset>");
        file("feed.xml", "<feed><link rel=\"self\" href=\"" + BASE + "feed.xml\"/><link href=\"about/\"/></feed>");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aPageWithoutATitleIsReported() {
        file("index.html", "<!doctype html><html><head></head><body><h1>x</h1></body></html>");
        assertThat(findings()).contains("index.html:1:1: error: the page has no title [no-page-title]");
    }

    @Test
    void anOrdinaryLinkMustNotHaveTheFullAddress() {
        page("index.html", "", "<a href=\"" + BASE + "about/\">x</a>");
        assertThat(findings()).contains("this address leads out of the site: " + BASE + "about/");
    }

    @Test
    void aCanonicalAddressOnAnotherSiteIsReported() {
        page("index.html", "<link rel=\"canonical\" href=\"https://example.com/\">", "");
        assertThat(findings()).contains("this address leads out of the site: https://example.com/");
    }

    @Test
    void withoutABaseUrlNoFullAddressIsAccepted() {
        check = new SiteCheck(Optional.empty(), List.of(), problems);
        page("index.html", "<link rel=\"canonical\" href=\"" + BASE + "\">", "");
        assertThat(findings()).contains("this address leads out of the site: " + BASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<loc>no/</loc>",
                "<link href=\"no/\"/>",
                "<a xlink:href=\"no/\" xmlns:xlink=\"x\"/>",
                "<g fill=\"url(no/)\"/>"
            })
    void linksInXmlAndSvgAreChecked(String element) {
        file("a.xml", "<x>" + element + "</x>");
        file("b.svg", "<svg>" + element + "</svg>");
        assertThat(findings()).contains("a.xml:1:", "leads nowhere: /no/");
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"\" src=\"no\">", "<video poster=\"no\"></video>", "<object data=\"no\"></object>",
                "<form action=\"no\"></form>", "<button formaction=\"no\"></button>", "<q cite=\"no\"></q>",
                "<img alt=\"\" srcset=\"no 1x\">", "<a ping=\"no\">x</a>", "<p style=\"background: url(no)\"></p>"
            })
    void linksInEveryAttributeAreChecked(String element) {
        page("index.html", "", element);
        assertThat(findings()).contains("leads nowhere: /no");
    }

    @Test
    void aDeadLinkIsReportedAtItsFirstPlace() {
        page("b.html", "", "<a href=\"no\">x</a>");
        page("a.html", "", "\n<a href=\"no\">x</a>");
        assertThat(findings())
                .startsWith("a.html:2:1: error: this link leads nowhere: /no")
                .contains("made-from-a.html");
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void aLinkByAnEditorIsReportedOnlyInItsSource() {
        page("index.html", "", "<a href=\"no/\">x</a>");
        check.finish(List.of(new Link("no/", new SourceSpan("about.md", 7, 3, 0))), Set.of());
        assertThat(problems.sorted()).hasSize(1);
        assertThat(Said.of(problems)).startsWith("about.md:7:3: error: this link leads nowhere: /no/");
    }

    @Test
    void linksToPagesThatCouldNotBeMadeAreNotReported() {
        page("index.html", "", "");
        List<Link> links = List.of(
                new Link("declarations/a/#p2", new SourceSpan("x.md", 1, 1, 0)),
                new Link("declarations/ab/#p2", new SourceSpan("x.md", 2, 1, 0)));
        check.finish(links, Set.of("declarations/a/"));
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).at().line()).isEqualTo(2);
    }

    /** The same page in another language would lead there, too. */
    @Test
    void whatIsDeadInEveryLanguageIsReportedOnce() {
        check = new SiteCheck(Optional.empty(), List.of("en/"), problems);
        page("index.html", "", "<a href=\"no/\">x</a>");
        page("en/index.html", "", "<a href=\"no/\">x</a><a href=\"about/\">x</a>");
        page("about/index.html", "", "");
        assertThat(findings()).contains("leads nowhere: /no/", "leads nowhere: /en/about/");
        assertThat(problems.sorted()).hasSize(2);
    }

    @Test
    void theNearestPageThatWasMadeIsProposed() {
        check.reserve("abaut/index.html", "could-not-be-made");
        page("about/index.html", "", "");
        page("index.html", "", "<a href=\"abuut/\">x</a>");
        assertThat(findings()).contains("leads nowhere: /abuut/", "/about/").doesNotContain("/abaut/");
    }

    /** To look for a similar address takes time; fifty proposals are enough. */
    @Test
    void theFiftiethDeadLinkHasAProposalAndNoLaterOne() {
        page("about/index.html", "", "");
        StringBuilder links = new StringBuilder();
        for (int i = 10; i < 65; i++) {
            links.append("<a href=\"about").append(i).append("/\">x</a>");
        }
        page("index.html", "", links.toString());
        String said = findings();
        assertThat(problems.sorted()).hasSize(55);
        assertThat(said.split("/about/", -1)).as("proposals").hasSize(50 + 1);
    }

    @Test
    void aPageThatCouldNotBeMadeIsNotRead() {
        check.reserve("a/index.html", "a");
        check.reserve("a.json", "a");
        page("index.html", "", "<a href=\"a/#p1\">x</a>");
        check.read(new OutputFile("a/index.html", new byte[0], "a"));
        check.read(new OutputFile("a.json", new byte[0], "a"));
        assertThat(findings()).as("it was reported before").isEmpty();
    }

    @Test
    void addressesThatDifferOnlyInCaseConflict() {
        check.reserve("a/Index.html", "first");
        check.reserve("A/index.html", "second");
        assertThat(findings())
                .startsWith("second:1:1: error: the address /A/ is already taken by the file made from first");
    }

    @Test
    void aFileAndAFolderWithTheSameNameConflictInEitherOrder() {
        check.reserve("a", "file");
        check.reserve("a/index.html", "folder");
        check.reserve("b/index.html", "folder");
        check.reserve("b", "file");
        assertThat(findings())
                .contains("folder:1:1: error: the address /a/ is already taken by the file made from file")
                .contains("file:1:1: error: the address /b is already taken by the file made from folder");
    }

    /** Of a large site, the links that wait for other files would need more memory than its texts. */
    @Test
    void ofLinksToAPageThatIsMadeLaterOnlyThoseToMissingElementsAreKept() {
        LinkedFile file = new LinkedFile();
        LinkedFile.Use first = new LinkedFile.Use(new SourceSpan("a.html", 1, 1, 0), "a.md");
        LinkedFile.Use second = new LinkedFile.Use(new SourceSpan("b.html", 1, 1, 0), "b.md");
        file.use("", () -> second);
        file.use("p1", () -> first);
        file.use("p2", () -> second);
        file.use("p2", () -> first);
        assertThat(file.missing()).containsOnlyKeys("p1", "p2");
        file.read(Set.of("p1"));
        file.use("p1", () -> second);
        assertThat(file.missing()).containsExactly(Map.entry("p2", first));
    }

    @Test
    void linksToWhatIsMadeLaterAreJudgedWhenItIsMade() {
        check.reserve("b/index.html", "b");
        page(
                "a/index.html",
                "",
                "<a href=\"../b/#x\">x</a><a href=\"../b/#y\">x</a><a href=\"../b/\">x</a><a href=\"../c/\">x</a>");
        String page = "<!doctype html><html><head><title>t</title></head><body><h1 id=\"x\">x</h1></body></html>";
        check.read(new OutputFile("b/index.html", page.getBytes(StandardCharsets.UTF_8), "b"));
        assertThat(findings()).contains("#y", "/c/").doesNotContain("#x");
        assertThat(problems.sorted()).hasSize(2);
    }
}
