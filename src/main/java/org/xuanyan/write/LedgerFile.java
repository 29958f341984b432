package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the ledger of a declaration: the old one or the new one is there, whatever happens. */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Replaces the file.
     *
     * @param file {@code anchors.tsv} of a declaration
     * @param text in full
     */
    public static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
