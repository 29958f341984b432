package org.xuanyan.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the pages say in one language.
 *
 * @param language e.g. {@code zh-Hans}
 * @param file where they stand, for findings
 * @param all by their keys, e.g. {@code nav.treaties}
 * @param whole whether all of the file could be read; if not, what seems to lack means nothing
 */
public record MessageCatalog(LanguageTag language, String file, Map<String, Message> all, boolean whole) {

    /** Takes a copy, so that nobody can change the map later. */
    public MessageCatalog {
        all = Collections.unmodifiableMap(new TreeMap<>(all));
    }

    /** Returns what a language says under a key. */
    public Optional<Message> get(String key) {
        return Optional.ofNullable(all.get(key));
    }
}
