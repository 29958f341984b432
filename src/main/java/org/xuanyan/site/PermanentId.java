package org.xuanyan.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names for feeds that stay the same when the site moves to another address. */
public final class PermanentId {

    private PermanentId() {}

    /**
     * Returns {@code urn:uuid:} and a name-based UUID (RFC 9562, version 3).
     *
     * @param series from {@code site.yml}; changing it changes every id
     * @param slug of a declaration, or an empty string for the collection itself
     */
    public static String of(String series, String slug) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((series + "\n" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
