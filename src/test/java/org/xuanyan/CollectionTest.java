package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unusual content, and whether the site is built from it. */
class CollectionTest {

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
    }

    @Test
    void aWarningDoesNotStopTheBuild() throws IOException {
        sandbox.write("declarations/readme.txt", "x");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("readme.txt:1:1: warning:", "0 errors, 1 warning\n");
    }

    /** It stands on every page, so that a site of pages would grow with the square of their number. */
    @ParameterizedTest
    @CsvSource({"12, 12, 0", "13, 12, 13"})
    void theMenuNamesADozenPages(int pages, int named, int listed) throws IOException {
        for (int i = 0; i < pages; i++) {
            String name = "page-" + (char) ('a' + i);
            sandbox.write("pages/" + name + ".md", "---\ntitle: " + name + "\n---\n\n文集。\n");
        }
        assertThat(sandbox.run().err()).isEmpty();
        Document page = Jsoup.parse(Files.readString(sandbox.site().resolve("page-a/index.html")));
        List<String> links = page.select(".site-menu li a").eachAttr("href");
        assertThat(links.subList(links.indexOf("./"), links.size())).hasSize(named);
        Document front = Jsoup.parse(Files.readString(sandbox.site().resolve("index.html")));
        assertThat(front.select("#pages li a")).hasSize(listed);
        assertThat(links.get(links.size() - 1)).isEqualTo(listed == 0 ? "../page-l/" : "../#pages");
    }

    @Test
    void aCollectionWithoutDeclarationsDoesNotReplaceTheSite() throws IOException {
        assertThat(sandbox.run().code()).isZero();
        Path folder = sandbox.content().resolve("declarations");
        Files.move(folder, folder.resolveSibling("declaration"));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "content/declarations:1:1: error: the collection has no declaration [no-declaration]",
                        "did you mean declarations?");
        assertThat(sandbox.site().resolve("declarations/2030-qiao/index.html")).exists();
    }

    @Test
    void thePathOfTheContentNeedNotBeNormalised() throws IOException {
        sandbox.write("declarations/2031-yunling/sources/pdf.txt", "第一段。");
        sandbox.write("declarations/2031-yunling/declaration.md", """
                ---
                title: 云岭宣言全称
                name: 云岭宣言
                adopted: 2031-07-05
                place: 云岭
                sources: [{id: pdf, file: sources/pdf.txt, sha256: f125300125eb20c0e2e0d4d3a7acdfb0da779c1eb5a93b883ccca1912cca1c54}]
                ---

                第一段。
                """);
        StringWriter err = new StringWriter();
        PrintWriter console = new PrintWriter(err, true);
        assertThat(sandbox.run().code()).isZero();
        String content = sandbox.content().resolve("../content/.").toString();
        assertThat(Main.run(Sandbox.ENGLISH, console, console, "check", "--content", content))
                .as(err.toString())
                .isZero();
    }

    @Test
    void aSiteMovedAwayByAKilledBuildIsRestoredEvenIfTheContentHasErrors() throws IOException {
        assertThat(sandbox.run().code()).isZero();
        Files.move(sandbox.site(), sandbox.site().resolveSibling(".site.xuanyan-old"));
        sandbox.write("pages/about.md", "没有前言\n");
        assertThat(sandbox.run().code()).isEqualTo(1);
        assertThat(sandbox.site().resolve("declarations/2030-qiao/index.html")).exists();
    }

    @Test
    void aDamagedDeclarationMayHaveAnySectionMarks() throws IOException {
        sandbox.write("declarations/2031-yunling/declaration.md", """
                ---
                title: 云岭宣言全称
                name: 云岭宣言
                adopted: 2031-07-05
                place: 云岭
                completeness: damaged
                ---

                第一段。

                ## 三

                第二段。
                """);
        assertThat(sandbox.run().err()).isEmpty();
    }

    @Test
    void longFrontMatterIsRead() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: t\nname: n\nadopted: 2031-07-05\nplace: p\nsignatories:\n");
        for (int i = 0; i < 5000; i++) {
            text.append("  - {office: 某国总统, name: 第").append(i).append("人}\n");
        }
        sandbox.write("declarations/2031-yunling/declaration.md", text + "---\n\n第一段。\n");
        assertThat(sandbox.run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("declarations/2031-yunling/index.json")))
                .contains("第4999人");
    }

    @Test
    void hiddenFilesAreIgnored() throws IOException {
        sandbox.write("declarations/.DS_Store", "x");
        sandbox.write("pages/.about.md.swp", "x");
        sandbox.write(".git/config", "x");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void declarationsOfOneDayAreSortedByAddress() throws IOException {
        for (String slug : new String[] {"2031-b", "2031-a"}) {
            sandbox.write(
                    "declarations/" + slug + "/declaration.md",
                    "---\ntitle: t\nname: n\nadopted: 2031-07-05\nplace: p\n---\n\n第一段。\n");
        }
        assertThat(sandbox.run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("declarations/index.json")))
                .containsSubsequence("2030-qiao", "2031-a", "2031-b");
    }

    @Test
    void anInvisibleCharacterIsReportedOnce() throws IOException {
        sandbox.write(
                "declarations/2031-yunling/declaration.md",
                "---\ntitle: t\nname: n\nadopted: 2031-07-05\nplace: p\n---\n\n甲\u0001乙\n");
        assertThat(sandbox.run().err())
                .startsWith("content/declarations/2031-yunling/declaration.md:8:2: error: invisible")
                .contains("1 error, 0 warnings");
    }

    @Test
    void theSiteCannotBeBuiltIntoTheContentThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), sandbox.content());
        StringWriter err = new StringWriter();
        PrintWriter console = new PrintWriter(err, true);
        for (String command : new String[] {"build", "serve"}) {
            int code = Main.run(
                    Sandbox.ENGLISH,
                    console,
                    console,
                    command,
                    "--content",
                    sandbox.content().toString(),
                    "--output",
                    link.resolve("site").toString());
            assertThat(code).isEqualTo(2);
        }
        assertThat(sandbox.content().resolve("site")).doesNotExist();
    }
}
