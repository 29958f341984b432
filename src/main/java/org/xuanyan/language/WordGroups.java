package org.xuanyan.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The groups that a file of words must have. A file without one of them is refused, so that a group that was deleted by
 * mistake is noticed.
 *
 * @param required each needs at least one entry
 * @param optional each must be in the file, but may be empty: not every language has such words
 * @param withMeanings the groups whose entries may have meanings
 */
record WordGroups(List<String> required, List<String> optional, List<String> withMeanings) {

    /** Copies the lists, so that the record is immutable. */
    WordGroups {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        withMeanings = List.copyOf(withMeanings);
    }

    /** Returns groups that are required and whose entries have no meanings. */
    static WordGroups of(String... names) {
        return of(List.of(names));
    }

    /** Returns groups that are required and whose entries have no meanings, in alphabetical order. */
    static WordGroups of(Collection<String> names) {
        return new WordGroups(names.stream().sorted().toList(), List.of(), List.of());
    }

    /** Returns these groups and another one that is required and whose entries have no meanings. */
    WordGroups and(String name) {
        List<String> more = new ArrayList<>(required);
        more.add(name);
        return new WordGroups(more, optional, withMeanings);
    }

    /** Returns these groups and others that may be empty. */
    WordGroups andOptional(String... names) {
        return andOptional(List.of(names));
    }

    /** Returns these groups and others that may be empty. */
    WordGroups andOptional(Collection<String> names) {
        List<String> more = new ArrayList<>(optional);
        more.addAll(names);
        return new WordGroups(required, more, withMeanings);
    }

    /** Returns these groups and another one that may be empty and whose entries have meanings. */
    WordGroups andOptionalWithMeanings(String name) {
        WordGroups named = andWithMeanings(name);
        List<String> more = new ArrayList<>(optional);
        more.add(name);
        return new WordGroups(required, more, named.withMeanings);
    }

    /** Returns these groups and others that are required and whose entries have meanings. */
    WordGroups andWithMeanings(String... names) {
        List<String> more = new ArrayList<>(required);
        more.addAll(List.of(names));
        List<String> meanings = new ArrayList<>(withMeanings);
        meanings.addAll(List.of(names));
        return new WordGroups(more, optional, meanings);
    }

    /** Returns the names of all groups. */
    Set<String> names() {
        return Stream.concat(required.stream(), optional.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
