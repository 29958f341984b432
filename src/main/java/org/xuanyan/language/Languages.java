package org.xuanyan.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.model.LanguageTag;

/** All languages that have a home, found by their tags. Each is read once, when it is asked for first. */
public final class Languages {

    /** Primary subtag in lower case → language. */
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /** Returns the language of a tag, of which only the first part counts; one without a home knows no words. */
    public static Language of(LanguageTag tag) {
        return READ.computeIfAbsent(tag.primary(), code -> Language.read(new LanguageHome(code)));
    }
}
