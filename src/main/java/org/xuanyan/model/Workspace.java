package org.xuanyan.model;

import java.util.List;
import java.util.Map;
import org.xuanyan.text.SourceText;

/**
 * Everything that was read from the disk.
 *
 * @param manuscripts in alphabetical order of their slugs
 * @param pages in alphabetical order of their slugs
 * @param templates path below {@code templates/} → text, e.g. {@code site/feed.xml.peb}
 * @param assets in alphabetical order of their paths
 * @param leftOut the addresses of what could not be read, e.g. {@code declarations/2018-qingdao/}; a link to one of
 *     them is not to blame
 */
public record Workspace(
        Site site,
        List<Manuscript> manuscripts,
        List<PageManuscript> pages,
        Map<String, SourceText> templates,
        List<Asset> assets,
        List<String> leftOut) {

    /** Takes copies, so that nobody can change the collections later. */
    public Workspace {
        manuscripts = List.copyOf(manuscripts);
        pages = List.copyOf(pages);
        templates = Map.copyOf(templates);
        assets = List.copyOf(assets);
        leftOut = List.copyOf(leftOut);
    }
}
