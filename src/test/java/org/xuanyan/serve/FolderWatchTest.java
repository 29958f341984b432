package org.xuanyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true with the events of the file system is true with snapshots alone. */
@Timeout(60)
class FolderWatchTest {

    @TempDir
    Path temp;

    private Path folder;
    private Path file;

    @BeforeEach
    void fillTheFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("content/declarations/2030-qiao"));
        file = Files.writeString(folder.resolve("declaration.md"), "one");
    }

    private FolderWatch watch(boolean withEvents) throws IOException {
        return new FolderWatch(List.of(temp.resolve("content"), temp.resolve("static")), withEvents);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhichFileChanged(boolean withEvents) throws Exception {
        try (FolderWatch watch = watch(withEvents)) {
            Files.writeString(file, "other");
            assertThat(watch.awaitChange()).containsExactly(file);
            Files.delete(file);
            assertThat(watch.awaitChange()).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalStepsOfOneSaveAreOneChange(boolean withEvents) throws Exception {
        try (FolderWatch watch = watch(withEvents)) {
            Path fresh = Files.writeString(folder.resolve(".declaration.md.new"), "new");
            Files.move(file, folder.resolve("declaration.md~"));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000));
            assertThat(watch.awaitChange()).containsExactly(file);
            Path next = Files.writeString(folder.resolve("other.md"), "next");
            assertThat(watch.awaitChange()).containsExactly(next);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void watchesFoldersThatAreMadeLater(boolean withEvents) throws Exception {
        try (FolderWatch watch = watch(withEvents)) {
            Path fresh = Files.createDirectories(temp.resolve("static/assets/fonts"));
            assertThat(watch.awaitChange()).anyMatch(fresh::startsWith);
            Path font = Files.writeString(fresh.resolve("a.woff2"), "1");
            assertThat(watch.awaitChange()).containsExactly(font);
        }
    }

    /** The system goes on telling the old name of a folder. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knowsARenamedFolderByItsNewName(boolean withEvents) throws Exception {
        try (FolderWatch watch = watch(withEvents)) {
            Path renamed = Files.move(folder, folder.resolveSibling("2031-qiao"));
            Set<Path> change = watch.awaitChange();
            assertThat(change).anyMatch(folder::startsWith).anyMatch(renamed::startsWith);
            Path written = Files.writeString(renamed.resolve("declaration.md"), "other");
            assertThat(watch.awaitChange()).containsExactly(written);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesChangesBehindLinks(boolean withEvents) throws Exception {
        Path real = Files.writeString(temp.resolve("real.md"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), real);
        try (FolderWatch watch = watch(withEvents)) {
            Files.writeString(real, "other");
            assertThat(watch.awaitChange()).containsExactly(link);
        }
    }

    /** Events would name only one of the two places. */
    @Test
    void tellsBothPlacesOfAFolderWithTwoNames() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolveSibling("2031-qiao"), folder);
        try (FolderWatch watch = watch(true)) {
            Files.writeString(file, "other");
            assertThat(watch.awaitChange()).containsExactlyInAnyOrder(file, link.resolve("declaration.md"));
        }
    }
}
