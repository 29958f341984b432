package org.xuanyan.model;

import org.xuanyan.text.SourceSpan;

/**
 * A link that an editor wrote in a note or a page.
 *
 * @param target from the root of the site without the first {@code /}, with fragment,
 *     e.g. {@code declarations/2018-qingdao/#p17}
 * @param at its place
 */
public record Link(String target, SourceSpan at) {}
