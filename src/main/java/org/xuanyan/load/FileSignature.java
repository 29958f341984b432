package org.xuanyan.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recognises files that are not plain text by their first bytes. */
public final class FileSignature {

    private static final int LONGEST = 8;

    private static final Map<String, String> FORMATS = new TreeMap<>(Map.of(
            "%PDF-", "pdf",
            "{\\rtf", "rtf",
            "PK\u0003\u0004", "zip",
            "\u00D0\u00CF\u0011\u00E0", "word",
            "\u0089PNG", "image",
            "\u00FF\u00D8\u00FF", "image"));

    private FileSignature() {}

    /**
     * Returns the format of a file that is not plain text.
     *
     * @return {@code pdf}, {@code rtf}, {@code zip}, {@code word} or {@code image}; empty for any other file
     */
    public static Optional<String> of(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LONGEST);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        return FORMATS.entrySet().stream()
                .filter(format -> signature.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
