package org.xuanyan.model;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code content/site.yml} says of the whole collection.
 *
 * @param file where it stands, for findings
 * @param title the name of the site
 * @param series the name of the series of declarations; part of the feed's permanent ids
 * @param author the body that adopts the declarations, as references name it; empty where nobody said
 * @param language e.g. {@code zh-Hans}
 * @param description one sentence
 * @param interfaces the languages of the pages, of which there are messages; the first stands at the root
 * @param translations language → what the site is called in it
 * @param edition a label of the present state, recorded with each change of an id
 * @param paragraphPages whether each paragraph has a page of its own
 * @param baseUrl where the site will be published, ending in {@code /}; empty when nobody knows yet
 */
public record Site(
        String file,
        String title,
        String series,
        Optional<String> author,
        LanguageTag language,
        String description,
        List<LanguageTag> interfaces,
        Map<LanguageTag, Titles> translations,
        String edition,
        boolean paragraphPages,
        Optional<URI> baseUrl) {

    /**
     * What the site is called in one language.
     */
    public record Titles(LanguageTag language, String title, String series, String description) {}

    /** Takes copies, so that nobody can change the collections later. */
    public Site {
        interfaces = List.copyOf(interfaces);
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    /** Returns what the site is called in a language, or in its own if nobody said. */
    public Titles titles(LanguageTag wanted) {
        return translations.getOrDefault(wanted, new Titles(language, title, series, description));
    }
}
