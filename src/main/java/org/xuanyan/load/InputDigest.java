package org.xuanyan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Register;
import org.xuanyan.problem.Refusal;
import org.xuanyan.text.ContentSum;

/**
 * What everything that a build reads amounts to, by names and bytes, never by times.
 *
 * @param sources the {@link ContentSum} of all files but those that a build writes, and of the base URL that was given
 * @param records the sum of the ledgers and of the register, which a build may change
 */
public record InputDigest(String sources, String records) {

    /** Returns the digest of the inputs; empty if some of them cannot be read, which a build reports better. */
    public static Optional<InputDigest> of(Settings settings) {
        try {
            ContentSum sources = new ContentSum();
            ContentSum records = new ContentSum();
            sources.add(settings.baseUrl().toString());
            for (Path folder : List.of(settings.content(), settings.templates(), settings.assets())) {
                sources.add(Files.isDirectory(folder) ? "folder" : "none");
                for (Path file : files(folder)) {
                    String name = file.getFileName().toString();
                    boolean record = name.equals(Ledger.FILE) || name.equals(Register.FILE);
                    ContentSum sum = record ? records : sources;
                    sum.add(folder.relativize(file).toString());
                    addContent(file, sum);
                }
            }
            return Optional.of(new InputDigest(sources.toString(), records.toString()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Adds the bytes of a file; of one that no build reads, only that it is one. */
    private static void addContent(Path file, ContentSum sum) throws IOException {
        try {
            sum.add(InputFile.read(file, InputFile.Limit.FILE));
            sum.add("read");
        } catch (Refusal e) {
            sum.add(e.code().key());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(each -> !Files.isDirectory(each)).sorted().toList();
        }
    }
}
