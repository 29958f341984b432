package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run that was killed leaves in a content folder. The names of such files and folders have the number of their process, so that
 * those of a process that still runs are left alone.
 */
public final class Leftovers {

    private static final Pattern NAME = Pattern.compile("\\.xuanyan-(\\d+)-\\d+|\\.[a-z.]+\\.(\\d+)\\.new");

    /** So exactly systems know when a process began. */
    private static final Duration UNSURE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Returns the beginning of the name of a temporary folder. */
    static String folderPrefix() {
        return ".xuanyan-" + ProcessHandle.current().pid() + "-";
    }

    /** Returns the temporary file in which the new content of another is written. */
    static Path fresh(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    }

    /**
     * Removes them. What cannot be removed stays; nothing reads it.
     *
     * @param content the content folder
     */
    public static void clear(Path content) {
        Path declarations = content.resolve("declarations");
        try {
            clearFolder(content);
            for (Path folder : list(declarations)) {
                clearFolder(folder);
            }
        } catch (IOException e) {
            // What comes next needs the folder more than this, and says better what is wrong with it.
        }
    }

    private static void clearFolder(Path folder) throws IOException {
        for (Path each : list(folder)) {
            Matcher name = NAME.matcher(each.getFileName().toString());
            if (name.matches() && isOver(name.group(1) == null ? name.group(2) : name.group(1), each)) {
                Tree.delete(each);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    /** Whether a process ended; another one that has its number by now began after the file was made. */
    private static boolean isOver(String process, Path file) throws IOException {
        FileTime made = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        try {
            return ProcessHandle.of(Long.parseLong(process))
                    .flatMap(running -> running.info().startInstant())
                    .map(start -> made.toInstant().plus(UNSURE).isBefore(start))
                    .orElseGet(() -> ProcessHandle.of(Long.parseLong(process)).isEmpty());
        } catch (NumberFormatException e) {
            return false; // more digits than a process has
        }
    }
}
