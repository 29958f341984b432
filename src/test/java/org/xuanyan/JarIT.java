package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar. */
class JarIT {

    private static final Path JAR = Path.of("target/xuanyan.jar").toAbsolutePath();

    @TempDir
    Path temp;

    private int run(Path folder, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "en_GB.UTF-8");
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(temp.resolve("said.txt"));
    }

    @Test
    void buildsTheSameSiteOutsideTheRepository() throws Exception {
        String content =
                Path.of("src/test/golden/site/content").toAbsolutePath().toString();
        String with = temp.resolve("with").toString();
        assertThat(run(Path.of("").toAbsolutePath(), "--content", content, "--output", with))
                .isZero();
        Path empty = Files.createDirectory(temp.resolve("empty"));

        assertThat(run(empty, "--content", content)).as(said()).isZero();

        Map<String, String> site = Golden.tree(empty.resolve("target/site"));
        assertThat(site).isEqualTo(Golden.tree(temp.resolve("with")));
        assertThat(said()).contains("target/site/index.html");
    }

    @Test
    void buildsUnchangedContentOnlyOnce() throws Exception {
        Path content = copyOf(Path.of("src/test/golden/site/content"), temp.resolve("content"));
        Path site = temp.resolve("site");
        String[] build = {"--content", content.toString(), "--output", site.toString()};
        assertThat(run(temp, build)).as(said()).isZero();
        Map<String, String> built = Golden.tree(site);
        Map<String, Object> times = times(site);

        assertThat(run(temp, build)).as(said()).isZero();

        assertThat(said()).contains("site/index.html").doesNotContain("recorded");
        String once = said();
        assertThat(times(site)).as("written anew").isEqualTo(times);

        Files.writeString(site.resolve("index.html"), "damaged");
        assertThat(run(temp, build)).as(said()).isZero();
        assertThat(Golden.tree(site)).isEqualTo(built);
        assertThat(said()).isEqualTo(once);

        Path declaration = content.resolve("declarations/2033-ling/declaration.md");
        Files.writeString(declaration, Files.readString(declaration) + "\n另一段。\n");
        assertThat(run(temp, build)).as(said()).isZero();
        Map<String, String> changed = Golden.tree(site);
        assertThat(run(
                        temp,
                        "--content",
                        content.toString(),
                        "--output",
                        temp.resolve("other").toString()))
                .as(said())
                .isZero();
        assertThat(changed).isNotEqualTo(built).isEqualTo(Golden.tree(temp.resolve("other")));
    }

    @Test
    void succeedsWhereTheBuildCannotBeRemembered() throws Exception {
        String content =
                Path.of("src/test/golden/site/content").toAbsolutePath().toString();
        Files.createDirectories(temp.resolve(".site.xuanyan-built/in the way"));

        assertThat(run(
                        temp,
                        "--content",
                        content,
                        "--output",
                        temp.resolve("site").toString()))
                .as(said())
                .isZero();

        assertThat(temp.resolve("site/index.html")).exists();
    }

    private static Path copyOf(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static Map<String, Object> times(Path folder) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getAttribute(file, "unix:ctime"));
            }
        }
        return times;
    }

    @Test
    void returnsTheDocumentedExitCodes() throws Exception {
        assertThat(run(temp, "check")).isEqualTo(1);
        assertThat(said()).startsWith("content:1:1: error: the content folder does not exist [no-content-folder]");
        assertThat(run(temp, "chekc")).isEqualTo(2);
        assertThat(said()).contains("chekc").doesNotContain("\tat ");
    }
}
