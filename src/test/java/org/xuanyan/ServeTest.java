package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve}. */
class ServeTest {

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
    }

    @Test
    @Timeout(30)
    void serveBuildsAfterEveryChangeAndContinuesAfterErrors() throws Exception {
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said, true);
        Thread server = new Thread(() -> Main.run(
                Sandbox.ENGLISH,
                console,
                console,
                "serve",
                "--port",
                "0",
                "--content",
                sandbox.content().toString(),
                "--output",
                sandbox.site().toString()));
        server.start();
        awaitWords(said, "open http://localhost:");

        sandbox.write("pages/about.md", "没有前言\n");
        awaitWords(said, "the front matter is missing");
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n");
        awaitWords(said, "built ", "not built", "built ");

        server.interrupt();
        server.join();
        assertThat(sandbox.site().resolve("about/index.html")).exists();
    }

    private static void awaitWords(StringWriter said, String... words) throws InterruptedException {
        while (true) {
            int from = 0;
            for (String word : words) {
                from = from < 0 ? -1 : said.toString().indexOf(word, from);
            }
            if (from >= 0) {
                return;
            }
            Thread.sleep(20);
        }
    }
}
