package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.problem.Code;

class LedgerFileTest {

    @TempDir
    Path temp;

    @Test
    void aFileThatWasChangedInTheMeantimeIsNotOverwritten() throws IOException {
        Path file = temp.resolve("anchors.tsv");
        LedgerFile.write(file, Optional.empty(), "1\n");
        LedgerFile.write(file, Optional.of("1\n"), "2\n");
        assertThatThrownBy(() -> LedgerFile.write(file, Optional.of("1\n"), "3\n"))
                .hasMessageContaining(Code.FILE_CHANGED.key());
        assertThatThrownBy(() -> LedgerFile.write(file, Optional.empty(), "3\n"))
                .hasMessageContaining(Code.FILE_CHANGED.key());
        assertThat(file).hasContent("2");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Content before its name, and the name before anything else: then a power failure leaves the old ledger or the new one. */
    @Test
    void itIsOnTheDiskBeforeTheRunGoesOn() throws IOException {
        Path file = temp.resolve("anchors.tsv");
        List<String> steps = new ArrayList<>();
        LedgerFile.write(file, Optional.empty(), "1\n", new Durability() {
            @Override
            public void write(Path fresh, byte[] bytes) throws IOException {
                Files.write(fresh, bytes);
                steps.add(new String(bytes, StandardCharsets.UTF_8) + Files.exists(file));
            }

            @Override
            public void keepNames(Path folder) {
                steps.add(folder.equals(temp) + " " + Files.exists(file));
            }
        });
        assertThat(steps).containsExactly("1\nfalse", "true true");
    }

    @Test
    void aFileThatMayOnlyBeReadIsNotReplaced() throws IOException {
        Path file = Files.writeString(temp.resolve("anchors.tsv"), "1\n");
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file))
                .as("whoever runs the test may write everything")
                .isTrue();
        assertThatThrownBy(() -> LedgerFile.write(file, Optional.of("1\n"), "2\n"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file.toString());
        assertThat(file).hasContent("1");
    }
}
