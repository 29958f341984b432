package org.xuanyan.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.site.OutputFile;

/**
 * A site in the making, beside the finished one. Nobody sees it until {@link #swap}; closed without that, it vanishes
 * and the finished site stands as it was.
 *
 * <p>No portable call exchanges two folders at once, so the swap is two renames. A process that is killed between them
 * leaves the old site under the name {@code .<site>.xuanyan-old}; the next build puts it back before anything else.
 */
public final class Staging implements AutoCloseable {

    /** Every site of ours has it, and no hidden files such as {@code .git}; another folder is somebody else's. */
    private static final String OUR_FILE = "declarations/index.json";

    private final Path site;
    private final Path staged;
    private final Path old;
    private final FileChannel lock;

    private Staging(Path site, FileChannel lock) {
        this.site = site;
        this.staged = sibling(site, "new");
        this.old = sibling(site, "old");
        this.lock = lock;
    }

    /**
     * Puts right what a killed build may have left, and makes an empty staging folder.
     *
     * @param site where the site will stand; absent, empty, or a site that this program made; a symbolic link stands
     *     for the folder that it names
     * @throws IOException if the folder holds something else, another build is at work, or the disk fails
     */
    public static Staging open(Path site) throws IOException {
        Path place = Files.isSymbolicLink(site)
                ? site.toRealPath()
                : site.toAbsolutePath().normalize();
        if (!isReplaceable(place)) {
            throw new Refusal(Code.FOREIGN_OUTPUT, site);
        }
        Files.createDirectories(place.getParent());
        FileChannel lock =
                FileChannel.open(sibling(place, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Staging staging = new Staging(place, lock);
        try {
            staging.prepare();
            return staging;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private void prepare() throws IOException {
        if (!acquireLock()) {
            throw new Refusal(Code.BUILD_IN_PROGRESS, site);
        }
        if (Files.exists(old.resolve(OUR_FILE)) && !Files.exists(site)) {
            Files.move(old, site);
        }
        Tree.delete(old);
        Tree.delete(staged);
        Files.createDirectory(staged);
    }

    private boolean acquireLock() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process holds it
        }
    }

    private static boolean isReplaceable(Path site) throws IOException {
        if (!Files.exists(site)) {
            return true;
        }
        if (site.getFileName() == null || !Files.isDirectory(site)) {
            return false;
        }
        try (Stream<Path> children = Files.list(site)) {
            List<Path> found = children.toList();
            boolean hidden = found.stream()
                    .anyMatch(child -> child.getFileName().toString().startsWith("."));
            return found.isEmpty() || Files.exists(site.resolve(OUR_FILE)) && !hidden;
        }
    }

    /** Adds a file; may be called from any thread. */
    public void write(OutputFile file) {
        Path path = staged.resolve(file.path());
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(new FileSystemException(path.toString(), null, e.getMessage()));
        }
    }

    /** Puts the staged site in the place of the finished one. */
    public void swap() throws IOException {
        if (Files.exists(site)) {
            Files.move(site, old);
        }
        try {
            Files.move(staged, site);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, site);
            }
            throw e;
        }
        try {
            Tree.delete(old);
        } catch (IOException e) {
            // The new site stands and that is what was asked for; the next build deletes the old one or says why not.
        }
    }

    /** Removes what was staged and not swapped. */
    @Override
    public void close() throws IOException {
        try (lock) {
            Tree.delete(staged);
        }
    }

    private static Path sibling(Path site, String ending) {
        return site.resolveSibling("." + site.getFileName() + ".xuanyan-" + ending);
    }
}
