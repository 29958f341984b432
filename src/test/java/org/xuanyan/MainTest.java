package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, with correct and with wrong arguments. */
class MainTest {

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
    }

    @Test
    void buildReportsWhatItWroteAndWhere() {
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("1 declaration, 1 paragraph: ")
                .contains(
                        " files in site\n",
                        "recorded in content/declarations/2030-qiao/anchors.tsv: 1 new or changed id; commit the file\n",
                        "see site/index.html, or run the command serve");
        assertThat(sandbox.run("build").out()).isEqualTo(outcome.out().replaceAll("recorded in .*\n", ""));
    }

    @Test
    void checkWritesNothing() throws IOException {
        assertThat(sandbox.run("check").err())
                .startsWith(
                        "content/declarations/2030-qiao/anchors.tsv:1:1: error: not recorded in the ledger: p1 [unrecorded-ids]");
        assertThat(sandbox.site()).doesNotExist();
        assertThat(sandbox.content().resolve("declarations/2030-qiao/anchors.tsv"))
                .doesNotExist();
        assertThat(sandbox.run().code()).isZero();
        Map<String, String> before = Golden.tree(sandbox.site());
        assertThat(sandbox.run("check").out()).isEqualTo("1 declaration, 1 paragraph: no errors\n");
        sandbox.write("pages/about.md", "没有前言\n");
        assertThat(sandbox.run("check").code()).isEqualTo(1);
        assertThat(Golden.tree(sandbox.site())).isEqualTo(before);
    }

    @Test
    void baseUrlOfTheCommandLineOverridesThatOfTheSite() throws IOException {
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "baseUrl: https://example.com/y\n");
        sandbox.run();
        assertThat(Files.readString(sandbox.site().resolve("robots.txt")))
                .contains("https://example.com/y/sitemap.xml");
        sandbox.run("--base-url", "https://example.org/x");
        assertThat(Files.readString(sandbox.site().resolve("index.html")))
                .contains("<link rel=\"canonical\" href=\"https://example.org/x/\">");
        assertThat(Files.readString(sandbox.site().resolve("robots.txt")))
                .contains("https://example.org/x/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld",
                "build extra",
                "--ouptut x",
                "--base-url example.org",
                "serve --port x",
                "new",
                "new 云岭 --title t --name n --date 2031-01-01 --place p",
                "new 2031-yunling --title t --name n --date 2031-13-01 --place p",
                "new 2031-yunling",
                "check --port 1",
                "new 2031-yunling --title t --name n --date 2030-07-05 --place p",
                "new 2031-yunling --title t --name n --date +12031-07-05 --place p",
                "--templates none",
                "--static pom.xml",
                "serve --port 65536"
            })
    void wrongUsageIsExplained(String command) {
        Sandbox.Outcome outcome = sandbox.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ", "Exception");
        assertThat(sandbox.site()).doesNotExist();
    }

    @Test
    void aMissingContentFolderIsReported() {
        StringWriter err = new StringWriter();
        PrintWriter console = new PrintWriter(err, true);
        int code = Main.run(
                Sandbox.ENGLISH,
                console,
                console,
                "--content",
                temp.resolve("none").toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("none:1:1: error: the content folder does not exist [no-content-folder]", "--content");
    }

    @Test
    void anOutputFolderThatIsNotASiteIsLeftUnchanged() throws IOException {
        Files.createDirectories(sandbox.site());
        Files.writeString(sandbox.site().resolve("thesis.txt"), "x");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("error: ").contains("--output").doesNotContain("\tat ");
        assertThat(sandbox.site().resolve("thesis.txt")).hasContent("x");
    }

    @Test
    void newCreatesADeclarationThatOnlyNeedsItsText() throws IOException {
        String[] command = {
            "new",
            "2031-yunling",
            "--title",
            "云岭\"宣言\\全称: #1",
            "--name",
            "云岭宣言",
            "--date",
            "2031-07-05",
            "--place",
            "云岭"
        };
        Sandbox.Outcome outcome = sandbox.run(command);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("content/declarations/2031-yunling/declaration.md", "to publish it, remove the line");
        assertThat(sandbox.content().resolve("declarations/2031-yunling/sources"))
                .isEmptyDirectory();
        assertThat(sandbox.run("check").err()).contains("the declaration has no paragraph");

        Path file = sandbox.content().resolve("declarations/2031-yunling/declaration.md");
        assertThat(Files.readString(file)).startsWith("---\ndraft: true\n");
        Files.writeString(file, Files.readString(file).replace("draft: true\n", "") + "第一段。\n");
        assertThat(sandbox.run().code()).isZero();
        assertThat(Files.readString(sandbox.site().resolve("declarations/2031-yunling/index.html")))
                .contains("云岭&quot;宣言\\全称: #1</h1>");

        Sandbox.Outcome again = sandbox.run(command);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("exists already");
        assertThat(Files.readString(file)).endsWith("第一段。\n");
    }

    @Test
    void helpListsCommandsAndOptions() {
        Sandbox.Outcome outcome = sandbox.run("--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("build", "check", "serve", "new", "--content", "--output", "--base-url");
    }

    @Test
    void outputAndInputMustNotOverlap() {
        for (Path output : new Path[] {sandbox.content(), sandbox.content().resolve("site"), temp}) {
            StringWriter err = new StringWriter();
            PrintWriter console = new PrintWriter(err, true);
            String content = sandbox.content().toString();
            assertThat(Main.run(Sandbox.ENGLISH, console, console, "--content", content, "--output", output.toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).startsWith("error: the output").contains("--output");
        }
        assertThat(temp.resolve(".content.xuanyan-lock")).doesNotExist();
    }

    @Test
    void newRefusesTextsThatFrontMatterCannotContain() {
        for (String title : new String[] {" ", "a\nb", "a\u200Bb"}) {
            Sandbox.Outcome outcome = sandbox.run(
                    "new", "2031-yunling", "--title", title, "--name", "n", "--date", "2031-07-05", "--place", "p");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(sandbox.content().resolve("declarations/2031-yunling")).doesNotExist();
        }
    }
}
