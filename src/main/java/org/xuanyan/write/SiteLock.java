package org.xuanyan.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;

/**
 * Keeps two builds from writing the same site. The lock is one of the system, which ends with the process; the file that carries it is
 * removed when the lock is released.
 *
 * <p>Another build may have opened the file before it was removed, and would then lock what no path leads to. So whoever has the lock
 * makes the file as long as the number of its process, and looks whether the file at the path has that length. The content would be
 * a better mark, but on POSIX systems a process that closes a file, even one that it only read, loses its locks on it.
 */
final class SiteLock implements AutoCloseable {

    /** The files of the locks that this process has; those of the system do not keep its threads apart. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file that carries it, an absolute path
     * @return empty if another build has it
     * @throws IOException if the file cannot be made
     */
    static Optional<SiteLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<SiteLock> taken = Optional.empty();
        try {
            taken = ofSystem(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<SiteLock> ofSystem(Path file) throws IOException {
        while (true) {
            refuseSpecial(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                if (isAt(file, channel)) {
                    return Optional.of(new SiteLock(file, channel));
                }
                channel.close();
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }
    }

    /** Refuses what could be waited for without end, such as a pipe. */
    private static void refuseSpecial(Path file) throws IOException {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw new Refusal(Code.NOT_A_REGULAR_FILE, file);
            }
        } catch (NoSuchFileException e) {
            // It is made now.
        }
    }

    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        long mark = ProcessHandle.current().pid();
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), mark - 1);
        try {
            return Files.size(file) == mark;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An open file cannot be removed on some systems; without its lock it keeps nobody out.
        } finally {
            HELD.remove(file);
        }
    }
}
