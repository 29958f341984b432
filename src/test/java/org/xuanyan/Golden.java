package org.xuanyan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Golden files, below {@code src/test/golden/}. Run with {@code -Dgolden.update} to rewrite them, then read the
 * difference. Such a run always fails, so that it is not mistaken for a test.
 */
final class Golden {

    static final Path ROOT = Path.of("src/test/golden");

    private static final String HEADING = "=== ";

    private Golden() {}

    /** Returns the files of one folder in alphabetical order. */
    static Stream<Path> cases(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    /** Returns the parts of a case: lines {@code === name}, each followed by the part's text. */
    static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Files.readString(file).split("(?m)^" + HEADING)) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return parts;
    }

    /** Compares the last part of a case, its expectation. */
    static void verifyLastPart(Path file, String name, String actual) throws IOException {
        String text = Files.readString(file);
        int start = text.lastIndexOf(HEADING + name + "\n") + HEADING.length() + name.length() + 1;
        verify(file, text.substring(start), text.substring(0, start) + actual, actual);
    }

    /** Compares a whole file, e.g. a page that is made from cases. */
    static void verifyWhole(Path file, String actual) throws IOException {
        verify(file, Files.exists(file) ? Files.readString(file) : "", actual, actual);
    }

    /** Compares a whole folder with files in the form of {@link #tree}. */
    static void verifyTree(Path folder, Map<String, String> actual) throws IOException {
        Map<String, String> expected = tree(folder);
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected.keySet(), actual.keySet(), () -> folder + " has other files; see Golden");
            expected.forEach((path, text) -> assertEquals(
                    utf8(text), utf8(actual.get(path)), () -> folder.resolve(path) + " differs; see Golden"));
        } else if (!expected.equals(actual)) {
            for (String path : expected.keySet()) {
                Files.delete(folder.resolve(path));
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.writeString(folder.resolve(file.getKey()), utf8(file.getValue()));
            }
            fail("rewrote " + folder + "; read the difference");
        } else {
            fail("nothing to rewrite in " + folder + "; an update is not a test");
        }
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void verify(Path file, String expected, String updated, String actual) throws IOException {
        if (System.getProperty("golden.update") == null) {
            assertEquals(expected, actual, () -> file + " differs; see Golden");
        } else if (!expected.equals(actual)) {
            Files.writeString(file, updated);
            fail("rewrote " + file + "; read the difference");
        } else {
            fail("nothing to rewrite in " + file + "; an update is not a test");
        }
    }

    /** Returns path → content of every file below a folder, in order of paths; each byte is one character. */
    static Map<String, String> tree(Path root) {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                tree.put(root.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
