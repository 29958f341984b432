package org.xuanyan.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Routes;

/**
 * A site that is being built, in a folder beside the finished one. It is not visible before {@link #swap}; if it is closed
 * without a swap, it is removed and the finished site is unchanged.
 *
 * <p>No portable call exchanges two folders at once, so the swap of a folder is two renames. A process that is killed between
 * them leaves the old site under the name {@code .<site>.xuanyan-old}; the next build first moves it back. If the path of the site
 * is a link to a numbered folder beside it, {@code .<site>.xuanyan-3}, a swap replaces the link, which one call does; the folder
 * before stays until the next build, for readers that have just found it.
 */
public final class Staging implements AutoCloseable {

    /** A folder is recognised as a site of this program by this file and the absence of hidden files such as {@code .git}. */
    private static final String OUR_FILE = Routes.DECLARATIONS_DATA.file();

    private final SitePlace place;
    private final Path site;
    private final Path staged;
    private final Path old;
    private final Durability durability;
    private final SiteLock lock;

    /** Whether there is a finished site, whose files may be linked. */
    private boolean isFinished;

    /**
     * The folders with more than one file; to ask the disk for each file takes longer than to write it. Most folders have
     * one file, the page of a paragraph.
     */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private final FileSums sums = new FileSums();

    private Staging(SitePlace place, Durability durability, SiteLock lock) {
        this.place = place;
        this.site = place.folder();
        this.staged = place.sibling("new");
        this.old = place.sibling("old");
        this.durability = durability;
        this.lock = lock;
    }

    /**
     * Repairs what a killed build may have left, and creates an empty staging folder.
     *
     * @param to the folder of the site: missing, empty, or a site of this program; or a symbolic link
     * @throws IOException if the folder has other content, another build is running, or the disk fails
     */
    public static Staging open(Destination to) throws IOException {
        return open(to, Durability.of(to.forced()));
    }

    static Staging open(Destination to, Durability durability) throws IOException {
        SitePlace place = SitePlace.of(to.site());
        Optional<Path> file = fileOnTheWay(place.folder());
        if (file.isPresent()) {
            throw new Refusal(Code.OUTPUT_IS_NO_FOLDER, file.get());
        }
        if (Files.exists(place.folder()) && !(Files.isReadable(place.folder()) && Files.isExecutable(place.folder()))) {
            throw new AccessDeniedException(to.site().toString()); // whose site it is could not be told
        }
        if (!isReplaceable(place.folder())) {
            throw new Refusal(Code.FOREIGN_OUTPUT, to.site());
        }
        Files.createDirectories(place.named().getParent());
        SiteLock lock = SiteLock.take(place.sibling("lock"))
                .orElseThrow(() -> new Refusal(Code.BUILD_IN_PROGRESS, place.named()));
        Staging staging = new Staging(place, durability, lock);
        try {
            staging.prepare();
            return staging;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Returns a path below the site as addresses are written, with {@code /}. */
    static String address(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Returns whether there is anything at the place of the site. */
    public static boolean isTaken(Path site) {
        return Files.exists(site);
    }

    private void prepare() throws IOException {
        if (Files.exists(old.resolve(OUR_FILE)) && !Files.exists(site)) {
            Files.move(old, site);
        }
        Tree.delete(old);
        Tree.delete(staged);
        if (place.version().isPresent()) {
            deleteOtherVersions();
        }
        Files.createDirectory(staged);
        isFinished = Files.exists(site);
    }

    private void deleteOtherVersions() throws IOException {
        Files.deleteIfExists(place.sibling("link"));
        try (Stream<Path> beside = Files.list(place.named().getParent())) {
            for (Path each : beside.filter(place::isVersion).toList()) {
                if (!each.getFileName().equals(site.getFileName())) {
                    Tree.delete(each);
                }
            }
        }
    }

    /** Returns what stands where the site or a folder around it should be, and is no folder. */
    private static Optional<Path> fileOnTheWay(Path site) {
        return Stream.iterate(site, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(each -> !Files.isDirectory(each));
    }

    private static boolean isReplaceable(Path site) throws IOException {
        if (!Files.exists(site)) {
            return true;
        }
        if (site.getFileName() == null) {
            return false;
        }
        try (Stream<Path> children = Files.list(site)) {
            List<Path> found = children.toList();
            boolean hidden = found.stream()
                    .anyMatch(child -> child.getFileName().toString().startsWith("."));
            return found.isEmpty() || Files.exists(site.resolve(OUR_FILE)) && !hidden;
        }
    }

    /** Adds a file; safe to call from any thread. A file that the finished site already has is linked, not written. */
    public void write(OutputFile file) {
        Path path = staged.resolve(file.path());
        try {
            provide(path.getParent());
            if (!isFinished || !link(path, file)) {
                durability.write(path, file.bytes());
            }
            sums.add(file.path(), file.bytes());
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(new FileSystemException(path.toString(), null, e.getMessage()));
        }
    }

    private void provide(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            folders.add(folder);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Links a file of the finished site if it has the same bytes; so its time stays, and programs that copy what changed do
     * not copy it. Returns whether it did.
     */
    private boolean link(Path path, OutputFile file) {
        Path finished = site.resolve(file.path());
        try {
            if (!Files.isRegularFile(finished, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(finished) != file.bytes().length
                    || !Arrays.equals(Files.readAllBytes(finished), file.bytes())) {
                return false;
            }
            Files.createLink(path, finished);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // no links on this disk, or an unreadable file: it is written
        }
    }

    /** Returns path of each file that was added → its sum. */
    public SortedMap<String, FileSum> sums() {
        return sums.byPath();
    }

    /** Replaces the finished site with the staged one, after all of that is on the disk. */
    public void swap() throws IOException {
        for (Path each : Tree.folders(staged)) {
            durability.keepNames(each);
        }
        if (place.version().isPresent()) {
            swapLink(place.version().getAsInt() + 1);
        } else {
            swapFolders();
        }
        durability.keepNames(place.named().getParent());
    }

    private void swapLink(int version) throws IOException {
        Path next = Files.move(staged, place.sibling(Integer.toString(version)));
        durability.keepNames(place.named().getParent());
        Path link = Files.createSymbolicLink(place.sibling("link"), next.getFileName());
        Files.move(link, place.named(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void swapFolders() throws IOException {
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
            // The new site is in place, so the swap succeeded; the next build deletes the old site or fails.
        }
    }

    /** Removes the staging folder if it was not swapped, and releases the lock. */
    @Override
    public void close() throws IOException {
        try (lock) {
            Tree.delete(staged);
        }
    }
}
