package org.xuanyan.model;

import org.xuanyan.text.SourceSpan;

/**
 * Characters of a paragraph that stand in its file one after another.
 *
 * @param offset of the first, 0-based, in UTF-16 code units of the paragraph; the run ends where the next begins
 * @param at where the first stands
 */
public record TextRun(int offset, SourceSpan at) {}
