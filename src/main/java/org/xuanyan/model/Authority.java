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
 * The authority file: the registered instruments and their names.
 *
 * @param file its path, even if it does not exist, for findings
 * @param abbreviations full form → short form, e.g. {@code 上海合作组织} → {@code 上合组织}
 * @param bodies those whose resolutions are cited by number: name → other names
 * @param english name of a body or place → its English name
 * @param works titles of works that are not instruments
 * @param entries in the order of the file
 * @param whole whether all of the file could be read; if not, missing entries are not reported
 * @param places other name of a place, and the name itself → the name; only of entries that list other names
 */
public record Authority(
        String file,
        Map<String, String> abbreviations,
        Map<String, List<String>> bodies,
        Map<String, String> english,
        Set<String> works,
        List<Entry> entries,
        boolean whole,
        Map<String, String> places) {

    /**
     * One instrument and the places of its names in the file.
     *
     * @param places of the title, the aliases and the unbracketed names, in this order
     */
    public record Entry(Treaty treaty, List<SourceSpan> places) {

        /** Copies the list, so that the record is immutable. */
        public Entry {
            places = List.copyOf(places);
        }
    }

    /** Copies the collections, so that the record is immutable. */
    public Authority {
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
        english = Collections.unmodifiableMap(new TreeMap<>(english));
        works = Collections.unmodifiableSet(new TreeSet<>(works));
        entries = Collections.unmodifiableList(new ArrayList<>(entries));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** Creates an authority file without other names of places. */
    public Authority(
            String file,
            Map<String, String> abbreviations,
            Map<String, List<String>> bodies,
            Map<String, String> english,
            Set<String> works,
            List<Entry> entries,
            boolean whole) {
        this(file, abbreviations, bodies, english, works, entries, whole, Map.of());
    }

    /** Returns an empty authority file, for a collection without one. */
    public static Authority none(String file) {
        return new Authority(file, Map.of(), Map.of(), Map.of(), Set.of(), List.of(), true);
    }

    /** Returns an empty authority file, for a collection whose file cannot be read. */
    public static Authority unreadable(String file) {
        return new Authority(file, Map.of(), Map.of(), Map.of(), Set.of(), List.of(), false);
    }
}
