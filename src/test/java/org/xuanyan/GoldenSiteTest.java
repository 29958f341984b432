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

/** Builds a small collection with every feature of the format, and compares every byte: {@code golden/site/}. */
class GoldenSiteTest {

    private static final Path CONTENT = Golden.ROOT.resolve("site/content");
    private static final Path EXPECTED = Golden.ROOT.resolve("site/expected");

    @TempDir
    Path temp;

    /** Builds the collection in a folder and returns the site. */
    static Path build(Path folder, String... options) {
        Path site = folder.resolve("site");
        List<String> command = new ArrayList<>(List.of("build", "--frozen", "--content", CONTENT.toString()));
        command.addAll(List.of("--output", site.toString()));
        command.addAll(List.of(options));
        Sandbox.Outcome outcome = Sandbox.run(folder, command.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return site;
    }

    @Test
    void everyFileIsAsExpected() throws IOException {
        Path site = build(temp);
        Map<String, String> actual = Golden.tree(site);
        assertThat(actual.keySet().removeIf(path -> path.matches("(?:assets|schemas)/.*")))
                .isTrue();
        // Archives, books and pictures are no text; TextsToTakeAwayTest and PictureTest read them, SameBytesTest
        // compares them.
        assertThat(actual.keySet().removeIf(path -> path.matches(".*\\.(?:epub|zip|png)")))
                .isTrue();
        Golden.verifyTree(EXPECTED, actual);
    }

    @Test
    void staticFilesArePublishedByteForByte() throws IOException {
        Path site = build(temp);
        assertThat(site.resolve("assets/site.css")).hasSameBinaryContentAs(Path.of("static/assets/site.css"));
        assertThat(Files.exists(site.resolve("assets/icon.svg"))).isTrue();
    }
}
