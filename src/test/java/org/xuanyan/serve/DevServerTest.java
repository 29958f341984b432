package org.xuanyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.Said;

@Timeout(30)
class DevServerTest {

    @TempDir
    Path temp;

    private static final Map<String, String> FILES = Map.of(
            "index.html", "<html><head></head><body>home</body></html>",
            "about/index.html", "<html><head></head><body>about</body></html>",
            "404.html", "<html><head></head><body>nothing here</body></html>",
            "data.json", "{}");

    private volatile List<String> findings = List.of();

    /** What a check adds to the findings. */
    private volatile List<String> faults = List.of();

    private final Queue<Set<Path>> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reports = new AtomicInteger();
    private final Queue<BooleanSupplier> checks = new ConcurrentLinkedQueue<>();
    private DevServer server;
    private final CountDownLatch ready = new CountDownLatch(1);
    private Thread watcher;
    private Path content;

    /** A site in memory. */
    private final class Site implements ServedSite {

        @Override
        public List<String> findings() {
            return findings;
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.ofNullable(FILES.get(path)).map(each -> each.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean isFolder(String path) {
            return path.equals("about");
        }

        @Override
        public void report() {
            reports.incrementAndGet();
        }

        @Override
        public void check(BooleanSupplier abandoned) {
            checks.add(abandoned);
            findings = Stream.concat(findings.stream(), faults.stream()).toList();
        }
    }

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        content = Files.createDirectories(temp.resolve("content"));
        server = DevServer.open(
                changed -> {
                    told.add(changed);
                    return new Site();
                },
                0,
                Said.ENGLISH);
        watcher = new Thread(() -> {
            try {
                server.watch(List.of(content), ready::countDown);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        watcher.start();
        assertThat(ready.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
        server.close();
    }

    private String get(String path, int status, String type) throws IOException {
        URI address = server.address();
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        assertThat(connection.getResponseCode()).as(path).isEqualTo(status);
        assertThat(connection.getContentType()).as(path).isEqualTo(type);
        InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void servesPagesAndFiles() throws IOException {
        assertThat(get("/", 200, "text/html; charset=utf-8")).contains("home", "/.xuanyan/reload.js");
        assertThat(get("/about/?x#y", 200, "text/html; charset=utf-8")).contains("about");
        assertThat(get("/data.json", 200, "application/json")).isEqualTo("{}");
        assertThat(get("/.xuanyan/reload.js", 200, "text/javascript; charset=utf-8"))
                .contains("EventSource");
        assertThat(get("/about", 301, null)).isEmpty();
    }

    @Test
    void servesTheErrorPageForMissingFilesAtAnyDepth() throws IOException {
        assertThat(get("/no/such/page/", 404, "text/html; charset=utf-8"))
                .contains("nothing here", "<base href=\"/\">");
    }

    @Test
    void servesNothingOutsideTheSite() throws IOException {
        for (String path : List.of("/../secret.txt", "/about/../../secret.txt", "/%2e%2e/secret.txt", "/%00")) {
            try (Socket socket = new Socket("localhost", server.address().getPort())) {
                OutputStream request = socket.getOutputStream();
                request.write(
                        ("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(path).contains(" 404 ").doesNotContain("secret");
            }
        }
    }

    @Test
    void aChangeStartsABuildAndItsFindingsReplaceThePages() throws IOException {
        try (InputStream events =
                        server.address().resolve("/.xuanyan/changes").toURL().openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            findings = List.of("content/a.md:1:2: error: <b> & more");
            Files.writeString(content.resolve("a.md"), "changed");

            awaitEvent(lines);

            assertThat(told).element(1).isEqualTo(Set.of(content.resolve("a.md")));
            assertThat(get("/about/", 500, "text/html; charset=utf-8"))
                    .contains("a.md:1:2: error: &lt;b&gt; &amp; more", "/.xuanyan/reload.js");
        }
    }

    @Test
    void whatTheCheckFindsReplacesThePages() throws IOException {
        try (InputStream events =
                        server.address().resolve("/.xuanyan/changes").toURL().openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            faults = List.of("content/a.md:1:2: error: dead link");
            Files.writeString(content.resolve("a.md"), "changed");
            awaitEvent(lines);
            assertThat(get("/about/", 200, "text/html; charset=utf-8")).contains("about");
            awaitEvent(lines);
            assertThat(get("/about/", 500, "text/html; charset=utf-8")).contains("dead link");
        }
    }

    @Test
    void aChangeAbandonsTheCheckOfTheLastOne() throws Exception {
        while (checks.isEmpty()) {
            Thread.sleep(20);
        }
        BooleanSupplier abandoned = checks.remove();
        assertThat(abandoned.getAsBoolean()).isFalse();
        Files.writeString(content.resolve("a.md"), "changed");
        while (checks.isEmpty()) {
            Thread.sleep(20);
        }
        assertThat(abandoned.getAsBoolean()).isTrue();
        assertThat(checks.remove().getAsBoolean()).isFalse();
        assertThat(reports).hasValue(2);
    }

    private static void awaitEvent(BufferedReader lines) throws IOException {
        String event = lines.readLine();
        while (!event.startsWith("data:")) {
            event = lines.readLine();
        }
    }

    @Test
    void otherHostNamesAreRefused() throws IOException {
        for (String path : List.of("/", "/.xuanyan/changes?0", "/.xuanyan/reload.js")) {
            assertThat(answer("GET " + path, "evil.example"))
                    .contains(" 403 ")
                    .doesNotContain("home", "data:", "EventSource");
        }
    }

    @Test
    void onlyRequestsThatReadAreAnswered() throws IOException {
        for (String path : List.of("/", "/.xuanyan/changes?0", "/.xuanyan/reload.js")) {
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
                assertThat(answer(method + " " + path, "localhost"))
                        .contains(" 405 ", "Allow: GET, HEAD")
                        .doesNotContain("home", "data:", "EventSource");
            }
            assertThat(answer("HEAD " + path, "localhost"))
                    .contains(" 200 ")
                    .doesNotContain("home", "data:", "EventSource");
        }
    }

    private String answer(String request, String host) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBuildThatEndedWhileThePageLoadedIsNotMissed() throws IOException {
        try (InputStream events =
                server.address().resolve("/.xuanyan/changes?0").toURL().openStream()) {
            assertThat(new String(events.readNBytes(7), StandardCharsets.UTF_8)).isEqualTo("data: 1");
        }
    }

    @Test
    void headHasNoBodyAndResponsesAreNotCached() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.address().toURL().openConnection();
        connection.setRequestMethod("HEAD");
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(connection.getHeaderField("Cache-Control")).isEqualTo("no-store");
        assertThat(connection.getInputStream().readAllBytes()).isEmpty();
    }
}
