package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes on every machine. */
@Tag("slow")
class SameBytesTest {

    @TempDir
    Path temp;

    @Test
    void localeTimeZoneEncodingAndOrderOfFilesDoNotChangeTheSite() throws Exception {
        Path forwards = copy(Path.of("content"), temp.resolve("forwards"), false);
        Path backwards = copy(Path.of("content"), temp.resolve("backwards"), true);

        Path first = build(forwards, "first", "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=UTC");
        Path second = build(
                backwards,
                "second",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");

        Map<String, String> tree = Golden.tree(first);
        assertThat(tree).hasSizeGreaterThan(10);
        assertThat(Golden.tree(second)).isEqualTo(tree);
    }

    private Path build(Path content, String name, String... settings) throws IOException, InterruptedException {
        Path site = temp.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("build", "--content", content.toString(), "--output", site.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve(name + ".log").toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(temp.resolve(name + ".log"))).isZero();
        return site;
    }

    /** Copies files in a given order, because some file systems list files in the order of their creation. */
    private static Path copy(Path from, Path to, boolean reversed) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(from)) {
            files = new ArrayList<>(walked.filter(Files::isRegularFile).sorted().toList());
        }
        if (reversed) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }
}
