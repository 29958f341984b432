package org.xuanyan.model;

import java.util.List;

/**
 * The whole collection, linked and ready to be rendered.
 *
 * @param declarations in order of adoption, the oldest first
 * @param pages in alphabetical order of their addresses
 * @param assets in alphabetical order of their paths
 */
public record Corpus(Site site, List<Declaration> declarations, List<Page> pages, List<Asset> assets) {

    /** Takes copies, so that nobody can change the lists later. */
    public Corpus {
        declarations = List.copyOf(declarations);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }
}
