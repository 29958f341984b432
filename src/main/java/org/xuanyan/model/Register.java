package org.xuanyan.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of all declarations that were ever published. Without it, the loss of a folder or ledger would go unnoticed.
 *
 * @param file its path, for findings
 * @param recorded the content of the file; empty if it does not exist yet
 * @param slugs of the published declarations
 */
public record Register(String file, Optional<String> recorded, SortedSet<Slug> slugs) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Copies the set, so that the record is immutable. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
    }

    /** Returns the same register with more declarations. */
    public Register with(Collection<Slug> more) {
        SortedSet<Slug> all = new TreeSet<>(slugs);
        all.addAll(more);
        return new Register(file, recorded, all);
    }

    /** Returns the content of the file: one slug per line, in alphabetical order. */
    public String text() {
        return slugs.stream().map(each -> each + "\n").collect(Collectors.joining());
    }
}
