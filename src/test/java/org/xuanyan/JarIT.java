package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void returnsTheDocumentedExitCodes() throws Exception {
        assertThat(run(temp, "check")).isEqualTo(1);
        assertThat(said()).startsWith("content:1:1: error: the content folder does not exist [no-content-folder]");
        assertThat(run(temp, "chekc")).isEqualTo(2);
        assertThat(said()).contains("chekc").doesNotContain("\tat ");
    }
}
