package org.xuanyan.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.model.LanguageTag;

/** Finds a language by its tag. Each language is read once, on first use. */
public final class Languages {

    /** Primary subtag in lower case → language. */
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /** Returns the language of a tag, by its primary subtag; for an unsupported one, all word lists are empty. */
    public static Language of(LanguageTag tag) {
        return READ.computeIfAbsent(tag.primary(), code -> Language.read(new LanguageFolder(code)));
    }
}
