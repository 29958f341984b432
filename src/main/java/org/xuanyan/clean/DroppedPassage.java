package org.xuanyan.clean;

import org.xuanyan.model.InterventionKind;

/**
 * A passage of a copy that is not part of the text.
 *
 * @param start 0-based offset in UTF-16 code units
 * @param end exclusive
 * @param reason what it is, in the language of the copy, for readers of the account, e.g. {@code 与第72段完全相同}
 */
public record DroppedPassage(InterventionKind kind, int start, int end, String reason) {}
