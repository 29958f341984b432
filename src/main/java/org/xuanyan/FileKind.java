package org.xuanyan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.text.SourceSpan;

/** Files that hold a text in a form of their own, told by their first bytes. */
final class FileKind {

    private static final int LONGEST = 8;

    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "%PDF-", "a PDF file",
            "{\\rtf", "an RTF file",
            "PK\u0003\u0004", "a ZIP archive, such as a DOCX or ODT file",
            "\u00D0\u00CF\u0011\u00E0", "an old Word file",
            "\u0089PNG", "an image",
            "\u00FF\u00D8\u00FF", "an image"));

    private FileKind() {}

    /** Returns what to say of a file that is no text; empty for any other, also for an empty one. */
    static Optional<Cleaned.Finding> of(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LONGEST);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> signature.startsWith(kind.getKey()))
                .map(kind -> new Cleaned.Finding(
                        true,
                        "no-text-file",
                        SourceSpan.startOf(name),
                        "this is " + kind.getValue() + ", not its text",
                        "save or extract its text as plain text or HTML, in UTF-8, and import that"))
                .findFirst();
    }
}
