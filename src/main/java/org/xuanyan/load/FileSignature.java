package org.xuanyan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Recognises files that are not plain text by their first bytes. */
public final class FileSignature {

    /** The head of a saved page is shorter than this. */
    private static final int HEAD = 4096;

    private static final Pattern MHTML = Pattern.compile(
            "\\A(?:[A-Za-z-]+:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*)*?(?i:content-type:\\s*multipart/(?:related|mixed|alternative)"
                    + "|content-transfer-encoding:\\s*(?:base64|quoted-printable))");

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
     * @return {@code pdf}, {@code rtf}, {@code zip}, {@code word}, {@code image} or {@code mhtml} (a saved page, or a mail); empty for any other file
     */
    public static Optional<String> of(Path file) throws IOException {
        String signature = new String(InputFile.start(file, HEAD), StandardCharsets.ISO_8859_1);
        if (MHTML.matcher(signature).find()) {
            return Optional.of("mhtml");
        }
        return FORMATS.entrySet().stream()
                .filter(format -> signature.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
