package org.xuanyan.model;

import org.xuanyan.text.SourceText;

/**
 * An ordinary page as it was loaded, with its Markdown not yet parsed.
 *
 * @param name e.g. {@code about}
 * @param language in which it is written
 * @param body the file with its front matter emptied, so that every line keeps its number
 */
public record PageManuscript(PageName name, LanguageTag language, String title, String description, SourceText body) {}
