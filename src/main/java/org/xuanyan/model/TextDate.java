package org.xuanyan.model;

/**
 * A date in a paragraph.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; dates do not overlap
 */
public record TextDate(int start, int end, DateSpan span) {}
