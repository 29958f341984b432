package org.xuanyan.model;

/**
 * A division that the text itself marks.
 *
 * @param id permanent, {@code s} and the printed ordinal, e.g. {@code s3}
 * @param label the mark as printed, e.g. {@code 三}
 */
public record Section(String id, String label) {}
