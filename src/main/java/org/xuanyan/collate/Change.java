package org.xuanyan.collate;

import java.util.Optional;
import org.xuanyan.model.InterventionKind;

/**
 * A difference between an emended copy and the transcript.
 *
 * @param kind empty when its characters do not show what it is, and an editor has to
 * @param start in the emended copy, 0-based, in UTF-16 code units
 * @param end exclusive
 * @param inserted what the transcript has in its place
 * @param at where that stands in the transcript
 */
record Change(Optional<InterventionKind> kind, int start, int end, String inserted, int at) {}
