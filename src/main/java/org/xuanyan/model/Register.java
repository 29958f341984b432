package org.xuanyan.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of all declarations that were ever published, and of the instruments that had an id made from a text. Without it,
 * the loss of a folder or ledger would go unnoticed, and nobody would know which ids of instruments still have to lead somewhere.
 *
 * @param file its path, for findings
 * @param recorded the content of the file; empty if it does not exist yet
 * @param slugs of the published declarations
 * @param unlisted the ids of instruments that were published before {@code treaties.yml} had them
 * @param series the name of the series under which they were published; empty if it is not recorded yet
 */
public record Register(
        String file,
        Optional<String> recorded,
        SortedSet<Slug> slugs,
        SortedSet<TreatyId> unlisted,
        Optional<String> series) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Begins the line with the id of an instrument, e.g. {@code instrument: x-54d8e8a9ba2f}. No slug begins so. */
    public static final String INSTRUMENT = "instrument: ";

    /** Begins the line with the name of the series. No slug begins so. */
    public static final String SERIES = "series: ";

    /** Copies the sets, so that the record is immutable. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
        unlisted = Collections.unmodifiableSortedSet(new TreeSet<>(unlisted));
    }

    /** Returns the same register with all that a collection publishes, and with its series if it has none yet. */
    public Register with(Corpus corpus) {
        SortedSet<Slug> published = new TreeSet<>(slugs);
        corpus.declarations().forEach(each -> published.add(each.metadata().slug()));
        SortedSet<TreatyId> made = new TreeSet<>(unlisted);
        corpus.treaties().stream()
                .filter(each -> !each.registered())
                .map(Treaty::id)
                .forEach(made::add);
        return new Register(
                file,
                recorded,
                published,
                made,
                series.or(() -> Optional.of(corpus.site().series())));
    }

    /** Returns the content of the file: {@linkplain #lines() its lines}. */
    public String text() {
        return lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns one line for each slug, in alphabetical order, then for each instrument, then for the series. */
    public Stream<String> lines() {
        return Stream.of(
                        slugs.stream().map(Slug::toString),
                        unlisted.stream().map(id -> INSTRUMENT + id),
                        series.stream().map(name -> SERIES + name))
                .flatMap(each -> each);
    }
}
