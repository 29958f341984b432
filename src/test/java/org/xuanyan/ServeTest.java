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
        Thread server = serve(said);
        sandbox.write("pages/about.md", "没有前言\n");
        awaitWords(said, "the front matter is missing");
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n");
        awaitWords(said, "built ", "not built", "built ");

        server.interrupt();
        server.join();
        assertThat(sandbox.site().resolve("about/index.html")).exists();
    }

    @Test
    @Timeout(30)
    void serveShowsDraftsAndRecordsNothing() throws Exception {
        Path published = sandbox.content().resolve("declarations/2030-qiao/declaration.md");
        String draft = Files.readString(published).replaceFirst("---\n", "---\ndraft: true\n");
        sandbox.write("declarations/2030-du/declaration.md", draft);
        Map<String, String> content = Golden.tree(sandbox.content());
        Thread server = serve(new StringWriter());
        server.interrupt();
        server.join();
        assertThat(sandbox.site().resolve("declarations/2030-du/index.html"))
                .content()
                .contains("id=\"draft-title\"");
        assertThat(Golden.tree(sandbox.content())).isEqualTo(content);
    }

    /** Starts the command, and returns when its first build is there to be read. */
    private Thread serve(StringWriter said) throws InterruptedException {
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
        return server;
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
