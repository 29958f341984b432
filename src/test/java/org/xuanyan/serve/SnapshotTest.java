package org.xuanyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SnapshotTest {

    @TempDir
    Path temp;

    @Test
    void changesWithNamesSizesAndTimes() throws IOException {
        List<Path> folders = List.of(temp, temp.resolve("none"));
        Path file = Files.writeString(temp.resolve("a"), "1");
        String first = Snapshot.of(folders);
        assertThat(Snapshot.of(folders)).isEqualTo(first);

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String second = Snapshot.of(folders);
        Files.writeString(file, "22");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String third = Snapshot.of(folders);
        Files.move(file, temp.resolve("b"));

        assertThat(List.of(first, second, third, Snapshot.of(folders))).doesNotHaveDuplicates();
    }

    @Test
    void followsLinks() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path file = Files.writeString(real.resolve("a"), "1");
        List<Path> folders = List.of(Files.createSymbolicLink(temp.resolve("link"), real));
        String before = Snapshot.of(folders);
        Files.writeString(file, "22");
        assertThat(Snapshot.of(folders)).isNotEqualTo(before);
    }

    @Test
    void waitsUntilTheFilesNoLongerChange() throws Exception {
        List<Path> folders = List.of(temp);
        String before = Snapshot.of(folders);
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < 8; i++) {
                    Files.writeString(temp.resolve("file" + i), "x");
                    Thread.sleep(150);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        String after = Snapshot.awaitChange(folders, before);
        writer.join();
        assertThat(after).isEqualTo(Snapshot.of(folders)).contains("file7");
    }
}
