package org.xuanyan.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xuanyan.model.PassageEdits.PassageEntry;

/** The paragraphs of a passage, while it is put together. */
final class PassageGroup {

    /** The most paragraphs of one declaration that are joined without an editor. */
    private static final int MOST_PARTS = 2;

    private final NavigableSet<CollectedParagraph> members = new TreeSet<>();

    /** Index of a declaration → how many of its paragraphs are here. */
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    private Optional<PassageEntry> entry = Optional.empty();

    PassageGroup(CollectedParagraph first) {
        add(first);
    }

    PassageGroup(JoinedPassage passage) {
        passage.paragraphs().forEach(this::add);
        entry = Optional.of(passage.entry());
    }

    private void add(CollectedParagraph paragraph) {
        if (members.add(paragraph)) {
            parts.merge(paragraph.declaration(), 1, Integer::sum);
        }
    }

    SortedSet<CollectedParagraph> members() {
        return members;
    }

    Optional<PassageEntry> entry() {
        return entry;
    }

    /** Forgets the id that an editor chose, because it was refused. */
    void refuseId() {
        entry = entry.map(PassageEntry::withoutId);
    }

    /** Takes the paragraphs of another passage, and its name if this one has none. */
    void take(PassageGroup other) {
        other.members.forEach(this::add);
        entry = entry.or(() -> other.entry);
    }

    /** Whether both may be one passage. */
    boolean fits(PassageGroup other) {
        return (entry.isEmpty() || other.entry.isEmpty()) && !isDivided(other);
    }

    /** Whether both together have more paragraphs of a declaration than a paragraph can have been divided into. */
    private boolean isDivided(PassageGroup other) {
        boolean smaller = parts.size() < other.parts.size();
        Map<Integer, Integer> few = smaller ? parts : other.parts;
        Map<Integer, Integer> many = smaller ? other.parts : parts;
        for (Map.Entry<Integer, Integer> each : few.entrySet()) {
            if (each.getValue() + many.getOrDefault(each.getKey(), 0) > MOST_PARTS && many.containsKey(each.getKey())) {
                return true;
            }
        }
        return false;
    }
}
