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
 * The folder with the files of one language, all or none of them.
 *
 * @param code the primary subtag, e.g. {@code zh}
 */
public record LanguageHome(String code) {

    private static final LanguageHome ENGLISH = new LanguageHome("en");

    private static final String ROOT = "/language/";

    /** A language that has this file must have the others, too. */
    private static final String VERBS = "verbs.txt";

    /** Whether the program can read texts in the language. */
    boolean isThere() {
        return LanguageHome.class.getResource(path(VERBS)) != null;
    }

    /**
     * Reads one of the files; those of a language without a home are empty.
     *
     * @param groups that it may have
     * @throws WordFileException if only this one is missing, or if it is not of the form that it has to have
     */
    public WordFile read(String name, Set<String> groups) {
        return isThere() ? own(name, groups) : WordFile.parse(new SourceText(file(name), ""), groups);
    }

    /** Reads one of the files that a language may have alone; a language without it has what English has. */
    public WordFile readOrEnglish(String name, Set<String> groups) {
        return (isThere() || text(name).isPresent() ? this : ENGLISH).own(name, groups);
    }

    private WordFile own(String name, Set<String> groups) {
        return WordFile.parse(required(name), groups);
    }

    private SourceText required(String name) {
        return text(name)
                .orElseThrow(() -> new WordFileException(SourceSpan.startOf(file(name)), "this file is missing"));
    }

    private Optional<SourceText> text(String name) {
        try (InputStream file = LanguageHome.class.getResourceAsStream(path(name))) {
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
