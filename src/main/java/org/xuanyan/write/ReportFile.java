package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file for a report, which the person who runs a command chooses.
 *
 * @param target its path
 */
public record ReportFile(Path target) {

    /**
     * Returns whether it can be written. It must not overwrite the raw copy, which is evidence.
     *
     * @param copy the raw copy that the report is about
     * @throws IOException if the disk fails
     */
    public boolean canBeWritten(Path copy) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        boolean same = Files.exists(target) && Files.exists(copy) && Files.isSameFile(target, copy);
        return Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(target) && !same;
    }

    /** Writes the report, and replaces an existing file. */
    public void write(byte[] report) throws IOException {
        Files.write(target, report);
    }
}
