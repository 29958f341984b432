package org.xuanyan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The attributes of one element in their order. Elements have few of them, so that looking at each one is faster than a map.
 *
 * @param entries a name, its value, the next name, and so on
 */
record Attributes(List<String> entries) {

    static final Attributes NONE = new Attributes(List.of());

    /** Returns the value of an attribute; an empty string if the element does not have it. */
    String get(String name) {
        for (int i = 0; i < entries.size(); i += 2) {
            if (entries.get(i).equals(name)) {
                return entries.get(i + 1);
            }
        }
        return "";
    }

    boolean has(String name) {
        for (int i = 0; i < entries.size(); i += 2) {
            if (entries.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first of the names that are of some kind. */
    Optional<String> first(Predicate<String> kind) {
        for (int i = 0; i < entries.size(); i += 2) {
            if (kind.test(entries.get(i))) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Passes on each name and value. */
    void forEach(BiConsumer<String, String> each) {
        for (int i = 0; i < entries.size(); i += 2) {
            each.accept(entries.get(i), entries.get(i + 1));
        }
    }
}
