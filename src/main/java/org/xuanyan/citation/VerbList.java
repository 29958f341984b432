package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Verbs by their last character, so that not all of them are tried at each place of a text. */
final class VerbList {

    private final Map<Character, List<String>> byEnd = new TreeMap<>();

    VerbList(List<String> verbs) {
        verbs.forEach(verb -> byEnd.computeIfAbsent(end(verb, verb.length()), each -> new ArrayList<>())
                .add(verb));
    }

    private static char end(String text, int end) {
        return Character.toLowerCase(text.charAt(end - 1));
    }

    /**
     * Returns the verbs that may end at a place of a text, in the order of the list.
     *
     * @param end at least 1, exclusive
     */
    List<String> at(String text, int end) {
        return byEnd.getOrDefault(end(text, end), List.of());
    }
}
