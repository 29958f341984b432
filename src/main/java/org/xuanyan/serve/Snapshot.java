package org.xuanyan.serve;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The state of folders at one moment: the names, sizes and modification times of the visible files in them. */
final class Snapshot {

    private final Map<Path, FileState> files = new TreeMap<>();

    /**
     * The state of one file or folder.
     *
     * @param identity what the file system knows it by, if it has such a thing: another one after a rename
     */
    private record FileState(long size, FileTime modified, String identity) {

        /** Of a folder, only the name counts: its size and time tell nothing that the files in it do not. */
        private static final FileState FOLDER = new FileState(0, FileTime.fromMillis(0), "");

        static FileState of(BasicFileAttributes file) {
            return file.isDirectory()
                    ? FOLDER
                    : new FileState(file.size(), file.lastModifiedTime(), String.valueOf(file.fileKey()));
        }
    }

    private Snapshot() {}

    /**
     * Takes a snapshot; links are followed.
     *
     * @param visited receives every folder before its files are listed
     */
    static Snapshot of(List<Path> folders, Consumer<Path> visited) throws IOException {
        Snapshot snapshot = new Snapshot();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(
                        folder,
                        Set.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        snapshot.new Listing(folder, visited));
            }
        }
        return snapshot;
    }

    /** Whether a name is that of a hidden file or of the backup of a text editor, which no build reads. */
    static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    /** Replaces the state of some paths by the present one. */
    void update(Iterable<Path> paths) {
        for (Path path : paths) {
            try {
                files.put(path, FileState.of(Files.readAttributes(path, BasicFileAttributes.class)));
            } catch (IOException e) {
                files.remove(path); // removed in the meantime
            }
        }
    }

    /** Returns the paths that are not the same in another snapshot. */
    Set<Path> difference(Snapshot other) {
        Set<Path> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        paths.removeIf(path -> files.containsKey(path) && files.get(path).equals(other.files.get(path)));
        return paths;
    }

    private final class Listing extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Consumer<Path> visited;

        private Listing(Path root, Consumer<Path> visited) {
            this.root = root;
            this.visited = visited;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes state) {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            visited.accept(folder);
            files.put(folder, FileState.of(state));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes state) {
            if (!isHidden(file)) {
                files.put(file, FileState.of(state));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What was removed in the meantime is left out, and so is a link to a folder around it, which a build reports. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (Files.exists(file) && !(e instanceof FileSystemLoopException)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
        }
    }
}
