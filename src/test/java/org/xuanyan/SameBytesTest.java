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
        Path content = backwards(Path.of("content"));
        Path site = temp.resolve("site");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("build", "--base-url", Visitor.BASE));
        command.addAll(List.of("--content", content.toString(), "--output", site.toString()));
        Path said = temp.resolve("said.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();

        Map<String, String> here = Golden.tree(Sandbox.realCollection());
        assertThat(here).hasSizeGreaterThan(10);
        assertThat(Golden.tree(site)).isEqualTo(here);
    }

    /** Copies files in reversed order, because some file systems list files in the order of their creation. */
    private Path backwards(Path from) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(from)) {
            files = new ArrayList<>(walked.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(files);
        Path to = temp.resolve("content");
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }
}
