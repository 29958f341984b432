package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.ComparedPair;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.PairClass;
import org.xuanyan.model.Paragraph;
import org.xuanyan.text.IncreasingSubsequence;

/**
 * Puts two declarations side by side: the surest kin first, and as many more as leave each paragraph in one row, in which either
 * side has a single paragraph; of one passage whose paragraphs are linked, both sides may have several. At last what belongs to one
 * passage only because both are kin of a third declaration, if it would stand alone on both sides. What an editor set apart is never
 * in one row.
 */
final class PairComparison {

    private static final Comparator<Kinship> SUREST_FIRST =
            Comparator.comparing(Kinship::kind).thenComparing(kin -> -kin.likeness());

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final PairClass lost;
    private final BiPredicate<AnchorId, AnchorId> apart;
    private final Map<Integer, JoinedRow> rowsBefore = new TreeMap<>();
    private final Map<Integer, JoinedRow> rowsAfter = new TreeMap<>();
    private final ComparedPair.PairRows rows = new ComparedPair.PairRows();

    /** The index of the next paragraph of the earlier declaration that may be lost. */
    private int next;

    /** The paragraphs of a passage in the two declarations. */
    record SharedParagraphs(List<AnchorId> before, List<AnchorId> after) {}

    /** The paragraphs of one row, by their indices, ascending. */
    private static final class JoinedRow {

        private final List<Integer> before = new ArrayList<>();
        private final List<Integer> after = new ArrayList<>();
        private KinClass kind = KinClass.IDENTICAL;
        private boolean isMoved;

        /** Whether what follows it in the earlier declaration may follow now: it is in its place below, or stands elsewhere. */
        private boolean isPassed;
    }

    private PairComparison(Declaration earlier, Declaration later, BiPredicate<AnchorId, AnchorId> apart) {
        this.apart = apart;
        this.earlier = earlier.paragraphs();
        this.later = later.paragraphs();
        this.lost = later.metadata().isComplete() ? PairClass.DROPPED : PairClass.UNSEEN;
    }

    /**
     * Compares two declarations. Every paragraph of both is in one row.
     *
     * @param kin the kin of these two
     * @param passages those that both have
     * @param apart whether an editor set apart a paragraph of the earlier declaration and one of the later
     */
    static ComparedPair.PairRows of(
            Declaration earlier,
            Declaration later,
            List<Kinship> kin,
            List<SharedParagraphs> passages,
            BiPredicate<AnchorId, AnchorId> apart) {
        PairComparison comparison = new PairComparison(earlier, later, apart);
        comparison.join(kin, passages);
        comparison.joinPassages(passages);
        comparison.findMoved();
        return comparison.rows();
    }

    private void join(List<Kinship> kin, List<SharedParagraphs> passages) {
        Map<AnchorId, Integer> before = indices(earlier);
        Map<AnchorId, Integer> after = indices(later);
        List<Kinship> links = kin.stream()
                .filter(each -> each.kind() != KinClass.RELATED)
                .sorted(SUREST_FIRST)
                .toList();
        links.forEach(each -> join(before.get(each.before()), after.get(each.after()), each.kind()));
        Map<AnchorId, SharedParagraphs> passageOf = new LinkedHashMap<>();
        passages.forEach(passage -> passage.before.forEach(id -> passageOf.put(id, passage)));
        for (Kinship link : links) {
            SharedParagraphs passage = passageOf.get(link.before());
            if (passage != null && passage.after.contains(link.after())) {
                unite(
                        before.get(link.before()),
                        after.get(link.after()),
                        passage.before.stream().map(before::get).toList(),
                        passage.after.stream().map(after::get).toList());
            }
        }
    }

    /** Joins paragraphs of one passage that would both stand alone, as if the passage had ended and begun at once. */
    private void joinPassages(List<SharedParagraphs> passages) {
        Map<AnchorId, Integer> before = indices(earlier);
        Map<AnchorId, Integer> after = indices(later);
        for (SharedParagraphs passage : passages) {
            for (AnchorId one : passage.before) {
                for (AnchorId other : passage.after) {
                    if (!rowsBefore.containsKey(before.get(one))
                            && !rowsAfter.containsKey(after.get(other))
                            && !apart.test(one, other)) {
                        join(before.get(one), after.get(other), KinClass.PARTLY);
                    }
                }
            }
        }
    }

