package org.xuanyan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of folders at one moment: names, sizes and modification times. */
final class Snapshot {

    private static final int PAUSE_MILLIS = 300;

    private Snapshot() {}

    static String of(List<Path> folders) throws IOException {
        StringBuilder snapshot = new StringBuilder();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                    snapshot.append(paths.map(Snapshot::line).sorted().collect(Collectors.joining()));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return snapshot.toString();
    }

    /** Waits until the folders differ from {@code seen} and no longer change. */
    static String awaitChange(List<Path> folders, String seen) throws IOException, InterruptedException {
        String last = seen;
        while (true) {
            Thread.sleep(PAUSE_MILLIS);
            String now = of(folders);
            if (!now.equals(seen) && now.equals(last)) {
                return now;
            }
            last = now;
        }
    }

    private static String line(Path path) {
        try {
            return path + "|" + Files.size(path) + "|" + Files.getLastModifiedTime(path) + "\n";
        } catch (NoSuchFileException e) {
            return ""; // removed in the meantime; the next snapshot shows that
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
