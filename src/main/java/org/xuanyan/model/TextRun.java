package org.xuanyan.model;

import org.xuanyan.text.SourceSpan;

/**
 * Characters of a paragraph that are next to each other in its file.
 *
 * @param offset of the first, 0-based, in UTF-16 code units of the paragraph; the run ends where the next begins
 * @param at the place of the first
 */
public record TextRun(int offset, SourceSpan at) {

    /** Returns what remains of the run after the first characters of the paragraph were taken out. */
    TextRun after(int length) {
        return offset >= length
                ? new TextRun(offset - length, at)
                : new TextRun(0, new SourceSpan(at.file(), at.line(), at.column() + length - offset, at.length()));
    }
}
