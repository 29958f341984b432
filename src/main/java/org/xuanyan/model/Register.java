package org.xuanyan.model;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of all declarations that were ever published, of the instruments that had an id made from a text, and of the passages
 * that had a page. Without it, the loss of a folder or ledger would go unnoticed, and nobody would know which ids of instruments
 * and passages still have to lead somewhere.
 *
 * @param file its path, for findings
 * @param recorded the content of the file; empty if it does not exist yet
 * @param slugs of the published declarations
 * @param unlisted the ids of instruments that were published before {@code treaties.yml} had them
 * @param passages each id under which a passage was ever published
 * @param series the name of the series under which they were published; empty if it is not recorded yet
 */
public record Register(
        String file,
        Optional<String> recorded,
        SortedSet<Slug> slugs,
        SortedSet<TreatyId> unlisted,
        SortedSet<RecordedPassage> passages,
        Optional<String> series) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Begins the line with the id of an instrument, e.g. {@code instrument: x-54d8e8a9ba2f}. No slug begins so. */
    public static final String INSTRUMENT = "instrument: ";

    /** Begins the line of a passage, e.g. {@code passage: 2012-beijing-p14 = 2012-beijing-p14 2018-qingdao-p17}. No slug begins so. */
    public static final String PASSAGE = "passage: ";

    /** Begins the line with the name of the series. No slug begins so. */
    public static final String SERIES = "series: ";

    /** Copies the sets, so that the record is immutable. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
        unlisted = Collections.unmodifiableSortedSet(new TreeSet<>(unlisted));
        passages = Collections.unmodifiableSortedSet(new TreeSet<>(passages));
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
        SortedSet<RecordedPassage> compared = new TreeSet<>(passages);
        unrecorded(corpus).map(RecordedPassage::of).forEach(compared::add);
        return new Register(
                file,
                recorded,
                published,
                made,
                compared,
                series.or(() -> Optional.of(corpus.site().series())));
    }

    /** Returns the passages of a collection that have a page and whose ids are not recorded yet. */
    public Stream<SharedPassage> unrecorded(Corpus corpus) {
        Set<String> ids = passages.stream().map(RecordedPassage::id).collect(Collectors.toCollection(TreeSet::new));
        return corpus.handedOn().withPage().stream().filter(each -> !ids.contains(each.id()));
    }

    /** Returns the content of the file: {@linkplain #lines() its lines}. */
    public String text() {
        return lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns one line for each slug, in alphabetical order, then for each instrument, each passage, and the series. */
    public Stream<String> lines() {
        return Stream.of(
                        slugs.stream().map(Slug::toString),
                        unlisted.stream().map(id -> INSTRUMENT + id),
                        passages.stream().map(each -> PASSAGE + each.line()),
                        series.stream().map(name -> SERIES + name))
                .flatMap(each -> each);
    }
}
