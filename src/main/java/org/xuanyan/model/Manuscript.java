package org.xuanyan.model;

import java.util.Optional;
import org.xuanyan.text.SourceText;

/**
 * A declaration as it was loaded, with its Markdown not yet parsed.
 *
 * @param ledger its published ids; empty before the first edition
 * @param body the file with its front matter emptied, so that every line keeps its number
 */
public record Manuscript(Metadata metadata, Optional<Ledger> ledger, SourceText body) {}
