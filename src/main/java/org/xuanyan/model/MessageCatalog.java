package org.xuanyan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All messages of one file, in one language.
 *
 * @param language e.g. {@code zh-Hans}
 * @param file its path, for findings
 * @param all key, e.g. {@code nav.treaties} → message
 * @param whole whether all of the file could be read; if not, missing messages are not reported
 */
public record MessageCatalog(LanguageTag language, String file, Map<String, Message> all, boolean whole) {

    /** Copies the map, so that the record is immutable. */
    public MessageCatalog {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(all)));
    }

    /** Returns the message with a key. */
    public Optional<Message> get(String key) {
        return Optional.ofNullable(all.get(key));
    }
}
