package org.xuanyan.model;

/**
 * A date in a paragraph.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; dates do not overlap
 * @param event whether something may have happened then; not so of the year of a line on a map, 1967年边界
 */
public record TextDate(int start, int end, DateSpan span, boolean event) {

    /** Creates a date on which something happened. */
    public TextDate(int start, int end, DateSpan span) {
        this(start, end, span, true);
    }
}
