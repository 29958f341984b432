package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.text.Fingerprint;

/**
 * The list of all declarations that were ever published, of the passages that had a page, and of all other addresses. Without it, the
 * loss of a folder, a ledger or a page would go unnoticed, and nobody would know which addresses still have to lead somewhere.
 *
 * @param file its path, for findings
 * @param recorded the content of the file; empty if it does not exist yet
 * @param slugs of the published declarations
 * @param addresses each address that is not that of a declaration, paragraph or passage, with what it stands for: the title of an
 *     instrument, the language of the pages; otherwise an empty string. {@code *} stands for whatever has such an address
 * @param passages each id under which a passage was ever published
 * @param series the name of the series under which they were published; empty if it is not recorded yet
 */
public record Register(
        String file,
        Optional<String> recorded,
        SortedSet<Slug> slugs,
        SortedMap<String, String> addresses,
        SortedSet<RecordedPassage> passages,
        Optional<String> series) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Begins the line of an address, e.g. {@code /treaties/un-charter/ = 联合国宪章}. No slug begins so. */
    public static final String ADDRESS = "/";

    /** Stands between an address and what it stands for. */
    public static final String STANDS_FOR = " = ";

    /** Begins the line of a passage, e.g. {@code passage: 2012-beijing-p14 = 2012-beijing-p14 2018-qingdao-p17}. No slug begins so. */
    public static final String PASSAGE = "passage: ";

    /** Begins the line with the name of the series. No slug begins so. */
    public static final String SERIES = "series: ";

    /** Begins the last line, which tells whether the file is whole, e.g. {@code end: 377 93a3c2b1d4e5f607}. No slug begins so. */
    public static final String END = "end: ";

    /** Copies the collections, so that the record is immutable. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
        passages = Collections.unmodifiableSortedSet(new TreeSet<>(passages));
    }

    /** Returns a register in which nothing is recorded. */
    public static Register empty(String file) {
        return new Register(
                file, Optional.empty(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), Optional.empty());
    }

    /** Returns the last line of a file with some other lines: how many they are, and the first digits of their SHA-256. */
    public static String end(List<String> lines) {
        return END + lines.size() + " "
                + Fingerprint.of(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /**
     * Returns the same register with all that a collection publishes, and with its series if it has none yet.
     *
     * @param present the addresses of its site, as they are recorded; what a recorded one stands for does not change, but one of before may not tell it
     */
    public Register with(Corpus corpus, Map<String, String> present) {
        SortedSet<Slug> published = new TreeSet<>(slugs);
        corpus.declarations().forEach(each -> published.add(each.metadata().slug()));
        SortedMap<String, String> all = new TreeMap<>(addresses);
        present.forEach((address, meaning) -> all.merge(address, meaning, (old, now) -> old.isEmpty() ? now : old));
        SortedSet<RecordedPassage> compared = new TreeSet<>(passages);
        unrecorded(corpus).map(RecordedPassage::of).forEach(compared::add);
        return new Register(
                file,
                recorded,
                published,
                all,
                compared,
                series.or(() -> Optional.of(corpus.site().series())));
    }

    /** Returns the passages of a collection that have a page and whose ids are not recorded yet. */
    public Stream<SharedPassage> unrecorded(Corpus corpus) {
        Set<String> ids = passages.stream().map(RecordedPassage::id).collect(Collectors.toCollection(TreeSet::new));
        return corpus.handedOn().withPage().stream().filter(each -> !ids.contains(each.id()));
    }

    /** Returns the same register as it is once its {@link #text} was written. */
    public Register written() {
        return new Register(file, Optional.of(text()), slugs, addresses, passages, series);
    }

    /**
     * Returns the content of the file: one line for each slug, in alphabetical order, then for each address, each passage, and the
     * series, and the last line.
     */
    public String text() {
        List<String> lines = Stream.of(
                        slugs.stream().map(Slug::toString),
                        addresses.entrySet().stream().map(Register::line),
                        passages.stream().map(each -> PASSAGE + each.line()),
                        series.stream().map(name -> SERIES + name))
                .flatMap(each -> each)
                .toList();
        return Stream.concat(lines.stream(), Stream.of(end(lines)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, String> address) {
        return address.getValue().isEmpty() ? address.getKey() : address.getKey() + STANDS_FOR + address.getValue();
    }
}
