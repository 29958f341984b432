package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that were saved from long runs of {@link Fuzz} and of {@link HostileHarness} cause no fault. */
class SavedInputsTest {

    private static final int FEWEST = 10;

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void noSavedInputCausesAFault(HostileInput kind) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(kind.folder())) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThanOrEqualTo(FEWEST);
        Sandbox sandbox = new Sandbox(root);
        for (Path each : inputs) {
            try {
                kind.tryIn(sandbox, Files.readAllBytes(each));
            } catch (AssertionError e) {
                throw new AssertionError(each.toString(), e);
            }
        }
    }
}
