package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
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