    /** Makes one row of the rows of two paragraphs of one passage, if no paragraph outside the passage stands in them. */
    private void unite(int before, int after, List<Integer> passageBefore, List<Integer> passageAfter) {
        JoinedRow there = rowsBefore.get(before);
        JoinedRow here = rowsAfter.get(after);
        SortedSet<Integer> then = new TreeSet<>(List.of(before));
        SortedSet<Integer> now = new TreeSet<>(List.of(after));
        Stream.of(there, here).filter(Objects::nonNull).forEach(row -> {
            then.addAll(row.before);
            now.addAll(row.after);
        });
        if (there == here
                || !passageBefore.containsAll(then)
                || !passageAfter.containsAll(now)
                || isAnyApart(then, now)) {
            return;
        }
        JoinedRow row = new JoinedRow();
        row.kind = KinClass.PARTLY;
        row.before.addAll(then);
        row.after.addAll(now);
        then.forEach(each -> rowsBefore.put(each, row));
        now.forEach(each -> rowsAfter.put(each, row));
    }

    private boolean isAnyApart(Collection<Integer> then, Collection<Integer> now) {
        return then.stream()
                .anyMatch(one -> now.stream()
                        .anyMatch(other -> apart.test(
                                earlier.get(one).id(), later.get(other).id())));
    }

    private static Map<AnchorId, Integer> indices(List<Paragraph> paragraphs) {
        Map<AnchorId, Integer> indices = new LinkedHashMap<>();
        paragraphs.forEach(each -> indices.put(each.id(), indices.size()));
        return indices;
    }

    private void join(int before, int after, KinClass kind) {
        JoinedRow there = rowsBefore.get(before);
        JoinedRow here = rowsAfter.get(after);
        boolean bothFree = there == null && here == null;
        boolean split = here == null && there != null && there.before.size() == 1;
        boolean merged = there == null && here != null && here.after.size() == 1;
        if (bothFree || split || merged) {
            JoinedRow row = bothFree ? new JoinedRow() : split ? there : here;
            row.kind = kind.compareTo(row.kind) > 0 ? kind : row.kind;
            if (!split) {
                row.before.add(before);
                row.before.sort(Comparator.naturalOrder());
                rowsBefore.put(before, row);
            }
            if (!merged) {
                row.after.add(after);
                row.after.sort(Comparator.naturalOrder());
                rowsAfter.put(after, row);
            }
        }
    }

    /** Finds the rows that do not follow each other in both declarations as most of them do. */
    private void findMoved() {
        List<JoinedRow> rows = rowsAfter.values().stream().distinct().toList();
        for (JoinedRow row : rows) {
            row.isMoved = true;
            row.isPassed = true;
        }
        for (int i : IncreasingSubsequence.longest(
                rows.size(), k -> rows.get(k).before.get(0))) {
            rows.get(i).isMoved = false;
            rows.get(i).isPassed = false;
        }
    }

    /** Returns all rows: those of the later declaration, and behind each of them what only the earlier one has there. */
    private ComparedPair.PairRows rows() {
        addLost();
        for (int i = 0; i < later.size(); i++) {
            JoinedRow row = rowsAfter.get(i);
            if (row == null) {
                rows.add(PairClass.NEW, false, List.of(), List.of(i));
            } else if (row.after.get(0) == i) {
                rows.add(kind(row), row.isMoved, row.before, row.after);
                row.isPassed = true;
                addLost();
            }
        }
        return rows;
    }

    /** Adds what only the earlier declaration has, up to the next paragraph that the later one has in the same order. */
    private void addLost() {
        while (next < earlier.size() && (!rowsBefore.containsKey(next) || rowsBefore.get(next).isPassed)) {
            if (!rowsBefore.containsKey(next)) {
                rows.add(lost, false, List.of(next), List.of());
            }
            next++;
        }
    }

    private static PairClass kind(JoinedRow row) {
        if (row.before.size() > 1 && row.after.size() == 1) {
            return PairClass.MERGED;
        }
        if (row.after.size() > 1 && row.before.size() == 1) {
            return PairClass.SPLIT;
        }
        return switch (row.kind) {
            case IDENTICAL -> PairClass.UNCHANGED;
            case PUNCTUATION -> PairClass.PUNCTUATION;
            default -> PairClass.CHANGED;
        };
    }
}
