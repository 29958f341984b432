package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.PassageEdits.PassageEntry;

/** The paragraphs of a passage. */
final class PassageGroup {

    private final List<CollectedParagraph> members = new ArrayList<>(2);

    private Optional<PassageEntry> entry;

    /**
     * Creates a group without paragraphs.
     *
     * @param entry by which an editor joined some of them
     */
    PassageGroup(Optional<PassageEntry> entry) {
        this.entry = entry;
    }

    /** Adds a paragraph; this is done in the order of the collection. */
    void add(CollectedParagraph paragraph) {
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
