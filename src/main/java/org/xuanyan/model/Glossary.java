package org.xuanyan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What words are called in other languages: editors' titles and verbs on pages in these languages, and what readers type in
 * the search.
 *
 * @param words those of the collection: language → word in the language of the collection → what it is called in that language,
 *     the name on pages first; at least one name for each word
 * @param general words of any declarations, in the same form
 */
public record Glossary(
        Map<LanguageTag, Map<String, List<String>>> words, Map<LanguageTag, Map<String, List<String>>> general) {

    /** A glossary without words. */
    public static final Glossary EMPTY = new Glossary(Map.of(), Map.of());

    /** Copies the maps, so that the record is immutable. */
    public Glossary {
        words = copy(words);
        general = copy(general);
    }

    private static Map<LanguageTag, Map<String, List<String>>> copy(Map<LanguageTag, Map<String, List<String>>> words) {
        Map<LanguageTag, Map<String, List<String>>> copy = new TreeMap<>();
        words.forEach((language, names) -> copy.put(language, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns what a word is called on pages in a language. */
    public Optional<String> name(String word, LanguageTag language) {
        return Stream.of(words, general)
                .flatMap(each -> Optional.ofNullable(
                        each.getOrDefault(language, Map.of()).get(word))
                        .stream())
                .map(names -> names.get(0))
                .findFirst();
    }
}
