package org.xuanyan.collate;

import org.xuanyan.model.Intervention;

/**
 * An intervention and where it stands in the transcript.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} where the transcript has nothing
 */
record PlacedIntervention(Intervention intervention, int start, int end) {}
