package org.xuanyan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The folder of one language. It has either all files that a supported language needs, or only optional ones.
 *
 * @param code the primary subtag, e.g. {@code zh}
 */
public record LanguageFolder(String code) {

    private static final LanguageFolder ENGLISH = new LanguageFolder("en");

    private static final String ROOT = "/language/";

    /** A language that has this file must have all others that are required. */
    private static final String VERBS = "verbs.txt";

    /** Whether the folder has the files that the program needs to read texts in the language. */
    boolean isComplete() {
        return LanguageFolder.class.getResource(path(VERBS)) != null;
    }

    /**
     * Reads a required file; for an unsupported language it is empty.
     *
     * @param groups the names of the groups that it may have
     * @throws WordFileException if a supported language does not have the file, or if the file is malformed
     */
    public WordFile read(String name, Set<String> groups) {
        return isComplete() ? own(name, groups) : WordFile.parse(new SourceText(file(name), ""), groups);
    }

    /** Reads a file that an unsupported language may have, too; without it, the language uses the English file. */
    public WordFile readOrEnglish(String name, Set<String> groups) {
        return (isComplete() || text(name).isPresent() ? this : ENGLISH).own(name, groups);
    }

    private WordFile own(String name, Set<String> groups) {
        return WordFile.parse(required(name), groups);
    }

    private SourceText required(String name) {
        return text(name)
                .orElseThrow(() -> new WordFileException(SourceSpan.startOf(file(name)), "this file is missing"));
    }

    private Optional<SourceText> text(String name) {
        try (InputStream file = LanguageFolder.class.getResourceAsStream(path(name))) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new SourceText(
                            file(name), SourceText.unified(new String(file.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String name) {
        return ROOT + code + "/" + name;
    }

    private String file(String name) {
        return path(name).substring(1);
    }
}
