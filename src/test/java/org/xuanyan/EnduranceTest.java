package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No input keeps a command from ending, or makes it print without end. */
@Timeout(60)
class EnduranceTest {

    @TempDir
    Path root;

    private Sandbox sandbox;

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = new Sandbox(root);
    }

    private Path pipe(String path) throws Exception {
        return pipe(sandbox.content().resolve(path));
    }

    private static Path pipe(Path pipe) throws Exception {
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    @Test
    void aPipeInTheContentIsAFinding() throws Exception {
        List<String> files = List.of("declarations/2030-qiao/anchors.tsv", "pages/a.md", "published.txt");
        for (String file : files) {
            pipe(file);
        }
        Sandbox.Outcome outcome = sandbox.run("check");
        assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        for (String file : files) {
            assertThat(outcome.err())
                    .contains("content/" + file
                            + ":1:1: error: the file cannot be read: it is not a regular file [unreadable-file]");
        }
    }

    /** The Markdown library would take a quarter of an hour for a million of them. */
    @Test
    void linesWithoutEndAreAFinding() throws Exception {
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n\n各方\n" + "，\n".repeat(50_000));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(outcome.err())
                .contains(
                        "pages/about.md:5:1: error: the file cannot be read: from this line on, more than 50000 lines have no"
                                + " empty line between them [unreadable-file]");
    }

    /** They would be missing from the site, and nobody would know. */
    @Test
    void whatCannotBeReadAmongStaticFilesAndTemplatesIsAFinding() throws Exception {
        pipe(root.resolve("static/maps/pipe"));
        Files.createSymbolicLink(root.resolve("static/lost.pdf"), Path.of("nowhere"));
        pipe(root.resolve("templates/site/pipe.peb"));
        Sandbox.Outcome outcome = sandbox.run(
                "--static",
                root.resolve("static").toString(),
                "--templates",
                root.resolve("templates").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(outcome.err())
                .contains(
                        "static/maps/pipe:1:1: error: the file cannot be read: it is not a regular file [unreadable-file]",
                        "static/lost.pdf:1:1: error: the file cannot be read: it is a link to a file that does not exist [unreadable-file]",
                        "templates/site/pipe.peb:1:1: error: the file cannot be read: it is not a regular file [unreadable-file]");
    }

    @Test
    void aPipeIsNotImported() throws Exception {
        Path pipe = pipe("pipe");
        Sandbox.Outcome outcome = sandbox.run("import", "--slug", "2031-yunling", pipe.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(outcome.err())
                .isEqualTo("error: content/pipe is no regular file: a pipe, a device or a socket [not-a-regular-file]\n"
                        + "    copy what it gives into a file, and name that file\n");
    }

    /** Each line but the first is one warning. */
    /** The parser of HTML would open all formatting again in each paragraph, and the rules look many times at each line. */
    @Test
    void aCopyThatNobodyWroteAsATextIsNotImported() throws IOException {
        for (String[] each : new String[][] {
            {
                "bold.html",
                "<p>各方。</p>\n" + "<b><p>各".repeat(9_300),
                "2:7001: ",
                "up to this place, more than 1000 elements were begun and not ended"
            },
            {"line.txt", "宣言\n" + "各方，".repeat(70_000), "2:1: ", "this line has more than 200000 characters"}
        }) {
            Path copy = Files.writeString(root.resolve(each[0]), each[1]);
            Sandbox.Outcome outcome = Sandbox.run(
                    root,
                    "import",
                    copy.toString(),
                    "--slug",
                    "2031-yun",
                    "--content",
                    sandbox.content().toString());
            assertThat(outcome.code()).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
            assertThat(outcome.err())
                    .contains(each[0] + ":" + each[2] + "error: the file cannot be read: " + each[3]
                            + " [unreadable-file]");
        }
    }

    @Test
    void findingsOfOneKindAreCountedNotAllPrinted() throws IOException {
        sandbox.writeText("字句\n".repeat(1_001) + "\n完。\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err().split("\\[wrapped-paragraph]\n {4}write")).hasSize(101);
        assertThat(outcome.err())
                .endsWith("    and 900 more of this kind, which are not shown [wrapped-paragraph]\n"
                        + "0 errors, 1000 warnings\n");
    }

    /** The command settles all of them, so it is printed once, and whole: 700 decisions have more than 8,000 characters. */
    @Test
    void theCommandForLostParagraphsIsPrintedOnce() throws IOException {
        StringBuilder text = new StringBuilder("第一段。\n");
        for (int i = 2; i <= 700; i++) {
            text.append("\n这是第").append(i).append("段的文字。\n");
        }
        sandbox.writeText(text.toString());
        assertThat(sandbox.run().code()).isZero();
        sandbox.writeText("第一段。\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err().split("anchors --content")).hasSize(2);
        assertThat(outcome.err().lines().skip(1).findFirst().orElseThrow())
                .contains("--accept 2030-qiao p2=withdrawn p3=withdrawn ", " p700=withdrawn --reason");
        assertThat(outcome.err()).contains("    and 599 more of this kind, which are not shown [lost-paragraph]\n");
        assertThat(outcome.err().length()).isLessThan(50_000);
    }

    @Test
    void aLackOfMemoryIsOneSentence() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        int code = Main.run(
                Sandbox.ENGLISH,
                full,
                new PrintWriter(said, true),
                "build",
                "--content",
                sandbox.content().toString(),
                "--output",
                sandbox.site().toString());
        assertThat(code).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(said.toString())
                .isEqualTo(
                        "error: the memory of the program does not suffice [out-of-memory]\n"
                                + "    give it more, e.g. 2 GB by -Xmx2g before -jar, or divide the longest texts; nothing was written\n");
    }
}
