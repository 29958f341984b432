package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks HTML and CSS with the Nu checker, which gets them over HTTP: all of the small collection, which has every
 * feature of the format, and the real one without the pages of most paragraphs.
 */
@Tag("slow")
class MarkupTest {

    /** Pages of paragraphs whose number does not end with 0. */
    private static final Pattern OTHER_PARAGRAPHS = Pattern.compile("/p\\d*[1-9a-z]+/");

    @Test
    void theCheckerReportsNothingButReportsAFaultyPage(@TempDir Path temp) throws IOException, InterruptedException {
        Path faulty = Files.createDirectory(temp.resolve("faulty"));
        Files.writeString(faulty.resolve("x.html"), "<!doctype html><title>x</title><p align=left><b>x");
        try (SiteServer real = new SiteServer();
                SiteServer small = new SiteServer();
                SiteServer bad = new SiteServer()) {
            List<String> addresses = addresses(real, Sandbox.realCollection());
            assertThat(addresses).contains(address(real, "404.html"), address(real, "assets/site.css"));
            addresses.removeIf(each -> OTHER_PARAGRAPHS.matcher(each).find());
            assertThat(addresses).contains(address(real, "declarations/2018-qingdao/p30/index.html"));
            addresses.addAll(addresses(small, GoldenSiteTest.build(temp)));
            assertThat(addresses).contains(address(small, "declarations/2033-ling/p3a/index.html"));
            bad.serve("/", faulty);
            addresses.add(address(bad, "x.html"));

            JsonNode messages = check(addresses).path("messages");

            assertThat(messages.valueStream()
                            .filter(each -> !each.path("url").asString("").equals(address(bad, "x.html")))
                            .filter(each -> !isAboutData(each)))
                    .isEmpty();
            assertThat(messages.valueStream()
                            .filter(each -> each.path("type").asString().equals("error"))
                            .map(each -> each.path("message").asString()))
                    .anyMatch(message -> message.contains("Unclosed element"));
        }
    }

    /** The checker takes data for a script; by the HTML standard no policy is asked for it, because it does not run. */
    private static boolean isAboutData(JsonNode message) {
        return message.path("message").asString("").startsWith("Inline script violates Content Security Policy")
                && message.path("extract").asString("").contains("<script type=\"application/ld+json\">");
    }

    private static String address(SiteServer server, String file) {
        return "http://127.0.0.1:" + server.port() + "/" + file;
    }

    private static List<String> addresses(SiteServer server, Path site) throws IOException {
        server.serve("/", site);
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
