package org.xuanyan.model;

import java.util.List;
import org.xuanyan.text.SourceSpan;

/**
 * An ordinary page, e.g. {@code /about/}, in one language.
 *
 * @param name e.g. {@code about}
 * @param language in which it is written
 * @param body everything below the title
 * @param links in the body
 * @param at the beginning of its file
 */
public record Page(
        PageName name,
        LanguageTag language,
        String title,
        String description,
        Html body,
        List<Link> links,
        SourceSpan at) {

    /** Copies the list, so that the record is immutable. */
    public Page {
        links = List.copyOf(links);
    }
}
