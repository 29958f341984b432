package org.xuanyan.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.model.LanguageTag;

/**
 * What words of declarations are called in English, in any collection: verbs that pages show, and words that readers look for.
 * A collection has its own words in {@code content/glossary.yml}.
 *
 * @param english word → English names, that of the pages first
 */
public record GlossaryWords(Map<String, List<String>> english) {

    private static final String FILE = "glossary.txt";

    /** Copies the map, so that the record is immutable. */
    public GlossaryWords {
        english = Collections.unmodifiableMap(new LinkedHashMap<>(english));
    }

    static GlossaryWords read(LanguageFolder folder) {
        String group = LanguageTag.ENGLISH.toString();
        WordFile file = folder.readOptional(FILE, WordGroups.of().andOptionalWithMeanings(group));
        Map<String, List<String>> english = new LinkedHashMap<>();
        file.entries(group).forEach(each -> english.put(each.plain(), each.meanings()));
        return new GlossaryWords(english);
    }
}
