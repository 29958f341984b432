package org.xuanyan.model;

import java.util.Optional;

/**
 * What became of a source that was published and is not there any more.
 *
 * @param declaration by its present slug
 * @param id of the source, e.g. {@code pdf}
 * @param to the address from the root to which it leads; empty if it was withdrawn
 * @param reason why it was withdrawn, for readers; an empty string if it leads somewhere
 */
public record FormerSource(Slug declaration, String id, Optional<String> to, String reason) {}
