package org.xuanyan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where two lists of units differ. Runs of three units that each list has once, in the same order, are certainly the same; only
 * what stands between them is compared unit by unit, which takes long and finds accidental likeness in long texts.
 */
final class UnitChanges {

    /** The length of a run. */
    private static final int RUN = 3;

    /** Longer stretches between certain runs, in pairs of units, are not compared: they have nothing in common but accidents. */
    private static final long MOST_CELLS = 1L << 22;

    /** The bits of a unit in the key of a run. */
    private static final int BITS = 21;

    private final TextUnits before;
    private final TextUnits after;
    private final List<UnitChange> changes = new ArrayList<>();
    private int beforeEnd;
    private int afterEnd;

    /** A change; the ends are exclusive. */
    record UnitChange(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    private UnitChanges(TextUnits before, TextUnits after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the changes, in their order. */
    static List<UnitChange> between(TextUnits before, TextUnits after) {
        UnitChanges found = new UnitChanges(before, after);
        found.find();
        return found.changes;
    }

    private void find() {
        int start = 0;
        while (start < before.size() && start < after.size() && before.id(start) == after.id(start)) {
            start++;
        }
        int end = 0;
        int most = Math.min(before.size(), after.size()) - start;
        while (end < most && before.id(before.size() - 1 - end) == after.id(after.size() - 1 - end)) {
            end++;
        }
        beforeEnd = start;
        afterEnd = start;
        int thens = before.size() - end;
        int nows = after.size() - end;
        if (thens > start && nows > start) {
            passRuns(start, thens, nows);
        }
        compare(thens, nows);
    }

    private void passRuns(int start, int thens, int nows) {
        Runs here = new Runs(before, start, thens);
        Runs there = new Runs(after, start, nows);
        int[] places = new int[Math.max(0, thens - RUN + 1 - start)];
        int[] others = new int[places.length];
        int count = 0;
        for (int i = start; i + RUN <= thens; i++) {
            int other = here.isOnly(i) ? there.place(run(before, i)) : -1;
            if (other >= 0) {
                places[count] = i;
                others[count++] = other;
            }
        }
        for (int i : IncreasingSubsequence.longest(count, k -> others[k])) {
            passRun(places[i], others[i]);
        }
    }

    private static long run(TextUnits units, int start) {
        return (long) units.id(start) << 2 * BITS | (long) units.id(start + 1) << BITS | units.id(start + 2);
    }

    /** The places of the runs of a stretch of units, in a hash table. */
    private static final class Runs {

        private final TextUnits units;

        /** Run → its place, or -2 - its first place if it occurs again; -1 where the table is empty. */
        private final int[] table;

        private Runs(TextUnits units, int from, int to) {
            this.units = units;
            this.table = new int[Integer.highestOneBit(Math.max(1, to - from)) << 2];
            Arrays.fill(table, -1);
            for (int i = from; i + RUN <= to; i++) {
                int slot = slot(run(units, i));
                table[slot] = table[slot] == -1 ? i : -2 - first(slot);
            }
        }

        private int first(int slot) {
            return table[slot] >= 0 ? table[slot] : -2 - table[slot];
        }

        private int slot(long run) {
            long mixed = run * 0x9E37_79B9_7F4A_7C15L;
            int slot = (int) (mixed >>> Integer.SIZE) & table.length - 1;
            while (table[slot] != -1 && run(units, first(slot)) != run) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }

        /** Returns the place of a run that occurs once, otherwise a negative number. */
        private int place(long run) {
            return table[slot(run)];
        }

        private boolean isOnly(int place) {
            return place(run(units, place)) >= 0;
        }
    }

    /** Compares what stands before a run, and goes behind it. A run may overlap the one before it, if both are one longer run. */
    private void passRun(int beforeStart, int afterStart) {
        boolean same = beforeStart - beforeEnd == afterStart - afterEnd;
        if (beforeStart >= beforeEnd && afterStart >= afterEnd) {
            compare(beforeStart, afterStart);
        } else if (!same) {
            return;
        }
        beforeEnd = beforeStart + RUN;
        afterEnd = afterStart + RUN;
    }

    /** Compares what stands between the last run and two places. */
    private void compare(int beforeStart, int afterStart) {
        int thens = beforeStart - beforeEnd;
        int nows = afterStart - afterEnd;
        if (thens == 0 || nows == 0 || (long) thens * nows > MOST_CELLS) {
            if (thens + nows > 0) {
                changes.add(new UnitChange(beforeEnd, beforeStart, afterEnd, afterStart));
            }
            return;
        }
        compareEach(thens, nows);
    }

    /** Compares unit by unit: a longest common subsequence is kept. */
    private void compareEach(int thens, int nows) {
        boolean[] removes = removes(thens, nows);
        int i = 0;
        int k = 0;
        while (i < thens || k < nows) {
            int then = i;
            int now = k;
            while (i < thens && k < nows && !isSame(i, k)) {
                if (removes[i * nows + k]) {
                    i++;
                } else {
                    k++;
                }
            }
            if (i == thens || k == nows) {
                i = thens;
                k = nows;
            }
            if (i > then || k > now) {
                changes.add(new UnitChange(beforeEnd + then, beforeEnd + i, afterEnd + now, afterEnd + k));
            }
            while (i < thens && k < nows && isSame(i, k)) {
                i++;
                k++;
            }
        }
    }

    private boolean isSame(int i, int k) {
        return before.id(beforeEnd + i) == after.id(afterEnd + k);
    }

    /**
     * Returns for each pair of units, by the unit before, whether to go on behind that unit and not behind the other one, where the
     * two differ, so that as many units as possible are kept.
     */
    private boolean[] removes(int thens, int nows) {
        boolean[] removes = new boolean[thens * nows];
        // The most units that are kept from a unit on, for one unit before at a time.
        int[] kept = new int[nows + 1];
        for (int i = thens - 1; i >= 0; i--) {
            int below = 0;
            for (int k = nows - 1; k >= 0; k--) {
                int without = kept[k];
                if (isSame(i, k)) {
                    kept[k] = below + 1;
                } else if (without >= kept[k + 1]) {
                    removes[i * nows + k] = true;
                } else {
                    kept[k] = kept[k + 1];
                }
                below = without;
            }
        }
        return removes;
    }
}
