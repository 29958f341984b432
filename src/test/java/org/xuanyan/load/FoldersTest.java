package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path temp;

    @Test
    void filesAreSortedByNameAndNoneIsLostIfTwoHaveTheSame() throws IOException {
        assumeThat(File.separatorChar)
                .as("elsewhere a backslash divides folders")
                .isEqualTo('/');
        Path inFolder = Files.createDirectories(temp.resolve("a")).resolve("b");
        Path withBackslash = temp.resolve("a\\b");
        Path last = temp.resolve("z");
        for (Path each : new Path[] {last, withBackslash, inFolder}) {
            Files.writeString(each, "");
        }
        assertThat(Folders.name(inFolder)).isEqualTo(Folders.name(withBackslash));
        assertThat(Folders.files(temp))
                .hasSize(3)
                .contains(inFolder, withBackslash)
                .endsWith(last);
    }
}
