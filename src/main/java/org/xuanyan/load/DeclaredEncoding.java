package org.xuanyan.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Encodings;

/**
 * The encoding that a file says it has.
 *
 * @param charset in which the file is read
 * @param name as the file writes it, e.g. {@code gb2312}; {@code BOM} if it is told by a byte order mark
 */
record DeclaredEncoding(Charset charset, String name) {

    /** A page declares its encoding near its beginning. */
    private static final int FARTHEST = 4096;

    private static final Pattern META = Pattern.compile(
            "(?i)<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*(?:x-)?([\\w-]+)|<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([\\w-]+)");

    /**
     * Returns what a file declares. A file in valid UTF-8 declares nothing, whatever it says: programs that convert a
     * page often leave its old declaration.
     */
    static Optional<DeclaredEncoding> of(byte[] bytes) {
        Optional<Charset> marked = Encodings.marked(bytes);
        if (marked.isPresent()) {
            return marked.map(charset -> new DeclaredEncoding(charset, "BOM"));
        }
        if (isUtf8(bytes)) {
            return Optional.empty();
        }
        String start = new String(bytes, 0, Math.min(bytes.length, FARTHEST), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        if (!meta.find()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(meta.group(1)).orElse(meta.group(2));
        return Encodings.named(name)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new DeclaredEncoding(charset, name));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
