package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file for a report, which the person who runs a command chooses. It is made before the command does anything, so that no
 * command ends without its report, and never replaces a file, which may be evidence.
 */
public final class ReportFile implements AutoCloseable {

    private final Path target;
    private boolean kept;

    private ReportFile(Path target) {
        this.target = target;
    }

    /**
     * Makes the file, still empty.
     *
     * @return empty if there is anything with this name, or the file cannot be made
     */
    public static Optional<ReportFile> create(Path target) {
        try {
            WrittenFile.write(target, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Optional.of(new ReportFile(target));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the report. */
    public void write(byte[] report) throws IOException {
        WrittenFile.write(target, report);
    }

    /** Keeps the file: what it reports was done. */
    public void keep() {
        kept = true;
    }

    /** Removes the file if it was not kept. */
    @Override
    public void close() throws IOException {
        if (!kept) {
            Files.deleteIfExists(target);
        }
    }
}
