package org.xuanyan.model;

/**
 * A division that the text itself marks.
 *
 * @param id permanent, e.g. {@code s3} for the section with the mark 三
 * @param label the mark as printed, e.g. {@code 三}
 */
public record Section(AnchorId id, String label) {}
