package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Sorts by name, not by {@link Path}'s own order, which differs from system to system. */
    static List<Path> sorted(Stream<Path> paths) {
        SortedMap<String, Path> byName = new TreeMap<>();
        paths.forEach(each -> byName.put(name(each), each));
        return List.copyOf(byName.values());
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
