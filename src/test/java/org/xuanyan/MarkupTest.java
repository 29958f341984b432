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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks HTML and CSS of all pages with the Nu checker, which gets them over HTTP. */
@Tag("slow")
class MarkupTest {

    @Test
    void theCheckerReportsNothingButReportsAFaultyPage(@TempDir Path faulty) throws IOException, InterruptedException {
        Path site = Sandbox.realCollection();
        Files.writeString(faulty.resolve("x.html"), "<!doctype html><title>x</title><p align=left><b>x");
        try (SiteServer good = new SiteServer();
                SiteServer bad = new SiteServer()) {
            good.serve("/", site);
            bad.serve("/", faulty);
            List<String> addresses = addresses(good, site);
            assertThat(addresses).contains(address(good, "404.html"), address(good, "assets/site.css"));
            addresses.add(address(bad, "x.html"));

            JsonNode messages = check(addresses).path("messages");

            assertThat(messages.valueStream()
                            .filter(each -> !each.path("url").asString("").equals(address(bad, "x.html"))))
                    .isEmpty();
            assertThat(messages.valueStream()
                            .filter(each -> each.path("type").asString().equals("error"))
                            .map(each -> each.path("message").asString()))
                    .anyMatch(message -> message.contains("Unclosed element"));
        }
    }

    private static String address(SiteServer server, String file) {
        return "http://127.0.0.1:" + server.port() + "/" + file;
    }

    private static List<String> addresses(SiteServer server, Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") || name.endsWith(".css"))
                    .sorted()
                    .map(name -> address(server, name))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** Starts the checker once for all pages, because its start takes a second of processor time. */
    private static JsonNode check(List<String> addresses) throws IOException, InterruptedException {
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
        command.addAll(addresses);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return JsonMapper.shared()
                .readTree(said.lines().filter(line -> line.startsWith("{")).collect(Collectors.joining()));
    }
}
