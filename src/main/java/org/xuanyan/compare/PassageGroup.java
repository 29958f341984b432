package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.PassageEdits.PassageEntry;

/** The paragraphs of a passage, while it is put together. */
final class PassageGroup {

    /** In the order of the collection, so those of a declaration follow each other. */
    private List<CollectedParagraph> members;

    /** The indices of the declarations of which there is a paragraph. */
    private final BitSet once = new BitSet(0);

    /** The indices of those of which there are two or, if an editor joined them, more. */
    private final BitSet twice = new BitSet(0);

    private Optional<PassageEntry> entry = Optional.empty();

    PassageGroup(CollectedParagraph first) {
        members = List.of(first);
        once.set(first.declaration());
    }

    PassageGroup(JoinedPassage passage) {
        members = passage.paragraphs();
        byDeclaration().forEach(each -> {
            once.set(each.get(0).declaration());
            twice.set(each.get(0).declaration(), each.size() > 1);
        });
        entry = Optional.of(passage.entry());
    }

    /** Returns the paragraphs, in the order of the collection. */
    List<CollectedParagraph> members() {
        return members;
    }

    /** Returns the first of the paragraphs. */
    CollectedParagraph first() {
        return members.get(0);
    }

    /** Returns the paragraphs of each declaration that has any, in the order of time. */
    List<List<CollectedParagraph>> byDeclaration() {
        List<List<CollectedParagraph>> all = new ArrayList<>();
        for (int start = 0; start < members.size(); start = partsEnd(start)) {
            all.add(members.subList(start, partsEnd(start)));
        }
        return all;
    }

    Optional<PassageEntry> entry() {
        return entry;
    }

    /** Forgets the id that an editor chose, because it was refused. */
    void refuseId() {
        entry = entry.map(PassageEntry::withoutId);
    }

    /** Takes the paragraphs of another passage, which has none of this one, and its name if this one has none. */
    void take(PassageGroup other) {
        List<CollectedParagraph> both = new ArrayList<>(members.size() + other.members.size());
        both.addAll(members);
        both.addAll(other.members);
        both.sort(Comparator.naturalOrder());
        members = both;
        BitSet inBoth = (BitSet) once.clone();
        inBoth.and(other.once);
        once.or(other.once);
        twice.or(other.twice);
        twice.or(inBoth);
        entry = entry.or(() -> other.entry);
    }

    /** Whether both may be one passage. */
    boolean fits(PassageGroup other) {
        return (entry.isEmpty() || other.entry.isEmpty()) && !isDivided(other);
    }

    /** Whether both together have more paragraphs of a declaration than the two into which one is divided at most. */
    private boolean isDivided(PassageGroup other) {
        return once.intersects(other.twice) || twice.intersects(other.once);
    }

    /** Returns where the paragraphs end that are of the same declaration as the one at an index. */
    private int partsEnd(int start) {
        int end = start + 1;
        while (end < members.size()
                && members.get(end).declaration() == members.get(start).declaration()) {
            end++;
        }
        return end;
    }
}
