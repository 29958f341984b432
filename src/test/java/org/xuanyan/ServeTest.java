package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    @Timeout(60)
    void serveShowsEveryChangeAndContinuesAfterErrors() throws Exception {
        StringWriter said = new StringWriter();
        Thread server = serve(said);
        assertThat(get(said, "about/").statusCode()).isEqualTo(404);
        sandbox.write("pages/about.md", "没有前言\n");
        awaitWords(said, "the front matter is missing", "not shown");
        assertThat(get(said, "about/").statusCode()).isEqualTo(500);
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n");
        awaitWords(said, "shown; ", "not shown", "shown; ");
        assertThat(get(said, "about/").body()).contains("<h1>关于</h1>");
        stop(server);
        assertThat(sandbox.site()).doesNotExist();
    }

    @Test
    @Timeout(60)
    void serveReportsWhatOnlyTheFinishedFilesShow() throws Exception {
        StringWriter said = new StringWriter();
        Thread server = serve(said);
        awaitWords(said, "shown; ", "checked ");
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n见[桥](/declarations/2030-cao/)。\n");
        awaitWords(said, "checked ", "shown; ", "2030-cao", "1 error", "not shown", "checked ");
        assertThat(get(said, "").body()).contains("2030-cao");
        stop(server);
    }

    @Test
    @Timeout(60)
    void serveShowsDraftsAndRecordsNothing() throws Exception {
        Path published = sandbox.content().resolve("declarations/2030-qiao/declaration.md");
        String draft = Files.readString(published).replaceFirst("---\n", "---\ndraft: true\n");
        sandbox.write("declarations/2030-du/declaration.md", draft);
        Map<String, String> content = Golden.tree(sandbox.content());
        StringWriter said = new StringWriter();
        Thread server = serve(said);
        assertThat(get(said, "declarations/2030-du/").body()).contains("id=\"draft-title\"");
        stop(server);
        assertThat(Golden.tree(sandbox.content())).isEqualTo(content);
    }

    private static HttpResponse<String> get(StringWriter said, String path) throws IOException, InterruptedException {
        Matcher address = Pattern.compile("http://localhost:\\d+/").matcher(said.toString());
        assertThat(address.find()).isTrue();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.group() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void stop(Thread server) throws InterruptedException {
        server.interrupt();
        server.join();
    }

    /** Starts the command, and returns when the site can be opened. */
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
