package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for a report, where the person who runs a command wants it.
 *
 * @param target where it is written
 */
public record ReportFile(Path target) {

    /**
     * Whether it can be written. A raw copy is evidence and is not overwritten.
     *
     * @param copy the file that the report is about
     * @throws IOException if the disk fails
     */
    public boolean canBeWritten(Path copy) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        boolean same = Files.exists(target) && Files.exists(copy) && Files.isSameFile(target, copy);
        return Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(target) && !same;
    }

    /** Writes it, or replaces an older one. */
    public void write(byte[] report) throws IOException {
        Files.write(target, report);
    }
}
