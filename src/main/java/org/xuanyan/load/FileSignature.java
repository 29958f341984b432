package org.xuanyan.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that hold a text in a form of their own, told by their first bytes. */
public final class FileSignature {

    private static final int LONGEST = 8;

    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "%PDF-", "a PDF file",
            "{\\rtf", "an RTF file",
            "PK\u0003\u0004", "a ZIP archive, such as a DOCX or ODT file",
            "\u00D0\u00CF\u0011\u00E0", "an old Word file",
            "\u0089PNG", "an image",
            "\u00FF\u00D8\u00FF", "an image"));

    private FileSignature() {}

    /** Returns what a file is that is no text, with its article, e.g. {@code a PDF file}; empty for any other. */
    public static Optional<String> of(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LONGEST);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> signature.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
