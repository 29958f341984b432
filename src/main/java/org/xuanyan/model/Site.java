package org.xuanyan.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.text.SourceSpan;

/**
 * The settings of the whole collection, {@code content/site.yml}.
 *
 * @param file its path, for findings
 * @param title the name of the site
 * @param series the name of the series of declarations; part of the feed's permanent ids
 * @param author the body that adopts the declarations, as references name it
 * @param language e.g. {@code zh-Hans}
 * @param description one sentence
 * @param interfaces the languages of the pages, which all have messages; the pages of the first are at the root
 * @param translations language → titles in it
 * @param license where the licence of the site stands, if it says so
 * @param edition a label of the current edition, recorded with each change of an id
 * @param editions label of an edition → the day on which it was published
 * @param paragraphPages whether each paragraph has a page of its own
 * @param baseUrl where the site will be published, ending in {@code /}; optional
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
        Optional<License> license,
        String edition,
        Map<String, LocalDate> editions,
        boolean paragraphPages,
        Optional<URI> baseUrl) {

    /**
     * Where the licence of the site stands.
     *
     * @param address a full address, or one on the site that begins with {@code /}
     * @param at its place in {@code site.yml}
     */
    public record License(String address, SourceSpan at) {}

    /**
     * The titles of the site in one language.
     */
    public record Titles(LanguageTag language, String title, String series, String description) {}

    /** Copies the collections, so that the record is immutable. */
    public Site {
        interfaces = List.copyOf(interfaces);
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
        editions = Collections.unmodifiableMap(new TreeMap<>(editions));
    }

    /** Returns the titles in a language, or those in the language of the site if there is no translation. */
    public Titles titles(LanguageTag wanted) {
        return translations.getOrDefault(wanted, new Titles(language, title, series, description));
    }
}
