package org.xuanyan.compare;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuanyan.model.PassageEdits.PassageEntry;

/**
 * Paragraphs while they are joined into passages. Every paragraph begins as a set of its own; a set is named by one of its
 * paragraphs, and every paragraph knows one that is nearer to that. Numbers instead of objects, because a thousand declarations have
 * 86,000 paragraphs and 220,000 links between them, which are joined at every save.
 */
final class JoinedParagraphs {

    private final CollectedParagraphs collection;

    /** Index of a paragraph → that of the one that names its set, or of one that is nearer to it. */
    private final int[] nearer;

    /** Index of a paragraph that names a set → the number of its paragraphs. */
    private final int[] sizes;

    /** The same → the declarations of the set; null while that has only one paragraph. */
    private final JoinedDeclarations[] declarations;

    /** The same → the entry by which an editor joined it. */
    private final Map<Integer, PassageEntry> entries = new LinkedHashMap<>();

    /**
     * The declarations of a set, by their indices.
     *
     * @param once those of which it has a paragraph
     * @param twice those of which it has two or, if an editor joined them, more
     */
    private record JoinedDeclarations(BitSet once, BitSet twice) {

        private JoinedDeclarations() {
            this(new BitSet(), new BitSet());
        }

        private void add(int declaration) {
            twice.set(declaration, twice.get(declaration) || once.get(declaration));
            once.set(declaration);
        }

        private void add(JoinedDeclarations other) {
            BitSet inBoth = (BitSet) once.clone();
            inBoth.and(other.once);
            once.or(other.once);
            twice.or(other.twice);
            twice.or(inBoth);
        }

        private boolean isDivided(JoinedDeclarations other) {
            return once.intersects(other.twice) || twice.intersects(other.once);
        }
    }

    JoinedParagraphs(CollectedParagraphs collection) {
        this.collection = collection;
        nearer = IntStream.range(0, collection.size()).toArray();
        sizes = new int[collection.size()];
        Arrays.fill(sizes, 1);
        declarations = new JoinedDeclarations[collection.size()];
    }

    /** Joins what an editor joined; the first step, so that none of these paragraphs belongs to a set yet. */
    void join(JoinedPassage passage) {
        int first = passage.paragraphs().get(0).index();
        JoinedDeclarations own = new JoinedDeclarations();
        for (CollectedParagraph each : passage.paragraphs()) {
            nearer[each.index()] = first;
            own.add(each.declaration());
        }
        sizes[first] = passage.paragraphs().size();
        declarations[first] = own;
        entries.put(first, passage.entry());
    }

    /** Joins the sets of two paragraphs, if they can be one passage; the larger one takes the other. */
    void join(int one, int other) {
        int first = set(one);
        int second = set(other);
        if (first == second || areByEditor(first, second) || isDivided(first, second)) {
            return;
        }
        if (sizes[first] < sizes[second]) {
            take(second, first);
        } else {
            take(first, second);
        }
    }

    private int set(int paragraph) {
        int set = paragraph;
        while (nearer[set] != set) {
            nearer[set] = nearer[nearer[set]]; // halves the way for the next one
            set = nearer[set];
        }
        return set;
    }

    private boolean areByEditor(int one, int other) {
        return entries.containsKey(one) && entries.containsKey(other);
    }

    /** Whether two sets together have more paragraphs of a declaration than the two into which one is divided at most. */
    private boolean isDivided(int one, int other) {
        if (declarations[one] == null) {
            return declarations[other] != null && declarations[other].twice.get(declaration(one));
        }
        return declarations[other] == null
                ? declarations[one].twice.get(declaration(other))
                : declarations[one].isDivided(declarations[other]);
    }

    private void take(int taker, int other) {
        if (declarations[taker] == null) {
            declarations[taker] = new JoinedDeclarations();
            declarations[taker].add(declaration(taker));
        }
        if (declarations[other] == null) {
            declarations[taker].add(declaration(other));
        } else {
            declarations[taker].add(declarations[other]);
            declarations[other] = null;
        }
        nearer[other] = taker;
        sizes[taker] += sizes[other];
        PassageEntry entry = entries.remove(other);
        if (entry != null) {
            entries.put(taker, entry);
        }
    }

    private int declaration(int paragraph) {
        return collection.get(paragraph).declaration();
    }

    /** Returns index of a paragraph → its passage; null for those that are joined to nothing. */
    PassageGroup[] groups() {
        PassageGroup[] groups = new PassageGroup[nearer.length];
        for (int i = 0; i < groups.length; i++) {
            int set = set(i);
            Optional<PassageEntry> entry = Optional.ofNullable(entries.get(set));
            if (sizes[set] > 1 || entry.isPresent()) {
                if (groups[set] == null) {
                    groups[set] = new PassageGroup(entry);
                }
                groups[i] = groups[set];
                groups[i].add(collection.get(i));
            }
        }
        return groups;
    }
}
