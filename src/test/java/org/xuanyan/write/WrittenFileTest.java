package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path temp;

    static boolean isThere() {
        return Files.exists(FULL);
    }

    /** The exception of the system says only that there is no space. */
    @Test
    @EnabledIf("isThere")
    void aFullDiskNamesTheFile() {
        assertThatThrownBy(() -> WrittenFile.write(FULL, new byte[1]))
                .isInstanceOfSatisfying(
                        FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo("/dev/full"))
                .hasMessageContaining("No space left");
    }

    @Test
    void theSystemDecidesOnlyIfItMay() {
        assertThat(Durability.of(true)).isSameAs(Durability.FORCED);
        assertThat(Durability.of(false)).isSameAs(Durability.LEFT_TO_THE_SYSTEM);
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndWhatRunsIsNot() throws IOException {
        long gone = 4_000_000; // more than Linux gives
        long own = ProcessHandle.current().pid();
        Path declaration = Files.createDirectories(temp.resolve("declarations/2030-qiao"));
        Path folder = Files.createDirectories(temp.resolve(".xuanyan-" + gone + "-1/declarations"))
                .getParent();
        Path ledger = Files.writeString(declaration.resolve(".anchors.tsv." + gone + ".new"), "x");
        Path register = Files.writeString(temp.resolve(".published.txt." + gone + ".new"), "x");
        Path earlier = Files.writeString(temp.resolve(".published.txt." + own + ".new"), "x");
        Path running = Files.createDirectory(temp.resolve(".xuanyan-" + own + "-1"));
        Path other = Files.writeString(temp.resolve(".gitignore"), "x");
        Files.setLastModifiedTime(earlier, FileTime.fromMillis(1_000_000));

        Leftovers.clear(temp);

        assertThat(new Path[] {folder, ledger, register, earlier}).allMatch(Files::notExists);
        assertThat(new Path[] {running, other}).allMatch(Files::exists);
    }
}
