package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Writes a file; if the disk fails, the exception names the file, which that of the system does not, e.g. of a full disk. */
final class WrittenFile {

    private WrittenFile() {}

    static void write(Path file, byte[] bytes, OpenOption... options) throws IOException {
        try {
            Files.write(file, bytes, options);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
    }
}
