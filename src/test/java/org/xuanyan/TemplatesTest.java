package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.load.Settings;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Problems;
import org.xuanyan.write.Destination;

/** What somebody who changes the templates may do, and what the site check catches. */
class TemplatesTest {

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        sandbox = new Sandbox(Files.createDirectory(temp.resolve("sandbox")));
        templates = temp.resolve("templates");
        for (Map.Entry<String, String> file : Golden.tree(Path.of("templates")).entrySet()) {
            Path copy = templates.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("templates").resolve(file.getKey()), copy);
        }
    }

    private Sandbox.Outcome run() {
        return sandbox.run("--templates", templates.toString());
    }

    private String error() {
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(sandbox.site()).doesNotExist();
        return outcome.err();
    }

    private void page(String name, String main) throws IOException {
        Path file = templates.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{% extends \"layout.peb\" %}\n{% block main %}<h1>x</h1>" + main + "{% endblock %}\n");
    }

    @Test
    void aNewIndexPageIsOneTemplate() throws IOException {
        page(
                "places/index.peb",
                "{% for d in collection.declarations %}<a href=\"{{ d.route | link }}\">{{ d.place }}</a>{% endfor %}");
        assertThat(run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("places/index.html")))
                .contains("<a href=\"../declarations/2030-qiao/\">桥</a>");
        assertThat(Files.exists(sandbox.site().resolve("sitemap.xml")))
                .as("without the address of the site, it would be wrong")
                .isFalse();
        Path settings = sandbox.content().resolve("site.yml");
        Files.writeString(settings, Files.readString(settings) + "baseUrl: https://example.org/x/\n");
        assertThat(run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("sitemap.xml")))
                .contains("<loc>https://example.org/x/places/</loc>");
    }

    @Test
    void indentationAndTheBreaksAfterTagsAreNotPrinted() throws IOException {
        page("x.peb", """

                  <ul>
                    {% for n in [1, 2] %}
                      <li>{##}
                        {{ n }} <b>x</b> {##}
                        <i>y</i>{##}
                      </li>
                    {% endfor %}
                  </ul>
                """);
        assertThat(run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("x.html")))
                .contains("<ul>\n<li>1 <b>x</b> <i>y</i></li>\n<li>2 <b>x</b> <i>y</i></li>\n</ul>\n");
    }

    @Test
    void aMacroSpeaksTheLanguageOfThePageAndKnowsItsAddress() throws IOException {
        Files.writeString(templates.resolve("site/x.xml.peb"), """
                {% macro link(route, language) %}
                  <a href="{{ route | link }}"{{ lang(language) }}>{{ say("cite") }}</a>
                {% endmacro %}
                {{ link("feed.xml", "fr") }}
                """);
        assertThat(run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("x.xml")))
                .isEqualTo("<a href=\"feed.xml\" xml:lang=\"fr\">怎样引用</a>\n");
    }

    @Test
    void whatMayBeMissingIsAskedForAndNotLoopedOver() throws IOException {
        Files.writeString(templates.resolve("declaration.peb"), """
                {% extends "layout.peb" %}
                {% block main %}
                  <h1>x</h1>
                  {% for other in declaration.later %}{{ other.name }}{% endfor %}
                {% endblock %}
                """);
        assertThat(error()).contains("templates/declaration.peb:4:1: error: the template cannot be filled");
        Files.writeString(templates.resolve("declaration.peb"), """
                {% extends "layout.peb" %}
                {% block main %}
                  <h1>x</h1>
                  {% if declaration.later.present %}{{ declaration.later.get.name }}{% endif %}
                  {{ declaration.later.get.name }}
                {% endblock %}
                """);
        assertThat(error()).contains("templates/declaration.peb:5:1: error: the template cannot be filled");
    }

    @Test
    void theTemplatesHaveTheHouseStyle() throws IOException {
        Map<String, String> all = Golden.tree(Path.of("templates"));
        all.keySet().removeIf(name -> !name.endsWith(".peb"));
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(TemplateStyle.findings(all)).isEmpty();
    }

    @Test
    void whatLeavesTheHouseStyleIsNamedWithItsLine() {
        Map<String, String> templates = new TreeMap<>();
        templates.put("lines.peb", "x".repeat(121) + "\n<br> \n{{- site.title }}\n");
        templates.put("levels.peb", """
                {% if site.published %}
                <p>
                  <b>{{ "</p>" }}</b>
                </p>
                {% else %}
                    <br>
                  <p class="a"
                    lang="fr">
                    {# <i> #}
                  </p>
                  {% endif %}
                """);
        templates.put("open.peb", "<p>\n  <b>x</p>\n{% for a in b %}\n");
        templates.put("names.peb", "{% include \"page.peb\" %}\n{% macro here(a) %}{% endmacro %}\n");
        templates.put(
                "macros.peb", "{% macro used(a) %}{% endmacro %}\n{% macro unused(a) %}{{ used(a) }}{% endmacro %}\n");
        templates.put("other.peb", "x".repeat(76) + "\n" + ("y".repeat(33) + "\n").repeat(4));
        templates.put("addresses.peb", """
                <h2 id="title"><a href="#title">{{ a | link }}</a></h2>
                <a href="#none">a</a>
                <a href="#{{ a.id }}">b</a>
                <a href="{{ a.id }}/#cite">c</a>
                <a href="{{ (a.route.path ~ "x/") | link }}">d</a>
                <a href="{{ "treaties/index.json" | link }}">e</a>
                <a href="{{ a.address }}">f</a>
                <a href="{{ "assets/site.css" | link }}"{{ lang(a.language) }}>g</a>
                <a href="{% block way %}{{ a.route | permanent }}{% endblock %}">h</a>
                """);
        templates.put("same.peb", "<b>\n  " + "x".repeat(76) + "\n</b>\n");
        assertThat(TemplateStyle.findings(templates))
                .containsExactlyInAnyOrder(
                        "templates/lines.peb:1: a line of 121 characters, at most 120 are allowed",
                        "templates/lines.peb:2: white space at the end of a line",
                        "templates/lines.peb:3: \"{{-\": a line that goes on in the next one ends with {##}",
                        "templates/levels.peb:2: indented by 0, not by 2",
                        "templates/levels.peb:6: indented by 4, not by 2",
                        "templates/levels.peb:11: indented by 2, not by 0",
                        "templates/open.peb:1: <p> is not closed",
                        "templates/open.peb:2: <p> is closed, but <b> of line 2 was opened last",
                        "templates/open.peb:3: indented by 0, not by 2",
                        "templates/open.peb:3: for is not closed",
                        "templates/names.peb:1: there is no template page.peb",
                        "templates/names.peb:2: a macro that does not stand in macros.peb",
                        "templates/macros.peb:2: unused macro unused",
                        "templates/other.peb:3: the same markup as in templates/other.peb:2, make a macro of it",
                        "templates/addresses.peb:2: an address that no view hands over: #none",
                        "templates/addresses.peb:3: an address that no view hands over: #{{ a.id }}",
                        "templates/addresses.peb:4: an address that no view hands over: {{ a.id }}/#cite",
                        "templates/addresses.peb:5: an address that no view hands over:"
                                + " {{ (a.route.path ~ \"x/\") | link }}",
                        "templates/addresses.peb:6: an address that no view hands over:"
                                + " {{ \"treaties/index.json\" | link }}",
                        "templates/addresses.peb:7: an address that no view hands over: {{ a.address }}",
                        "templates/same.peb:2: the same markup as in templates/other.peb:1, make a macro of it");
    }

    @Test
    void aMisspeltNameIsNamedWithItsLine() throws IOException {
        page("x.peb", "\n{{ site.titel }}");
        assertThat(error())
                .contains(
                        "templates/site/x.peb:3:1: error: the template cannot be filled", "titel", "[broken-template]");
    }

    @Test
    void aBrokenTagIsNamedWithItsLine() throws IOException {
        page("x.peb", "\n\n{% if %}");
        assertThat(error()).contains("templates/site/x.peb:4:1: error: the template cannot be filled");
    }

    @Test
    void aMissingTemplateIsNamed() throws IOException {
        Files.delete(templates.resolve("declaration.peb"));
        assertThat(error())
                .startsWith("templates/declaration.peb:1:1: error: the template cannot be filled")
                .contains("1 error");
    }

    @Test
    void deadLinksAreRefused() throws IOException {
        page("x.peb", "<a href=\"nowhere/\">x</a> <a href=\"declarations/2030-qiao/#p2\">x</a><a href=\"#no\">x</a>");
        assertThat(error())
                .contains("x.html:", "leads nowhere: /nowhere/", "has no #p2", "has no #no", "is made")
                .contains("3 errors");
    }

    @Test
    void addressesThatLeaveTheSiteAreRefused() throws IOException {
        page("x.peb", """
                <a href="https://example.org/">1</a><a href="//example.org/">2</a><a href="/about/">3</a>
                <a href="../../x/">4</a><a href="mailto:a@example.org">5</a><a href="javascript:alert(1)">6</a>
                <img alt="" src="http:x.png"><form action="http://example.org/"></form>
                <a href="a b:c">9</a><p style="background: url('https://example.org/x.png')">10</p>
                <style>@import "//example.org/x.css";</style>
                <meta http-equiv="refresh" content="0; url=https://example.org/">
                """);
        assertThat(error()).contains("14 errors").contains("this address leads out of the site: //example.org/");
    }

    @Test
    void styleSheetsStayOnTheSiteToo() throws IOException {
        Path assets = Files.createDirectories(temp.resolve("static/assets")).getParent();
        for (Map.Entry<String, String> file : Golden.tree(Path.of("static")).entrySet()) {
            Path copy = assets.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("static").resolve(file.getKey()), copy);
        }
        Files.writeString(
                assets.resolve("assets/more.css"),
                "@import 'https://example.org/a.css'; b { background: url(\"none.png\") }"
                        + " i { background: url(icon.svg) }");
        Sandbox.Outcome outcome = sandbox.run("--static", assets.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "assets/more.css:1:10: error: this address leads out of the site: https://example.org/a.css [external-address]")
                .contains("assets/more.css:1:", "leads nowhere: /assets/none.png", "2 errors");
    }

    @Test
    void whatAStyleSheetMayHoldIsNotRefused() throws IOException {
        Path assets = Files.createDirectories(temp.resolve("static/assets")).getParent();
        for (Map.Entry<String, String> file : Golden.tree(Path.of("static")).entrySet()) {
            Path copy = assets.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("static").resolve(file.getKey()), copy);
        }
        Files.writeString(assets.resolve("assets/more.css"), """
                /* as on https://example.org/ and url(none.png) */
                @import url("site.css"); @IMPORT 'site.css' screen;
                @namespace svg url(http://www.w3.org/2000/svg);
                a { background: URL( icon.svg ) } b { background: url('data:image/png;base64,AA//BB') }
                c { content: "a//b"; filter: url(#f) } @font-face { src: url(data:font/woff2;base64,AA) }
                """);
        page(
                "x.peb",
                "<a href=\"#top\">x</a>"
                        + "<img alt=\"\" src=\"assets/icon.svg\" srcset=\"assets/icon.svg 1x, assets/icon.svg 2x\">");
        Sandbox.Outcome outcome = sandbox.run("--templates", templates.toString(), "--static", assets.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void xmlThatIsNotWellFormedIsRefused() throws IOException {
        Files.writeString(templates.resolve("site/list.xml.peb"), "<a>\n<b></a>\n");
        assertThat(error()).contains("list.xml:2:", "error: not well-formed XML: ", "[broken-xml]");
    }

    @Test
    void aFileMayNotStandWhereAFolderMustBe() throws IOException {
        Files.writeString(templates.resolve("site/v1.0.peb"), "x");
        page("v1.0/index.peb", "");
        assertThat(error()).contains("the address /v1.0/ is already taken by the file made from");
    }

    @Test
    void doubleIdsAndHeadingsAndBrokenMarkupAreRefused() throws IOException {
        page("x.peb", "<h1>y</h1><p id=\"a\"></p><p id=\"a\"></p></div>");
        assertThat(error())
                .contains(
                        "2 h1 elements; it must have one [heading-count]",
                        "the id \"a\" occurs twice [duplicate-element-id]",
                        "not valid HTML: ",
                        "[invalid-html]");
    }

    @Test
    void aSiteWithoutTemplatesOfItsOwnGetsThoseOfTheProgram() throws IOException {
        Problems problems = new Problems();
        Path none = temp.resolve("none");
        Settings settings = new Settings(sandbox.content(), none, none, Optional.empty());
        assertThat(Build.build(settings, new Destination(sandbox.site(), true), Recording.RECORD, problems))
                .isPresent();
        Map<String, String> own = Golden.tree(sandbox.site());
        assertThat(run().code()).isZero();
        assertThat(Golden.tree(sandbox.site())).isEqualTo(own);
    }

    @Test
    void filesWithUnusableNamesAreRefused() throws IOException {
        Files.writeString(templates.resolve("site/a b.peb"), "x");
        Files.writeString(templates.resolve("site/x..y.peb"), "x");
        assertThat(error())
                .contains("site/a b.peb:1:1: error: the file name cannot be an address [bad-file-name]")
                .contains("site/x..y.peb:1:1: error: the file name cannot be an address [bad-file-name]", "2 errors");
    }

    @Test
    void markupComesFromMarkupOnly() throws IOException {
        page("x.peb", "{{ site.title | html }}");
        assertThat(error()).contains("templates/site/x.peb:2:1: error:", "html prints markup only");
    }

    @Test
    void aTemplateThatNeverEndsIsNamed() throws IOException {
        Files.writeString(templates.resolve("site/x.peb"), "{% extends \"site/x.peb\" %}");
        assertThat(error())
                .contains(
                        "templates/site/x.peb:1:1: error: the template cannot be filled: it includes or extends itself [recursive-template]");
    }

    @Test
    void aTemplateThatNoPageNeedsIsReported() throws IOException {
        Files.writeString(templates.resolve("left.peb"), "{{ site.title | raw }} {% include \"left-part.peb\" %}\n");
        Files.writeString(templates.resolve("left-part.peb"), "x\n");
        Files.writeString(templates.resolve("declaration.txt"), "x\n");
        Files.writeString(templates.resolve("part.peb"), "<p>x</p>\n");
        page("x.peb", "{# {% include \"left.peb\" %} #}{% include \"part.peb\" %}");
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).isZero();
        String said = outcome.err().replace(temp + "/", "");
        assertThat(said.lines().filter(each -> each.contains(": ")).toList())
                .containsExactlyInAnyOrder(
                        "templates/declaration.txt:1:1: warning: no page needs this template [unused-template]",
                        "templates/left-part.peb:1:1: warning: no page needs this template [unused-template]",
                        "templates/left.peb:1:1: warning: no page needs this template [unused-template]");
    }

    /** Its fault would come to light only with the first page that needs it. */
    @Test
    void aFaultInTheFormOfATemplateIsReportedAlsoWhereNoPageShowsIt() throws IOException {
        Files.writeString(templates.resolve("unused.peb"), "x\n{% if x %}\n");
        Files.writeString(templates.resolve("withdrawn.peb"), "x\n\n{{ x | }}\n");
        page("x.peb", "{% if false %}{% include \"part.peb\" %}{% endif %}");
        Files.writeString(templates.resolve("part.peb"), "{{ x\n");
        String said = error();
        for (String each : List.of("unused.peb:", "part.peb:", "withdrawn.peb:3:1:")) {
            assertThat(said).containsPattern("templates/" + each + ".*error: .*\\[broken-template\\]");
        }
    }

    @Test
    void aTemplateThatIncludesItselfIsReportedAlsoWhereNoPageShowsIt() throws IOException {
        Files.writeString(templates.resolve("one.peb"), "x\n{% include \"two.peb\" %}\n");
        Files.writeString(templates.resolve("two.peb"), "{% if false %}{% include 'one.peb' %}{% endif %}\n");
        Files.writeString(templates.resolve("self.peb"), "{% if false %}{% include \"self.peb\" %}{% endif %}\n");
        page("x.peb", "{% if false %}{% include \"self.peb\" %}{% include \"two.peb\" %}{% endif %}");
        String said = error();
        for (String each : List.of("one.peb:2:1 two.peb", "self.peb:1:15 self.peb", "two.peb:1:15 one.peb")) {
            assertThat(said)
                    .contains("templates/" + each.split(" ")[0]
                            + ": error: the template includes itself, directly or through others: "
                            + each.split(" ")[1] + " [template-in-a-circle]");
        }
        assertThat(said).contains("\n3 errors");
    }

    /** Otherwise a template that the program fills would be called unused, or the reverse. */
    @Test
    void everyTemplateOfTheProgramIsUsed() throws IOException {
        assertThat(sandbox.run().err()).doesNotContain("[unused-template]");
    }

    @Test
    void aMisnamedTemplateOfASitePageIsReported() throws IOException {
        Files.writeString(templates.resolve("site/places.html"), "<h1>x</h1>");
        assertThat(run().err()).contains("templates/site/places.html:1:1: warning: no page needs this template");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% for a in range(1, 4000) %}{% for b in range(1, 4000) %}{% endfor %}{% endfor %}",
                "{% for a in range(1, 4000000000) %}{% endfor %}",
                "{% for a in range(1, 2, 0) %}{% endfor %}",
                "{% macro twice(n) %}{% if n > 0 %}{{ twice(n - 1) }}{{ twice(n - 1) }}{% endif %}{% endmacro %}{{ twice(60) }}",
                "{% for a in range(1, 200000) %}{{ site.title }}{{ \"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\" }}{% endfor %}"
            })
    void aTemplateWithoutEndIsNamedWithItsPage(String main) throws IOException {
        page("x.peb", main);
        assertThat(error())
                .containsPattern(
                        "templates/site/x.peb:\\d:1: error: the template makes no end of the page /x.html: .* \\[endless-template]")
                .contains("\n1 error, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ site.title | raw }}", "{% autoescape false %}{{ site.title }}{% endautoescape %}"})
    void contentIsNeverPrintedAsMarkup(String main) throws IOException {
        page("x.peb", main);
        assertThat(error())
                .contains(
                        "templates/site/x.peb:2:1: error: the template cannot be filled: ",
                        "would print content as markup; the filter html prints markup");
    }

    @Test
    void whatThePolicyOfAPageForbidsIsReported() throws IOException {
        page(
                "x.peb",
                "<p style=\"color: red\">a</p><p onclick=\"x()\">b</p><script>x()</script><script type=\"text/plain\">x</script>");
        assertThat(error())
                .contains(
                        "forbids style, so",
                        "forbids onclick, so",
                        "forbids <script>, so",
                        "x.html:",
                        "[forbidden-by-policy]",
                        "3 errors");
    }

    /** A page with another policy, or with none, may have what it allows. */
    @Test
    void whatThePolicyOfAPageAllowsIsNotReported() throws IOException {
        String page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">%s<title>x</title></head>"
                + "<body><h1 style=\"color: red\">x</h1><script>let x = '<b>';</script></body></html>\n";
        // The hash is that of the words of the script, by openssl dgst -sha256 -binary | base64.
        String policy = "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"script-src 'sha256-xXauywuuyt8cnwseFX9q1LfhDfa8p0yPV+5OMtms9fE='; style-src 'unsafe-inline'\">";
        Files.writeString(templates.resolve("site/x.peb"), page.replace("%s", policy));
        Files.writeString(templates.resolve("site/y.peb"), page.replace("%s", ""));
        assertThat(run().err()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNamedWithItsLine() throws IOException {
        page("x.peb", "\n{{ \"/x\" | address }}");
        Sandbox.Outcome outcome =
                sandbox.run("--templates", templates.toString(), "--base-url", "https://example.org/");
        assertThat(outcome.err()).contains("templates/site/x.peb:3:1: error: the template cannot be filled");
    }

    @Test
    void hiddenFilesAndBackupsAreNoTemplates() throws IOException {
        Files.writeString(templates.resolve("site/index.peb~"), "{% broken");
        Files.writeString(templates.resolve(".page.peb.swp"), "{% broken");
        Files.createDirectories(templates.resolve(".git"));
        Files.writeString(templates.resolve(".git/a b"), "x");
        assertThat(run().code()).isZero();
    }

    @Test
    void aTemplateThatMakesNothingIsNamed() throws IOException {
        Files.writeString(templates.resolve("site/x.peb"), "{# nothing yet #}\n");
        assertThat(error())
                .contains(
                        "templates/site/x.peb:1:1: error: the template cannot be filled: its result is empty [empty-template]");
    }
}
