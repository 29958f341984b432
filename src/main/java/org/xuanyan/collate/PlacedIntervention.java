package org.xuanyan.collate;

import org.xuanyan.model.Intervention;

/**
 * An intervention with its place in the transcript.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} if the transcript has nothing there
 */
record PlacedIntervention(Intervention intervention, int start, int end) {}
