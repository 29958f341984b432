package org.xuanyan.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of all declarations that were ever published. Without it, the loss of a folder or ledger would go unnoticed.
 *
 * @param file its path, for findings
 * @param recorded the content of the file; empty if it does not exist yet
 * @param slugs of the published declarations
 * @param series the name of the series under which they were published; empty if it is not recorded yet
 */
public record Register(String file, Optional<String> recorded, SortedSet<Slug> slugs, Optional<String> series) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Begins the line with the name of the series. No slug begins so. */
    public static final String SERIES = "series: ";

    /** Copies the set, so that the record is immutable. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
    }

    /** Returns the same register with more declarations, and with the series if it has none yet. */
    public Register with(Collection<Slug> more, String name) {
        SortedSet<Slug> all = new TreeSet<>(slugs);
        all.addAll(more);
        return new Register(file, recorded, all, series.or(() -> Optional.of(name)));
    }

    /** Returns the content of the file: one slug per line, in alphabetical order, then the line of the series. */
    public String text() {
        return Stream.concat(slugs.stream().map(Slug::toString), series.stream().map(name -> SERIES + name))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
