package org.xuanyan.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which declarations were ever published: a declaration whose folder or ledger is gone would otherwise leave no trace.
 *
 * @param file as findings call it
 * @param recorded what stands in it; empty if there is none yet
 * @param slugs of the published declarations
 */
public record Register(String file, Optional<String> recorded, SortedSet<Slug> slugs) {

    /** Its name in the content folder. */
    public static final String FILE = "published.txt";

    /** Takes a copy, so that nobody can change the list later. */
    public Register {
        slugs = Collections.unmodifiableSortedSet(new TreeSet<>(slugs));
    }

    /** Returns the same with more declarations in it. */
    public Register with(Collection<Slug> more) {
        SortedSet<Slug> all = new TreeSet<>(slugs);
        all.addAll(more);
        return new Register(file, recorded, all);
    }

    /** Returns the file in full: a slug a line, in alphabetical order. */
    public String text() {
        return slugs.stream().map(each -> each + "\n").collect(Collectors.joining());
    }
}
