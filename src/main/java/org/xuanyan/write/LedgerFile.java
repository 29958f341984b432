package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.text.SourceText;

/** Writes the ledger of a declaration: the old one or the new one is there, whatever happens. */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Replaces the file, unless somebody else changed it since it was read.
     *
     * @param file {@code anchors.tsv} of a declaration; where it is a link, what it leads to is replaced
     * @param read what the file had in it when it was read, without byte order mark and with line feeds; empty if there
     *     was none
     * @param text in full
     * @throws IOException also if it was changed
     */
    public static void write(Path file, Optional<String> read, String text) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path fresh = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.writeString(fresh, text);
            Optional<String> now =
                    Files.exists(place) ? Optional.of(SourceText.unified(Files.readString(place))) : Optional.empty();
            if (!now.equals(read)) {
                throw new Refusal(Code.FILE_CHANGED, file);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
