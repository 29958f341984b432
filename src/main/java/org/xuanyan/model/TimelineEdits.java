package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * An editor's changes to the timeline, {@code timeline.yml}.
 *
 * @param hidden events that are not shown
 * @param merged groups of events that are the same event
 * @param corrections of single events
 * @param added events that no text names
 */
public record TimelineEdits(
        List<EventMention> hidden,
        List<List<EventMention>> merged,
        List<EventCorrection> corrections,
        List<EventAddition> added) {

    /** No edits. */
    public static final TimelineEdits NONE = new TimelineEdits(List.of(), List.of(), List.of(), List.of());

    /** The id of an event and its place in the file. */
    public record EventMention(String id, SourceSpan at) {}

    /** The values that replace those that the program found. */
    public record EventCorrection(
            EventMention event, Optional<String> title, Optional<EventKind> kind, Optional<String> place) {}

    /**
     * An event that no text names.
     *
     * @param source where it is known from
     */
    public record EventAddition(
            EventMention event, DateSpan span, EventKind kind, Optional<String> place, String title, String source) {}

    /** Copies the lists, so that the record is immutable. */
    public TimelineEdits {
        hidden = List.copyOf(hidden);
        merged = List.copyOf(merged);
        corrections = List.copyOf(corrections);
        added = List.copyOf(added);
    }
}
