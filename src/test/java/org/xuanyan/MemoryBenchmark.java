package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds a generated collection, with pages of paragraphs and in two languages, in so little memory that a build which keeps
 * more than the texts and, of each file, little more than its path, ends without memory or nearly stands still. That takes
 * minutes, so it is not part of the build: {@code mvn -B test -Dtest=MemoryBenchmark -Ddeclarations=300 -Dheap=88m}.
 */
class MemoryBenchmark {

    private static final int DECLARATIONS = Integer.getInteger("declarations", 300);
    private static final String HEAP = System.getProperty("heap", "88m");
    private static final long SEED = 20_120_607;

    /** With eight megabytes less, a build of this collection needs more than thirty. */
    private static final int MOST_FULL_COLLECTIONS = 10;

    @TempDir
    Path temp;

    @Test
    void aBuildNeedsLittleMemory() throws Exception {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("sandbox")));
        GeneratedCollection.write(sandbox, DECLARATIONS, SEED);
        Path settings = sandbox.content().resolve("site.yml");
        String english = """
                interface: [zh-Hans, en]
                translations:
                  en: {title: Trial Collection, series: Trial Declarations, description: For trials only.}
                """;
        Files.writeString(settings, Files.readString(settings).replace("paragraphPages: false\n", english));
        PackagedProgram program = new PackagedProgram(temp.resolve("said.txt"));
        Path collections = temp.resolve("gc.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:gc:file=" + collections,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());

        int code = program.run(
                Path.of("").toAbsolutePath(),
                Map.of(),
                command,
                "--content",
                sandbox.content().toString(),
                "--output",
                temp.resolve("site").toString());

        assertThat(code).as(program.printed()).isZero();
        assertThat(Files.readAllLines(collections))
                .as("collections of the whole heap, each of which looks for what else could be forgotten")
                .filteredOn(line -> line.contains("Pause Full"))
                .hasSizeLessThanOrEqualTo(MOST_FULL_COLLECTIONS);
    }
}
