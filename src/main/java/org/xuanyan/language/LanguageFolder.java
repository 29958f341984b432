package org.xuanyan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The folder of one language. It has either all files that a supported language needs, or only optional ones.
 *
 * @param code the primary subtag, e.g. {@code zh}
 * @param files path, e.g. {@code language/zh/verbs.txt} → text; empty if there is no such file
 */
public record LanguageFolder(String code, Function<String, Optional<String>> files) {

    private static final LanguageFolder ENGLISH = new LanguageFolder("en");

    /** The folder of what belongs to several languages. */
    static final LanguageFolder OF_ALL = new LanguageFolder("mul");

    private static final String ROOT = "language/";

    /** A language that has this file must have all others that are required. */
    private static final String VERBS = "verbs.txt";

    /** A language that has this file must have all others by which copies are cleaned. */
    private static final String BOILERPLATE = "cleaning/boilerplate.txt";

    /** Returns the folder of a language among the resources of the program. */
    LanguageFolder(String code) {
        this(code, remembered(LanguageFolder::resource));
    }

    /** Reads no file twice: whether a language has some files is asked for each of the others. */
    private static Function<String, Optional<String>> remembered(Function<String, Optional<String>> files) {
        Map<String, Optional<String>> read = new ConcurrentHashMap<>();
        return path -> read.computeIfAbsent(path, files);
    }

    /** Whether the folder has the files that the program needs to read texts in the language. */
    boolean isComplete() {
        return has(VERBS);
    }

    /** Whether the folder has the files by which the program cleans copies in the language. */
    boolean hasCleaning() {
        return isComplete() && has(BOILERPLATE);
    }

    /**
     * Reads a required file; for an unsupported language it is empty.
     *
     * @param groups the names of the groups that it must have; each needs at least one entry, without meanings
     * @throws WordFileException if a supported language does not have the file, or if the file is malformed
     */
    public WordFile read(String name, Set<String> groups) {
        return read(name, WordGroups.of(groups));
    }

    /**
     * Reads a required file of which some groups have meanings; for an unsupported language it is empty.
     *
     * @param groups the names of the groups without meanings; each needs at least one entry
     * @param withMeanings those of the groups with meanings; each needs at least one entry
     */
    public WordFile read(String name, Set<String> groups, Set<String> withMeanings) {
        String[] meanings = withMeanings.stream().sorted().toArray(String[]::new);
        return read(name, WordGroups.of(groups).andWithMeanings(meanings));
    }

    /**
     * Reads a required file; for an unsupported language it is empty.
     *
     * @throws WordFileException if a supported language does not have the file, or if the file is malformed
     */
    WordFile read(String name, WordGroups groups) {
        return isComplete() ? own(name, groups) : readOptional(name, groups);
    }

    /** Reads an optional file; if it is missing, it is empty. */
    WordFile readOptional(String name, WordGroups groups) {
        return has(name) ? own(name, groups) : WordFile.parse(new SourceText(path(name), ""), groups.names());
    }

    /** Reads a file that an unsupported language may have, too; without it, the language uses the English file. */
    WordFile readOrEnglish(String name, WordGroups groups) {
        return (isComplete() || has(name) ? this : ENGLISH).own(name, groups);
    }

    private WordFile own(String name, WordGroups groups) {
        WordFile file = WordFile.parse(required(name), groups.names());
        file.require(groups);
        return file;
    }

    private SourceText required(String name) {
        return text(name)
                .orElseThrow(() -> new WordFileException(SourceSpan.startOf(path(name)), WordFault.MISSING_FILE));
    }

    private boolean has(String name) {
        return files.apply(path(name)).isPresent();
    }

    private Optional<SourceText> text(String name) {
        return files.apply(path(name)).map(text -> new SourceText(path(name), SourceText.unified(text)));
    }

    private String path(String name) {
        return ROOT + code + "/" + name;
    }

    /** Returns the text of a resource of the program; empty if there is no such file. */
    static Optional<String> resource(String path) {
        try (InputStream file = LanguageFolder.class.getResourceAsStream("/" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
