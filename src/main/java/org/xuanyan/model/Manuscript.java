package org.xuanyan.model;

import org.xuanyan.text.SourceText;

/**
 * A declaration as it was loaded, its Markdown not yet parsed.
 *
 * @param body the file with its front matter emptied, so that every line keeps its number
 */
public record Manuscript(Metadata metadata, SourceText body) {}
