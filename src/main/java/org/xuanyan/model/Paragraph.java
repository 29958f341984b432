package org.xuanyan.model;

import java.util.List;
import org.xuanyan.text.SourceSpan;

/**
 * The unit on which everything hangs.
 *
 * @param id permanent, e.g. {@code p17}
 * @param text the words and nothing else
 * @param marks where notes belong, in the order of their offsets
 * @param at where it stands in {@code declaration.md}
 */
public record Paragraph(String id, String text, List<NoteMark> marks, SourceSpan at) {

    /** Takes a copy, so that nobody can change the list later. */
    public Paragraph {
        marks = List.copyOf(marks);
    }
}
