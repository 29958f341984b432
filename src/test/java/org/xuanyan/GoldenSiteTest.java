package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a small collection with every feature of the format, and compares every byte: {@code golden/site/}. */
class GoldenSiteTest {

    private static final Path CONTENT = Golden.ROOT.resolve("site/content");
    private static final Path EXPECTED = Golden.ROOT.resolve("site/expected");

    @TempDir
    Path temp;

    private void build() {
        String output = temp.resolve("site").toString();
        Sandbox.Outcome outcome =
                Sandbox.run(temp, "build", "--frozen", "--content", CONTENT.toString(), "--output", output);
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void everyFileIsAsExpected() throws IOException {
        build();
        Map<String, String> actual = Golden.tree(temp.resolve("site"));
        assertThat(actual.keySet().removeIf(path -> path.startsWith("assets/"))).isTrue();
        Golden.verifyTree(EXPECTED, actual);
    }

    @Test
    void staticFilesArePublishedByteForByte() throws IOException {
        build();
        assertThat(temp.resolve("site/assets/site.css")).hasSameBinaryContentAs(Path.of("static/assets/site.css"));
        assertThat(Files.exists(temp.resolve("site/assets/icon.svg"))).isTrue();
    }
}
