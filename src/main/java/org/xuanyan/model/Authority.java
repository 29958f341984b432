package org.xuanyan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.text.SourceSpan;

/**
 * The authority file: which instruments there are, and what they are called.
 *
 * @param file where it stands, or would stand, for findings
 * @param abbreviations full form → short form, e.g. {@code 上海合作组织} → {@code 上合组织}
 * @param bodies whose resolutions are cited by number: name → other names
 * @param works titles that are no instruments
 * @param entries in the order of the file
 * @param whole whether all of the file could be read; if not, what it seems not to know means nothing
 */
public record Authority(
        String file,
        Map<String, String> abbreviations,
        Map<String, List<String>> bodies,
        Set<String> works,
        List<Entry> entries,
        boolean whole) {

    /**
     * One instrument and where its names stand in the file.
     *
     * @param places of the title, the aliases and the unbracketed names, in this order
     */
    public record Entry(Treaty treaty, List<SourceSpan> places) {

        /** Takes a copy, so that nobody can change the list later. */
        public Entry {
            places = List.copyOf(places);
        }
    }

    /** Takes copies, so that nobody can change the collections later. */
    public Authority {
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
        works = Collections.unmodifiableSet(new TreeSet<>(works));
        entries = Collections.unmodifiableList(new ArrayList<>(entries));
    }

    /** Returns the authority file of a collection that has none. */
    public static Authority none(String file) {
        return new Authority(file, Map.of(), Map.of(), Set.of(), List.of(), true);
    }

    /** Returns the authority file of a collection whose own one cannot be read. */
    public static Authority unreadable(String file) {
        return new Authority(file, Map.of(), Map.of(), Set.of(), List.of(), false);
    }
}
