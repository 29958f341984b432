package org.xuanyan.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.text.SourceText;

/**
 * Writes a ledger or the register atomically: after a crash, the file has either the old or the new content. It is forced to the disk,
 * because a site whose ids are not recorded would give them out again.
 */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Replaces the file, unless it was changed since it was read.
     *
     * @param file {@code anchors.tsv} or {@code published.txt}; if it is a link, its target is replaced
     * @param read the content when it was read, without byte order mark and with line feeds; empty if there was no file
     * @param text the whole new content
     * @throws IOException if the disk fails, or as {@link Refusal} if the file was changed
     */
    public static void write(Path file, Optional<String> read, String text) throws IOException {
        write(file, read, text, Durability.FORCED);
    }

    /** Does the same, in steps that may be watched. */
    static void write(Path file, Optional<String> read, String text, Durability disk) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(file.toString()); // the folder would allow to replace it nevertheless
        }
        Path fresh = Leftovers.fresh(place);
        try {
            disk.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Optional<String> now =
                    Files.exists(place) ? Optional.of(SourceText.unified(Files.readString(place))) : Optional.empty();
            if (!now.equals(read)) {
                throw new Refusal(Code.FILE_CHANGED, file);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            disk.keepNames(place.toAbsolutePath().getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
