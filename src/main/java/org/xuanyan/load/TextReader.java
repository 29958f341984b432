package org.xuanyan.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads a text file so strictly that no reader will ever see a character that its editor did not. */
final class TextReader {

    /** A file in another encoding has thousands; some places are enough to see it. */
    private static final int MAX_MALFORMED = 5;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextReader() {}

    /**
     * Reads a whole file as UTF-8; CR and CRLF become LF, a byte order mark at the start is dropped. Characters that
     * nobody can see or read are reported, and the former masked, so that nothing later stumbles over them.
     *
     * @param name how findings call the file
     * @return empty, with an error reported, when it cannot be read or is not UTF-8
     */
    static Optional<SourceText> read(Path file, String name, Problems problems) {
        try {
            return decode(ByteBuffer.wrap(Files.readAllBytes(file)), name, problems);
        } catch (IOException e) {
            problems.error(
                    SourceSpan.startOf(name),
                    "this cannot be read: " + reason(e),
                    "a text file is expected here, readable by everybody who builds the site");
            return Optional.empty();
        }
    }

    private static Optional<SourceText> decode(ByteBuffer bytes, String name, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        List<Integer> malformed = new ArrayList<>();
        for (CoderResult result = decoder.decode(bytes, chars, true);
                result.isError();
                result = decoder.decode(bytes, chars, true)) {
            malformed.add(chars.position());
            bytes.position(bytes.position() + result.length());
        }
        String raw = chars.flip().toString();
        for (int position : malformed.subList(0, Math.min(malformed.size(), MAX_MALFORMED))) {
            String before = normalise(raw.substring(0, position));
            problems.error(
                    new SourceText(name, before).span(before.length(), before.length()),
                    malformed.size() + (malformed.size() == 1 ? " place is" : " places are") + " not UTF-8",
                    "save the file as UTF-8; if it comes from an old system, it is probably " + likelyEncoding(raw));
        }
        SourceText text = new SourceText(name, normalise(raw));
        examine(text, problems);
        return malformed.isEmpty() ? Optional.of(new SourceText(name, Legibility.mask(text.text()))) : Optional.empty();
    }

    private static String likelyEncoding(String raw) {
        return raw.indexOf('\0') >= 0 ? "UTF-16" : "GB18030 or Big5";
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is a link to a file that is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "its permissions forbid it";
        }
        return String.valueOf(e.getMessage());
    }

    private static String normalise(String text) {
        String marked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Reports each kind of unwanted character once, at its first place, with how often it occurs. */
    private static void examine(SourceText text, Problems problems) {
        Map<Integer, Integer> times = new TreeMap<>();
        text.text()
                .codePoints()
                .filter(c -> Legibility.isInvisible(c) || Legibility.isUnreadable(c))
                .forEach(c -> times.merge(c, 1, Integer::sum));
        times.forEach((codePoint, count) -> {
            int first = text.text().indexOf(codePoint);
            SourceSpan at = text.span(first, first + Character.charCount(codePoint));
            String name = Legibility.nameOf(codePoint) + (count > 1 ? ", in " + count + " places" : "");
            if (Legibility.isInvisible(codePoint)) {
                problems.error(at, "invisible or control character " + name, "remove it");
            } else {
                problems.warning(at, "unreadable character " + name, "find the character in another copy");
            }
        });
    }
}
