package org.xuanyan.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TreatyId;

/**
 * Ids for feeds and calendars that stay the same when the site moves to another address: {@code urn:uuid:} and a
 * name-based UUID (RFC 9562, version 3). {@code series} is that of {@code site.yml}; changing it changes every id. Slugs are those under which declarations were published first
 * ({@link org.xuanyan.model.FormerNames}), so that a feed shows nothing twice after one was renamed. The words in the names, such as {@code treaties/}, are not addresses: they
 * stay even if an address changes.
 */
public final class PermanentId {

    private PermanentId() {}

    /** Returns the id of the whole collection. */
    public static String ofCollection(String series) {
        return of(series, "");
    }

    /** Returns the id of a declaration. */
    public static String ofDeclaration(String series, Slug slug) {
        return of(series, slug.toString());
    }

    /** Returns the id of a declaration as a book. */
    public static String ofBook(String series, Slug slug) {
        return ofBook(series, slug.toString());
    }

    /**
     * Returns the id of the collection as a book.
     *
     * @param part the name of a decade or year; empty for the whole
     */
    public static String ofBook(String series, String part) {
        return of(series, "books/" + part);
    }

    /** Returns the id of an instrument. */
    public static String ofTreaty(String series, TreatyId treaty) {
        return of(series, "treaties/" + treaty);
    }

    /**
     * Returns the id of a citation.
     *
     * @param treaty the instrument that is cited
     * @param slug of the declaration
     * @param paragraph that contains the citation
     * @param start of the citation in the paragraph, 0-based, in UTF-16 code units
     */
    public static String ofCitation(String series, TreatyId treaty, Slug slug, AnchorId paragraph, int start) {
        return of(series, "treaties/" + treaty + "/" + slug + "/" + paragraph + "/" + start);
    }

    /** Returns the id of the feed of passages. */
    public static String ofPassages(String series) {
        return of(series, "passages");
    }

    /**
     * Returns the id of a passage in one declaration.
     *
     * @param passage its id
     */
    public static String ofAppearance(String series, String passage, Slug slug) {
        return of(series, "passages/" + passage + "/" + slug);
    }

    /**
     * Returns the id of an event.
     *
     * @param event its id on the timeline, e.g. {@code 2018-qingdao-p28-2018-05-03}
     */
    public static String ofEvent(String series, String event) {
        return of(series, "timeline/" + event);
    }

    /**
     * Returns the id of what a feed at a former address says.
     *
     * @param address of the feed, e.g. {@code treaties/npt/feed.xml}
     */
    public static String ofFormer(String series, String address) {
        return of(series, "former/" + address);
    }

    private static String of(String series, String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((series + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }
}
