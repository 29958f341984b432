package org.xuanyan.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Problems;

/** The language of a collection, for commands that need it before the collection is loaded. */
public final class SiteLanguage {

    /** The name of the file in the content folder. */
    static final String FILE = "site.yml";

    private static final String KEY = "language";

    /** The language of a collection that does not name one. */
    public static final LanguageTag FALLBACK = new LanguageTag("zh-Hans");

    private SiteLanguage() {}

    /**
     * Returns the language in {@code site.yml}; empty if it is missing or invalid. Errors in the file are reported when
     * the collection is loaded.
     *
     * @param content the content folder
     */
    public static Optional<LanguageTag> of(Path content) {
        Path file = content.resolve(FILE);
        Problems ignored = new Problems();
        return Optional.of(file)
                .filter(Files::isRegularFile)
                .flatMap(found -> TextReader.read(found, FILE, ignored))
                .flatMap(text -> YamlReader.read(text, ignored))
                .flatMap(fields -> fields.optional(KEY))
                .flatMap(new Values(ignored)::language);
    }
}
