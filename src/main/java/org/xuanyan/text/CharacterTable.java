package org.xuanyan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads the tables of characters below {@code src/main/resources/unicode/}. */
final class CharacterTable {

    private CharacterTable() {}

    /**
     * Returns a table: the code point at the beginning of each line → that at its end. Empty lines, and those that begin
     * with {@code #}, are left out.
     *
     * @param name of the file, e.g. {@code scripts.txt}
     */
    static Map<Integer, Integer> read(String name) {
        try (InputStream file = CharacterTable.class.getResourceAsStream("/unicode/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .collect(
                            TreeMap::new,
                            (forms, line) -> forms.put(line.codePointAt(0), line.codePointBefore(line.length())),
                            TreeMap::putAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
