package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuanyan.problem.Memory;

class ChangedFilesTest {

    @Test
    void aFolderIsReadAgainIfItOrItsParentOrSomethingInItChanged() {
        Path folder = Path.of("content", "a");
        for (Path changed : List.of(folder, folder.resolve("sources").resolve("b"), Path.of("content"))) {
            assertThat(isForgotten(folder, changed)).as(changed.toString()).isTrue();
        }
        for (Path changed : List.of(Path.of("content", "ab"), Path.of("content", "b", "a"), Path.of("a"))) {
            assertThat(isForgotten(folder, changed)).as(changed.toString()).isFalse();
        }
    }

    private static boolean isForgotten(Path folder, Path changed) {
        Memory memory = new Memory();
        Memory.InputState<Path> before = memory.state(folder);
        Loader.forget(List.of(changed), memory);
        return memory.state(folder) != before;
    }
}
