package org.xuanyan.compare;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.PassageEdits.PassageEntry;

/** The paragraphs of a passage, while it is put together. */
final class PassageGroup {

    /** The most paragraphs of one declaration that are joined without an editor. */
    private static final int MOST_PARTS = 2;

    private final SortedSet<CollectedParagraph> members = new TreeSet<>();
    private Optional<PassageEntry> entry = Optional.empty();

    PassageGroup(CollectedParagraph first) {
        members.add(first);
    }

    PassageGroup(JoinedPassage passage) {
        members.addAll(passage.paragraphs());
        entry = Optional.of(passage.entry());
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
        members.addAll(other.members);
        entry = entry.or(() -> other.entry);
    }

    /** Whether both may be one passage. */
    boolean fits(PassageGroup other) {
        return (entry.isEmpty() || other.entry.isEmpty()) && !isDivided(other);
    }

    /** Whether both together have more paragraphs of a declaration than a paragraph can have been divided into. */
    private boolean isDivided(PassageGroup other) {
        Map<Integer, Integer> own = parts();
        return other.parts().entrySet().stream()
                .anyMatch(each ->
                        own.containsKey(each.getKey()) && own.get(each.getKey()) + each.getValue() > MOST_PARTS);
    }

    /** Returns index of a declaration → how many of its paragraphs are here. */
    private Map<Integer, Integer> parts() {
        Map<Integer, Integer> parts = new TreeMap<>();
        members.forEach(each -> parts.merge(each.declaration(), 1, Integer::sum));
        return parts;
    }
}
