package org.xuanyan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Refusal;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads a text file and reports characters that its editor could not see. */
final class TextReader {

    private TextReader() {}

    /**
     * Whether there is a file that may be left out. Anything else of its name, such as a folder or a link that leads nowhere, is
     * reported, because it must not count as no file.
     *
     * @param name the name of the file in findings
     */
    static boolean isThere(Path file, String name, Problems problems) {
        boolean there = Files.isRegularFile(file);
        if (!there && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            String kind = Files.isDirectory(file) ? "folder" : Files.exists(file) ? "special" : "missing";
            problems.report(Code.UNREADABLE_FILE, SourceSpan.startOf(name), kind, 0);
        }
        return there;
    }

    /**
     * Reads a whole file as UTF-8; CR and CRLF become LF, a byte order mark at the start is dropped. Invisible and
     * unreadable characters are reported, and the invisible ones masked, so that later stages need not handle them.
     *
     * @param name the name of the file in findings
     * @return empty, with an error reported, if the file cannot be read or is not UTF-8
     */
    static Optional<SourceText> read(Path file, String name, Problems problems) {
        return read(file, name, InputFile.Limit.FILE, problems);
    }

    /** Does the same as {@link #read(Path, String, Problems)} with a file that may only be so large. */
    static Optional<SourceText> read(Path file, String name, InputFile.Limit limit, Problems problems) {
        try {
            return read(InputFile.read(file, limit), name, problems);
        } catch (IOException e) {
            reportUnreadable(file, name, e, problems);
            return Optional.empty();
        }
    }

    /** Reports a file that cannot be read, with the reason. */
    static void reportUnreadable(Path file, String name, IOException failure, Problems problems) {
        problems.report(
                Code.UNREADABLE_FILE,
                SourceSpan.startOf(name),
                reason(file, failure),
                InputFile.mostMegabytes(failure));
    }

    /** Does the same as {@link #read(Path, String, Problems)} with the bytes of a file. */
    static Optional<SourceText> read(byte[] bytes, String name, Problems problems) {
        Decoding decoding = Decoding.of(bytes, StandardCharsets.UTF_8);
        decoding.report(Code.NOT_UTF8, name, problems);
        SourceText text = new SourceText(name, SourceText.unified(decoding.text()));
        boolean legible = examine(text, problems);
        if (!decoding.malformed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(legible ? text : new SourceText(name, Legibility.mask(text.text())));
    }

    /** Returns why a file cannot be read: a word for the message, or what the system says. */
    static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "folder";
        }
        if (e instanceof NoSuchFileException) {
            return "missing";
        }
        if (e instanceof AccessDeniedException) {
            return "forbidden";
        }
        if (e instanceof Refusal refusal) {
            return refusal.code() == Code.FILE_TOO_LARGE ? "large" : "special";
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
        int codePoint;
        for (int i = 0; i < text.text().length(); i += Character.charCount(codePoint)) {
            codePoint = text.text().codePointAt(i);
            if (Legibility.isInvisible(codePoint) || Legibility.isUnreadable(codePoint)) {
                times.merge(codePoint, 1, Integer::sum);
            }
        }
        times.forEach((found, count) -> {
            int first = text.text().indexOf(found);
            SourceSpan at = text.span(first, first + Character.charCount(found));
            String name = Legibility.nameOf(found);
            if (Legibility.isInvisible(found)) {
                problems.report(Code.INVISIBLE_CHARACTER, at, name, count);
            } else {
                problems.report(Code.UNREADABLE_CHARACTER, at, name, count);
            }
        });
        return times.isEmpty();
    }
}
