package org.xuanyan.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads a text file so strictly that no reader will ever see a character that its editor did not. */
final class TextReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextReader() {}

    /**
     * Reads a whole file as UTF-8; CR and CRLF become LF, a byte order mark at the start is dropped.
     *
     * @param name how findings call the file
     * @return empty, with an error reported, when the bytes are not UTF-8 or a character is one that nobody can see
     */
    static Optional<SourceText> read(Path file, String name, Problems problems) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, chars, true);
        SourceText text = new SourceText(name, normalise(chars.flip().toString()));
        if (result.isError()) {
            int end = text.text().length();
            problems.error(
                    text.span(end, end),
                    String.format("byte 0x%02X is not UTF-8", bytes.get(bytes.position())),
                    "save the file as UTF-8; if it comes from an old system, it is probably GB18030 or Big5");
            return Optional.empty();
        }
        return isReadable(text, problems) ? Optional.of(text) : Optional.empty();
    }

    private static String normalise(String text) {
        String marked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Reports each kind of unwanted character once, at its first place, with how often it occurs. */
    private static boolean isReadable(SourceText text, Problems problems) {
        Set<Integer> unwanted = new TreeSet<>();
        text.text()
                .codePoints()
                .filter(c -> Legibility.isInvisible(c) || Legibility.isUnreadable(c))
                .forEach(unwanted::add);
        boolean readable = true;
        for (int codePoint : unwanted) {
            int first = text.text().indexOf(codePoint);
            long times = text.text().codePoints().filter(c -> c == codePoint).count();
            SourceSpan at = text.span(first, first + Character.charCount(codePoint));
            String name = Legibility.nameOf(codePoint) + (times > 1 ? ", in " + times + " places" : "");
            if (Legibility.isInvisible(codePoint)) {
                problems.error(at, "invisible or control character " + name, "remove it");
                readable = false;
            } else {
                problems.warning(at, "unreadable character " + name, "find the character in another copy");
            }
        }
        return readable;
    }
}
