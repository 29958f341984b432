package org.xuanyan.model;

import java.util.List;

/**
 * All differences between one raw copy and the reading text.
 *
 * @param interventions in the order of the copy; they do not overlap
 * @param stretches the place of each paragraph and section mark in the copy, in reading order
 * @param coverage the share of the characters of title, reading text and signatures that the copy has, in per cent
 */
public record Account(Source source, List<Intervention> interventions, List<CopyStretch> stretches, double coverage) {

    /** Copies the lists, so that the record is immutable. */
    public Account {
        interventions = List.copyOf(interventions);
        stretches = List.copyOf(stretches);
    }

    /**
     * The place of one block of the reading text in the copy.
     *
     * @param block the paragraph or section
     * @param start of the first of its characters that the copy has, 0-based, in UTF-16 code units
     * @param end of the last one, exclusive
     */
    public record CopyStretch(AnchorId block, int start, int end) {}

    /**
     * Applies every intervention to the raw copy.
     *
     * @return the reading text as far as the copy covers it: section marks, paragraphs and separators ({@code ***}),
     *     with {@link Emendation#BREAK} between them
     */
    public String replay() {
        String raw = source.copy().text().text();
        StringBuilder reading = new StringBuilder();
        int done = 0;
        for (Intervention each : interventions) {
            reading.append(raw, done, each.at()).append(each.inserted());
            done = each.at() + each.removed().length();
        }
        return reading.append(raw, done, raw.length()).toString();
    }

    /**
     * Reverts every intervention.
     *
     * @param reading what {@link #replay} returned
     * @return the text of the raw copy
     */
    public String undo(String reading) {
        StringBuilder raw = new StringBuilder();
        int done = 0;
        for (Intervention each : interventions) {
            int kept = each.at() - raw.length();
            raw.append(reading, done, done + kept).append(each.removed());
            done += kept + each.inserted().length();
        }
        return raw.append(reading, done, reading.length()).toString();
    }
}
