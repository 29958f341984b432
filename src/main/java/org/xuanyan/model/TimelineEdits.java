package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * What an editor says of the timeline, {@code timeline.yml}.
 *
 * @param hidden events that are none
 * @param merged groups of events that are one
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

    /** The id of an event, and where it was written. */
    public record EventMention(String id, SourceSpan at) {}

    /** What is to be shown instead of what the program found. */
    public record EventCorrection(
            EventMention event, Optional<String> title, Optional<EventKind> kind, Optional<String> place) {}

    /**
     * An event that no text names.
     *
     * @param source where it is known from
     */
    public record EventAddition(
            EventMention event, DateSpan span, EventKind kind, Optional<String> place, String title, String source) {}

    /** Takes copies, so that nobody can change the lists later. */
    public TimelineEdits {
        hidden = List.copyOf(hidden);
        merged = List.copyOf(merged);
        corrections = List.copyOf(corrections);
        added = List.copyOf(added);
    }
}
