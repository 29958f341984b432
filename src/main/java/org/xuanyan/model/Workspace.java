package org.xuanyan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.text.SourceText;

/**
 * Everything that was read from the disk.
 *
 * @param authority which instruments there are
 * @param timelineEdits what an editor says of the timeline
 * @param register which declarations were published
 * @param manuscripts in alphabetical order of their slugs
 * @param pages in alphabetical order of their slugs
 * @param templates path below {@code templates/} → text, e.g. {@code site/feed.xml.peb}
 * @param messages what the pages say, by language; there is one at least
 * @param assets in alphabetical order of their paths
 * @param leftOut the addresses of what could not be read, e.g. {@code declarations/2018-qingdao/}; a link to one of
 *     them is not to blame
 */
public record Workspace(
        Site site,
        Authority authority,
        TimelineEdits timelineEdits,
        Register register,
        List<Manuscript> manuscripts,
        List<PageManuscript> pages,
        Map<String, SourceText> templates,
        Map<LanguageTag, MessageCatalog> messages,
        List<Asset> assets,
        Set<String> leftOut) {

    /** Takes copies, so that nobody can change the collections later. */
    public Workspace {
        manuscripts = List.copyOf(manuscripts);
        pages = List.copyOf(pages);
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
        assets = List.copyOf(assets);
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }
}
