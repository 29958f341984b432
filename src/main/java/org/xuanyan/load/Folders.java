package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in folders, in an order and under names that are the same on every system. */
final class Folders {

    private Folders() {}

    /** Returns what lies in a folder, without hidden files, by name; nothing where there is no folder. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return sorted(paths.filter(path -> !isHidden(path)));
        }
    }

    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return sorted(paths.filter(Files::isRegularFile).filter(path -> isVisible(root.relativize(path))));
        }
    }

    /** By name, and not by {@link Path}'s own order, which differs from system to system. */
    static List<Path> sorted(Stream<Path> paths) {
        return paths.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }

    static boolean isVisible(Path path) {
        for (Path part : path) {
            if (isHidden(part)) {
                return false;
            }
        }
        return true;
    }

    /** Hidden files and what editors keep beside a file that is being edited. */
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
