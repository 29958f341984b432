package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTML and CSS of all pages by the Nu checker, fetched over HTTP, so that it sees their policy at work. */
class MarkupTest {

    @TempDir
    Path temp;

    @Test
    void theCheckerHasNothingToSay() throws IOException, InterruptedException {
        Path site = Visitor.realCollection();
        List<String> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") || name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
        assertThat(files).contains("index.html", "404.html", "assets/site.css");
        assertThat(check(site, files)).endsWith("\"messages\":[]}");
    }

    @Test
    void itWouldSaySomething() throws IOException, InterruptedException {
        Files.writeString(temp.resolve("x.html"), "<!doctype html><title>x</title><p align=left><b>x");
        assertThat(check(temp, List.of("x.html"))).contains("\"type\":\"error\"", "align");
    }

    private static String check(Path site, List<String> files) throws IOException, InterruptedException {
        try (SiteServer server = new SiteServer()) {
            server.serve("/", site);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xss16m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                    "-Dnu.validator.servlet.allowed-address-type=all",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "nu.validator.client.SimpleCommandLineValidator",
                    "--also-check-css",
                    "--format",
                    "json"));
            files.forEach(file -> command.add("http://127.0.0.1:" + server.port() + "/" + file));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.lines().filter(line -> line.startsWith("{")).collect(Collectors.joining());
        }
    }
}
