package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists files and folders in an order and with names that are the same on every system. */
final class Folders {

    private Folders() {}

    /**
     * Returns the visible files and folders in a folder, sorted by name; an empty list if the folder does not exist.
     */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return sorted(paths.filter(path -> !isHidden(path)));
        }
    }

    /** Returns whatever is not a folder, at any depth, also what cannot be read as a file: a pipe, a link to nothing. */
    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return sorted(
                    paths.filter(path -> !Files.isDirectory(path)).filter(path -> isVisible(root.relativize(path))));
        }
    }

    /** A path with its name, which is made once for all comparisons. Two paths may have the same one: {@code a\b} may be a file. */
    private record NamedPath(String name, Path path) {}

    /** Sorts by name, not by {@link Path}'s own order, which differs from system to system. */
    static List<Path> sorted(Stream<Path> paths) {
        return paths.map(path -> new NamedPath(name(path), path))
                .sorted(Comparator.comparing(NamedPath::name))
                .map(NamedPath::path)
                .toList();
    }

    static boolean isVisible(Path path) {
        for (Path part : path) {
            if (isHidden(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file is hidden or the backup of a text editor. */
    static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    static String pathBelow(Path root, Path file) {
        return name(root.relativize(file));
    }

    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
