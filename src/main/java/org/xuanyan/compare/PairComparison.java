package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * side has a single paragraph; at last the paragraphs of one passage, of which both sides may have several.
 */
final class PairComparison {

    private static final Comparator<Kinship> SUREST_FIRST =
            Comparator.comparing(Kinship::kind).thenComparing(kin -> -kin.likeness());

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final PairClass lost;
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
        private boolean isSame = true;
        private boolean isMoved;

        /** Whether what follows it in the earlier declaration may follow now: it is in its place below, or stands elsewhere. */
        private boolean isPassed;
    }

    private PairComparison(Declaration earlier, Declaration later) {
        this.earlier = earlier.paragraphs();
        this.later = later.paragraphs();
        this.lost = later.metadata().isComplete() ? PairClass.DROPPED : PairClass.UNSEEN;
    }

    /**
     * Compares two declarations.
     *
     * @param kin the kin of these two
     * @param passages those that both have
     */
    static ComparedPair of(Declaration earlier, Declaration later, List<Kinship> kin, List<SharedParagraphs> passages) {
        PairComparison comparison = new PairComparison(earlier, later);
        comparison.join(kin);
        comparison.joinPassages(passages);
        comparison.findMoved();
        return new ComparedPair(
                earlier.metadata().slug(), earlier.ids(), later.metadata().slug(), later.ids(), comparison.rows());
    }

    private void join(List<Kinship> kin) {
        Map<AnchorId, Integer> before = indices(earlier);
        Map<AnchorId, Integer> after = indices(later);
        kin.stream()
                .filter(each -> each.kind() != KinClass.RELATED)
                .sorted(SUREST_FIRST)
                .forEach(each -> join(before.get(each.before()), after.get(each.after()), each.kind()));
    }

    private void joinPassages(List<SharedParagraphs> passages) {
        Map<AnchorId, Integer> before = indices(earlier);
        Map<AnchorId, Integer> after = indices(later);
        for (SharedParagraphs passage : passages) {
            List<Integer> then =
                    passage.before.stream().map(before::get).sorted().toList();
            List<Integer> now = passage.after.stream().map(after::get).sorted().toList();
            if (!unite(then, now)) {
                then.forEach(one -> now.forEach(other -> join(one, other, KinClass.PARTLY)));
            }
        }
    }

    /** Makes one row of paragraphs, unless others stand in a row with any of them. */
    private boolean unite(List<Integer> before, List<Integer> after) {
        List<JoinedRow> joined = Stream.concat(
                        before.stream().map(rowsBefore::get), after.stream().map(rowsAfter::get))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean apart = joined.stream().allMatch(row -> before.containsAll(row.before) && after.containsAll(row.after));
        if (apart) {
            JoinedRow row = new JoinedRow();
            row.before.addAll(before);
            row.after.addAll(after);
            row.isSame = joined.size() == 1
                    && joined.get(0).isSame
                    && joined.get(0).before.equals(before)
                    && joined.get(0).after.equals(after);
            before.forEach(each -> rowsBefore.put(each, row));
            after.forEach(each -> rowsAfter.put(each, row));
        }
        return apart;
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
            row.isSame &= kind.compareTo(KinClass.PUNCTUATION) <= 0;
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
                rows.add(PairClass.NEW, List.of(), List.of(i));
            } else if (row.after.get(0) == i) {
                rows.add(kind(row), row.before, row.after);
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
                rows.add(lost, List.of(next), List.of());
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
        if (row.isMoved) {
            return PairClass.MOVED;
        }
        return row.isSame ? PairClass.UNCHANGED : PairClass.CHANGED;
    }
}
