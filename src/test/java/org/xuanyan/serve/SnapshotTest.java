package org.xuanyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @TempDir
    Path temp;

    private static Snapshot of(List<Path> folders) throws IOException {
        return Snapshot.of(folders, folder -> {});
    }

    @Test
    void changesWithNamesSizesAndTimes() throws IOException {
        List<Path> folders = List.of(temp, temp.resolve("none"));
        Path file = Files.writeString(temp.resolve("a"), "1");
        Snapshot first = of(folders);
        assertThat(of(folders).difference(first)).isEmpty();

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        Snapshot second = of(folders);
        assertThat(second.difference(first)).containsExactly(file);

        Files.writeString(file, "22");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        Snapshot third = of(folders);
        assertThat(third.difference(second)).containsExactly(file);

        Path moved = Files.move(file, temp.resolve("b"));
        assertThat(of(folders).difference(third)).containsExactly(file, moved);
    }

    @Test
    void followsLinks() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path file = Files.writeString(real.resolve("a"), "1");
        Path link = Files.createSymbolicLink(temp.resolve("link"), real);
        Snapshot before = of(List.of(link));
        Files.writeString(file, "22");
        assertThat(of(List.of(link)).difference(before)).containsExactly(link.resolve("a"));
    }

    @Test
    void aLinkToAFolderAroundItIsLeftOut() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Snapshot before = of(List.of(temp));
        Files.createSymbolicLink(folder.resolve("loop"), temp);
        Path file = Files.writeString(folder.resolve("a"), "1");
        assertThat(of(List.of(temp)).difference(before)).containsExactly(file);
    }

    @Test
    void leavesOutWhatNoBuildReads() throws IOException {
        Snapshot before = of(List.of(temp));
        Files.writeString(temp.resolve(".a.swp"), "1");
        Files.writeString(temp.resolve("a~"), "1");
        Files.writeString(Files.createDirectory(temp.resolve(".git")).resolve("a"), "1");
        assertThat(of(List.of(temp)).difference(before)).isEmpty();
    }

    @Test
    void canBeUpdatedByPaths() throws IOException {
        Path changed = Files.writeString(temp.resolve("a"), "1");
        Path removed = Files.writeString(temp.resolve("b"), "1");
        Snapshot snapshot = of(List.of(temp));
        Files.writeString(changed, "22");
        Files.delete(removed);
        snapshot.update(List.of(changed, removed));
        assertThat(of(List.of(temp)).difference(snapshot)).isEmpty();
    }
}
