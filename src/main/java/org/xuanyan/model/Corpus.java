package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole collection, linked and ready to be rendered.
 *
 * @param declarations in order of adoption, the oldest first
 * @param treaties in the order of their pinyin, those without pinyin at the end
 * @param english name of a body or place → its English name
 * @param glossary what other words are called in other languages
 * @param events {@link EventIndex#NONE} before the timeline stage
 * @param former what became of names that were published and are not there; {@link FormerNames#NONE} before the timeline stage
 * @param handedOn what the declarations have in common; {@link HandedOn#NOTHING} before the stage compare
 * @param states whom they name; {@link NamedStates#NONE} before the stage compare
 * @param pages in alphabetical order of their addresses, each in all languages in which it is written
 * @param assets in alphabetical order of their paths
 */
public record Corpus(
        Site site,
        List<Declaration> declarations,
        List<Treaty> treaties,
        Map<String, String> english,
        Glossary glossary,
        EventIndex events,
        FormerNames former,
        HandedOn handedOn,
        NamedStates states,
        List<Page> pages,
        List<Asset> assets) {

    /** Copies the lists, so that the record is immutable. */
    public Corpus {
        declarations = List.copyOf(declarations);
        treaties = List.copyOf(treaties);
        english = Collections.unmodifiableMap(new TreeMap<>(english));
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }

    /** Whether drafts are shown among the declarations; then this is not the site to publish. */
    public boolean isPreview() {
        return declarations.stream().anyMatch(each -> each.metadata().draft());
    }

    /** Returns each ordinary page once: in a language or, if it is not written in it, in that of the collection. */
    public List<Page> pages(LanguageTag wanted) {
        Map<PageName, Page> chosen = new TreeMap<>();
        for (LanguageTag language : List.of(wanted, site.language())) {
            pages.stream()
                    .filter(each -> each.language().equals(language))
                    .forEach(each -> chosen.putIfAbsent(each.name(), each));
        }
        return List.copyOf(chosen.values());
    }

    /** Returns the links that editors wrote, in notes and pages. */
    public List<Link> links() {
        return Stream.concat(
                        declarations.stream().flatMap(each -> each.links().stream()),
                        pages.stream().flatMap(each -> each.links().stream()))
                .toList();
    }

    /** Returns the same collection with other versions of its declarations. */
    public Corpus with(List<Declaration> others) {
        return new Corpus(site, others, treaties, english, glossary, events, former, handedOn, states, pages, assets);
    }

    /**
     * Returns the same collection with its events.
     *
     * @param gone what became of names that were published and are not there
     * @param cities name of a city → English name, for places of events that {@link #english} does not have
     */
    public Corpus withEvents(EventIndex found, FormerNames gone, Map<String, String> cities) {
        Map<String, String> names = new TreeMap<>(english);
        found.all().stream()
                .flatMap(each -> each.place().stream())
                .filter(cities::containsKey)
                .forEach(each -> names.putIfAbsent(each, cities.get(each)));
        return new Corpus(site, declarations, treaties, names, glossary, found, gone, handedOn, states, pages, assets);
    }

    /** Returns the same collection with what its declarations have in common. */
    public Corpus with(HandedOn found) {
        return new Corpus(
                site, declarations, treaties, english, glossary, events, former, found, states, pages, assets);
    }

    /** Returns the same collection with the states that it names. */
    public Corpus with(NamedStates found) {
        return new Corpus(
                site, declarations, treaties, english, glossary, events, former, handedOn, found, pages, assets);
    }
}
