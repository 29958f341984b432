package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what a build of a generated collection costs, beside Hugo with the same texts, if it is installed. It has no
 * limits, so it is not part of the build: {@code mvn -q package -Dmaven.test.skip}, then
 * {@code mvn -B test -Dtest=BuildBenchmark}. The default is {@code -Ddeclarations=100}.
 *
 * <p>The figures are the processor time of the user and of the system, in turns, because the machine may do other work;
 * each is the median of five. Hugo makes a page for each declaration, with an id for each paragraph, and one index; it
 * neither checks nor links anything.
 */
class BuildBenchmark {

    private static final int DECLARATIONS = Integer.getInteger("declarations", 100);
    private static final long SEED = 20_120_607;
    private static final int RUNS = 5;

    /** The last line of {@code times}: the processor time of the children, e.g. {@code 0m3.870s 0m0.310s}. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private static final String PAGE = """
            {{- $parts := split .Content "<p>" -}}
            <!doctype html><html lang="zh"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ index $parts 0 | safeHTML }}
            {{- range $i, $p := after 1 $parts }}{{ printf "<p id=\\"p%d\\">" (add $i 1) | safeHTML }}{{ $p | safeHTML }}{{ end }}
            """;

    private static final String INDEX = """
            <!doctype html><html lang="zh"><title>{{ .Title }}</title>
            {{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            """;

    @TempDir
    Path root;

    @Test
    void measure() throws Exception {
        Path launcher = Path.of("target/xuanyan").toAbsolutePath();
        assertThat(launcher).as("run mvn package first").exists();
        Sandbox sandbox = new Sandbox(Files.createDirectory(root.resolve("xuanyan")));
        GeneratedCollection.write(sandbox, DECLARATIONS, SEED);
        Map<String, String> commands = new LinkedHashMap<>();
        boolean hugo = run("hugo version") == 0;
        if (hugo) {
            writeHugo(sandbox.content().resolve("declarations"), root.resolve("hugo"));
            commands.put("Hugo", "rm -rf hugo/public && hugo --quiet --source hugo");
        }
        String build = launcher + " build --content " + sandbox.content() + " --output site";
        commands.put("cold", "rm -rf site .site.xuanyan-built && " + build);
        commands.put("unchanged", build);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, String> each : commands.entrySet()) {
                seconds.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                        .add(seconds(each.getValue()));
            }
        }
        double unit = hugo ? median(seconds.get("Hugo")) : 1;
        System.out.printf(
                "%d declarations, %s, %d files%n", DECLARATIONS, Runtime.version(), files(root.resolve("site")));
        seconds.forEach((name, all) -> System.out.printf(
                "%-10s %6.2f s%s%n", name, median(all), hugo ? " = %.1f x Hugo".formatted(median(all) / unit) : ""));
    }

    /** Makes the texts a site of Hugo: the headings and paragraphs are the same, the front matter is its own. */
    private static void writeHugo(Path declarations, Path site) throws IOException {
        write(site.resolve("hugo.toml"), "title = 'texts'\ndisableKinds = ['taxonomy', 'term']\n");
        write(site.resolve("layouts/_default/single.html"), PAGE);
        write(site.resolve("layouts/_default/list.html"), INDEX);
        write(site.resolve("layouts/index.html"), INDEX);
        try (Stream<Path> folders = Files.list(declarations)) {
            for (Path folder : folders.toList()) {
                String text = Files.readString(folder.resolve("declaration.md"));
                String title = text.replaceFirst("(?s).*?title: ([^\n]*).*", "$1");
                write(
                        site.resolve("content/declarations/" + folder.getFileName() + ".md"),
                        "---\ntitle: \"" + title + "\"\n---\n" + text.substring(text.indexOf("---\n", 4) + 4));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private double seconds(String command) throws IOException, InterruptedException {
        int code = run("( " + command + " ) >log.txt 2>&1 || exit 1; times");
        assertThat(code).as(() -> log()).isZero();
        Matcher times = TIMES.matcher(Files.readString(root.resolve("said.txt")));
        assertThat(times.find()).isTrue();
        return 60 * (number(times, 1) + number(times, 3)) + number(times, 2) + number(times, 4);
    }

    private String log() {
        try {
            return Files.readString(root.resolve("log.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(Matcher times, int group) {
        return Double.parseDouble(times.group(group));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(File::isFile).count();
        }
    }
}
