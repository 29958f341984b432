package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folder of each {@link TempDir} in memory where the system has a file system for that; elsewhere in the usual
 * place. Tests write thousands of small sites, and a file on a disk costs four times the system time.
 */
final class MemoryFolders implements TempDirFactory {

    /** Where Linux has its file system in memory. */
    private static final Path MEMORY = Path.of("/dev/shm");

    /** In bytes; a container may have 64 MB, which one large site can fill. */
    private static final long ENOUGH = 1L << 30;

    private static final String PREFIX = "xuanyan-";

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return isUsable() ? Files.createTempDirectory(MEMORY, PREFIX) : Files.createTempDirectory(PREFIX);
    }

    private static boolean isUsable() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
    }
}
