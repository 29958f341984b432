package org.xuanyan.model;

import java.util.List;
import org.xuanyan.text.SourceSpan;

/**
 * An ordinary page, e.g. {@code /about/}.
 *
 * @param name e.g. {@code about}
 * @param body everything below the title
 * @param links those in the body
 * @param at the file it was written in
 */
public record Page(PageName name, String title, String description, Html body, List<Link> links, SourceSpan at) {

    /** Takes a copy, so that nobody can change the list later. */
    public Page {
        links = List.copyOf(links);
    }
}
