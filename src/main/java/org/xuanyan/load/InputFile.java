package org.xuanyan.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;

/**
 * The only place where the content of an input is read. What is not a regular file, such as a pipe or a device, could keep
 * a run waiting for ever, and a file without bounds could fill the memory; so both are refused before a byte is read.
 */
final class InputFile {

    /** How large a file may be. A megabyte is 2<sup>20</sup> bytes. */
    enum Limit {
        /** What is written by hand: declarations, pages, templates. A thousand printed pages have 2 MB. */
        TEXT(4),
        /** A raw copy, which may be a web page with all its pictures. */
        COPY(16),
        /** All others: tables that grow with the collection, the files from which copies were taken, static files. */
        FILE(64);

        private final int megabytes;

        Limit(int megabytes) {
            this.megabytes = megabytes;
        }

        int megabytes() {
            return megabytes;
        }

        private int bytes() {
            return megabytes << 20;
        }
    }

    private InputFile() {}

    /**
     * Returns the bytes of a file; links are followed.
     *
     * @throws Refusal {@link Code#NOT_A_REGULAR_FILE} or {@link Code#FILE_TOO_LARGE}, before anything is read
     * @throws IOException if the file does not exist or the disk fails
     */
    static byte[] read(Path file, Limit limit) throws IOException {
        try (InputStream bytes = open(file, limit)) {
            byte[] read = bytes.readNBytes(limit.bytes() + 1);
            if (read.length > limit.bytes()) {
                throw tooLarge(file, limit); // it grows, or does not tell its size
            }
            return read;
        } catch (FileSystemException | Refusal e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage()); // which names no file by itself
        }
    }

    /**
     * Returns the first bytes of a file.
     *
     * @param count the most bytes
     * @throws IOException as {@link #read}
     */
    static byte[] start(Path file, int count) throws IOException {
        try (InputStream bytes = open(file, Limit.FILE)) {
            return bytes.readNBytes(count);
        }
    }

    /** Returns how large a file may be that was too large; 0 if another reason kept it from being read. */
    static int mostMegabytes(IOException failure) {
        return failure instanceof Refusal refusal && refusal.code() == Code.FILE_TOO_LARGE
                ? (Integer) refusal.arguments().get(1)
                : 0;
    }

    private static InputStream open(Path file, Limit limit) throws IOException {
        BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
        if (!state.isRegularFile()) {
            throw new Refusal(Code.NOT_A_REGULAR_FILE, file);
        }
        if (state.size() > limit.bytes()) {
            throw tooLarge(file, limit);
        }
        return Files.newInputStream(file);
    }

    private static Refusal tooLarge(Path file, Limit limit) {
        return new Refusal(Code.FILE_TOO_LARGE, file, limit.megabytes());
    }
}
