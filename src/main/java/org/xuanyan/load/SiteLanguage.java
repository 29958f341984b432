package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Problems;

/** The language of a collection, for commands that need it before the collection is loaded. */
public final class SiteLanguage {

    private static final String KEY = "language";

    private SiteLanguage() {}

    /**
     * Returns what {@code site.yml} says; Chinese, where nothing can be read. What is wrong with the file is reported
     * when the collection is loaded.
     *
     * @param content the content folder
     * @throws IOException if the disk fails
     */
    public static LanguageTag of(Path content) throws IOException {
        Path file = content.resolve(SiteReader.FILE);
        Problems ignored = new Problems();
        return Optional.of(file)
                .filter(Files::isRegularFile)
                .flatMap(found -> TextReader.read(found, SiteReader.FILE, ignored))
                .flatMap(text -> YamlReader.read(text, ignored))
                .flatMap(fields -> fields.optional(KEY))
                .flatMap(new Values(ignored)::language)
                .orElse(SiteReader.FALLBACK_LANGUAGE);
    }
}
