package org.xuanyan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.xuanyan.text.Lazy;

/**
 * Two declarations side by side. They are compared when the rows are asked for: a page that is shown does not need those of all
 * other pairs. A row takes some numbers, because a thousand declarations have more than a hundred thousand.
 */
public final class ComparedPair {

    private static final PairClass[] KINDS = PairClass.values();

    private final Slug earlier;
    private final List<AnchorId> before;
    private final Slug later;
    private final List<AnchorId> after;

    /** Row by row: twice the class, plus one if it moved, the number of earlier paragraphs, of later ones, then their indices. */
    private final Lazy<int[]> cells;

    /**
     * One passage of the two.
     *
     * @param moved whether it stands among other paragraphs now
     * @param before its paragraphs in the earlier declaration, in reading order
     * @param after those in the later one; never empty on both sides
     */
    public record PairRow(PairClass kind, boolean moved, List<AnchorId> before, List<AnchorId> after) {

        /** Copies the lists, so that the record is immutable. */
        public PairRow {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Puts rows together. */
    public static final class PairRows {

        private int[] cells = new int[64];
        private int size;

        /** Adds a row; its paragraphs are named by their indices. */
        public void add(PairClass kind, boolean moved, List<Integer> before, List<Integer> after) {
            int end = size + 3 + before.size() + after.size();
            cells = end > cells.length ? Arrays.copyOf(cells, 2 * end) : cells;
            cells[size++] = 2 * kind.ordinal() + (moved ? 1 : 0);
            cells[size++] = before.size();
            cells[size++] = after.size();
            before.forEach(each -> cells[size++] = each);
            after.forEach(each -> cells[size++] = each);
        }

        private int[] toArray() {
            return Arrays.copyOf(cells, size);
        }
    }

    /**
     * Takes rows.
     *
     * @param before the ids of all paragraphs of the earlier declaration, in reading order
     * @param after those of the later one
     * @param rows makes the rows, in the order of the later one; what only the earlier one has stands behind the paragraph that it followed.
     *     Every paragraph of both is in one row
     */
    public ComparedPair(
            Slug earlier, List<AnchorId> before, Slug later, List<AnchorId> after, Supplier<PairRows> rows) {
        this.earlier = earlier;
        this.before = before;
        this.later = later;
        this.after = after;
        this.cells = new Lazy<>(() -> rows.get().toArray());
    }

    /** Returns the declaration that was adopted first. */
    public Slug earlier() {
        return earlier;
    }

    /** Returns the other declaration. */
    public Slug later() {
        return later;
    }

    /** Makes the rows. */
    public List<PairRow> rows() {
        int[] cells = this.cells.get();
        List<PairRow> rows = new ArrayList<>();
        for (int at = 0; at < cells.length; at += 3 + cells[at + 1] + cells[at + 2]) {
            rows.add(new PairRow(
                    KINDS[cells[at] / 2],
                    cells[at] % 2 == 1,
                    ids(before, cells, at + 3, cells[at + 1]),
                    ids(after, cells, at + 3 + cells[at + 1], cells[at + 2])));
        }
        return rows;
    }

    private static List<AnchorId> ids(List<AnchorId> all, int[] cells, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> all.get(cells[i]))
                .toList();
    }
}
