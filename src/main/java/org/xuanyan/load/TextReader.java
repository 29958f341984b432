package org.xuanyan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads a text file and reports characters that its editor could not see. */
final class TextReader {

    private TextReader() {}

    /**
     * Reads a whole file as UTF-8; CR and CRLF become LF, a byte order mark at the start is dropped. Invisible and
     * unreadable characters are reported, and the invisible ones masked, so that later stages need not handle them.
     *
     * @param name the name of the file in findings
     * @return empty, with an error reported, if the file cannot be read or is not UTF-8
     */
    static Optional<SourceText> read(Path file, String name, Problems problems) {
        try {
            return decode(Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.report(Code.UNREADABLE_FILE, SourceSpan.startOf(name), reason(file, e));
            return Optional.empty();
        }
    }

    private static Optional<SourceText> decode(byte[] bytes, String name, Problems problems) {
        Decoding decoding = Decoding.of(bytes, StandardCharsets.UTF_8);
        decoding.report(Code.NOT_UTF8, name, problems);
        SourceText text = new SourceText(name, SourceText.unified(decoding.text()));
        boolean legible = examine(text, problems);
        if (!decoding.malformed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(legible ? text : new SourceText(name, Legibility.mask(text.text())));
    }

    private static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "folder";
        }
        if (e instanceof NoSuchFileException) {
            return "missing";
        }
        if (e instanceof AccessDeniedException) {
            return "forbidden";
        }
        return String.valueOf(e.getMessage());
    }

    /**
     * Reports each invisible or unreadable character once, at its first place, with its number of occurrences.
     *
     * @return whether there are none
     */
    private static boolean examine(SourceText text, Problems problems) {
        Map<Integer, Integer> times = new TreeMap<>();
        text.text()
                .codePoints()
                .filter(c -> Legibility.isInvisible(c) || Legibility.isUnreadable(c))
                .forEach(c -> times.merge(c, 1, Integer::sum));
        times.forEach((codePoint, count) -> {
            int first = text.text().indexOf(codePoint);
            SourceSpan at = text.span(first, first + Character.charCount(codePoint));
            String name = Legibility.nameOf(codePoint);
            if (Legibility.isInvisible(codePoint)) {
                problems.report(Code.INVISIBLE_CHARACTER, at, name, count);
            } else {
                problems.report(Code.UNREADABLE_CHARACTER, at, name, count);
            }
        });
        return times.isEmpty();
    }
}
