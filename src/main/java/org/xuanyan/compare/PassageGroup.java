package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.PassageEdits.PassageEntry;

/**
 * The paragraphs of a passage, while it is put together. As long as groups are joined, one only knows which group took it; which
 * paragraphs are in it is listed once, at the end, so that no list is made again and again.
 */
final class PassageGroup {

    /** The group that took this one; this one if none did. */
    private PassageGroup taker = this;

    /** How many groups of one paragraph it was made from. */
    private int size;

    /** The indices of the declarations of which there is a paragraph. */
    private final BitSet once = new BitSet(0);

    /** The indices of those of which there are two or, if an editor joined them, more. */
    private final BitSet twice = new BitSet(0);

    private Optional<PassageEntry> entry = Optional.empty();

    private final List<CollectedParagraph> members = new ArrayList<>(2);

    PassageGroup(CollectedParagraph first) {
        size = 1;
        once.set(first.declaration());
    }

    PassageGroup(JoinedPassage passage) {
        size = passage.paragraphs().size();
        passage.paragraphs().forEach(each -> {
            twice.set(each.declaration(), twice.get(each.declaration()) || once.get(each.declaration()));
            once.set(each.declaration());
        });
        entry = Optional.of(passage.entry());
    }

    /** Returns the group in which this one is now, at last. */
    PassageGroup last() {
        PassageGroup last = this;
        while (last.taker != last) {
            last.taker = last.taker.taker; // halves the way for the next one
            last = last.taker;
        }
        return last;
    }

    /** Lists a paragraph of the group; the last step, in the order of the collection. */
    void list(CollectedParagraph paragraph) {
        members.add(paragraph);
    }

    /** Returns the paragraphs, in the order of the collection, so those of a declaration follow each other. */
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

    /** Joins two different groups that fit; the larger one takes the other, and its name if it has none. */
    static void join(PassageGroup one, PassageGroup other) {
        if (one.size < other.size) {
            other.take(one);
        } else {
            one.take(other);
        }
    }

    private void take(PassageGroup other) {
        other.taker = this;
        size += other.size;
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
