package org.xuanyan.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.xuanyan.text.SourceSpan;

/** A file of the site as others link to it. Safe to share between threads. */
final class LinkedFile {

    /** Ids of its elements; null until it was read, and if it could not be made. */
    private Set<String> ids;

    /** Fragment → the first link to it, of those that it lacks; null while there are none, as in most files. */
    private Map<String, Use> missing;

    /**
     * A link.
     *
     * @param at its place
     * @param madeFrom what the file with the link is made from
     */
    record Use(SourceSpan at, String madeFrom) {

        /** Returns the one whose place is first in the order of files. */
        Use first(Use other) {
            return at.compareTo(other.at) <= 0 ? this : other;
        }
    }

    /** Tells the ids of its elements. The links to them are forgotten. */
    synchronized void read(Set<String> found) {
        ids = found;
        if (missing != null) {
            missing.keySet().removeIf(this::has);
            missing = missing.isEmpty() ? null : missing;
        }
    }

    /**
     * Remembers a link to an element, unless it is there.
     *
     * @param fragment e.g. {@code p17}; an empty string for the whole file, which is there or is reported otherwise
     * @param use looked up only if it is remembered
     */
    synchronized void use(String fragment, Supplier<Use> use) {
        if (!fragment.isEmpty() && !has(fragment)) {
            missing = missing == null ? new TreeMap<>() : missing;
            missing.merge(fragment, use.get(), Use::first);
        }
    }

    /** Whether it was made. */
    synchronized boolean isRead() {
        return ids != null;
    }

    /** Whether it was made and has an element; with an empty fragment, whether it was made. */
    synchronized boolean has(String fragment) {
        return ids != null && (fragment.isEmpty() || ids.contains(fragment));
    }

    /** Returns fragment → the first link to it, of those that it lacks. */
    synchronized Map<String, Use> missing() {
        return missing == null ? Map.of() : new TreeMap<>(missing);
    }
}
