package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.Said;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Refusal;

/** What could be waited for without end, or fill the memory, is not read. */
@Timeout(60)
class InputFileTest {

    @TempDir
    Path temp;

    /** Makes a file that has a size, but takes no room on the disk. */
    private Path sized(long bytes) throws IOException {
        Path file = temp.resolve("sized");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
        return file;
    }

    @Test
    void aFileIsReadUpToItsLimit() throws IOException {
        assertThat(InputFile.read(sized(4 << 20), InputFile.Limit.TEXT)).hasSize(4 << 20);
        assertThatThrownBy(() -> InputFile.read(sized((4 << 20) + 1), InputFile.Limit.TEXT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.FILE_TOO_LARGE);
                    assertThat(refusal.arguments().get(1)).isEqualTo(4);
                });
        assertThatThrownBy(() -> InputFile.read(temp.resolve("none"), InputFile.Limit.TEXT))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsNoRegularFileIsRefusedUnread() throws Exception {
        Path pipe = temp.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(temp.resolve("link"), pipe);
        for (Path special : new Path[] {pipe, link, Path.of("/dev/zero"), temp}) {
            assertThatThrownBy(() -> InputFile.read(special, InputFile.Limit.FILE))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.NOT_A_REGULAR_FILE));
            assertThatThrownBy(() -> FileSignature.of(special)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path file = Path.of("/proc/self/mem");
        assumeThat(Files.isReadable(file)).isTrue();
        assertThatThrownBy(() -> InputFile.read(file, InputFile.Limit.FILE)).hasMessageContaining(file.toString());
    }

    /** Nobody reads such a file, so it cannot keep an unchanged site from being recognised. */
    @Test
    void theDigestHasWhatCannotBeReadByItsName() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        try (RandomAccessFile open =
                new RandomAccessFile(content.resolve("large").toFile(), "rw")) {
            open.setLength(5L << 30);
        }
        Settings settings = new Settings(content, temp.resolve("t"), temp.resolve("s"), Optional.empty());
        assertThat(InputDigest.of(settings)).isPresent().isEqualTo(InputDigest.of(settings));
    }

    @Test
    void aTextThatIsTooLargeIsAFinding() throws IOException {
        Problems problems = new Problems();
        assertThat(TextReader.read(sized(5 << 20), "a.md", InputFile.Limit.TEXT, problems))
                .isEmpty();
        assertThat(Said.of(problems))
                .isEqualTo("a.md:1:1: error: the file cannot be read: it has more than 4 MB [unreadable-file]\n"
                        + "    divide it, or make it smaller");
    }
}
