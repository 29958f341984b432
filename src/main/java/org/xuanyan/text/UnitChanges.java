package org.xuanyan.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final List<Integer> before;
    private final List<Integer> after;
    private final List<UnitChange> changes = new ArrayList<>();
    private int beforeEnd;
    private int afterEnd;

    /** A change; the ends are exclusive. */
    record UnitChange(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    private UnitChanges(List<Integer> before, List<Integer> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the changes, in their order. */
    static List<UnitChange> between(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        UnitChanges found = new UnitChanges(numbered(before, numbers), numbered(after, numbers));
        found.find();
        return found.changes;
    }

    private static List<Integer> numbered(List<String> units, Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(units.size());
        units.forEach(unit -> numbered.add(numbers.computeIfAbsent(unit, each -> numbers.size())));
        return numbered;
    }

    private void find() {
        List<int[]> runs = runs();
        for (int i : IncreasingSubsequence.longest(runs.size(), k -> runs.get(k)[1])) {
            passRun(runs.get(i)[0], runs.get(i)[1]);
        }
        compare(before.size(), after.size());
    }

    /** Returns the places of the runs that both lists have once, ascending in the first one. */
    private List<int[]> runs() {
        Map<Long, Integer> there = places(after);
        List<int[]> runs = new ArrayList<>();
        places(before).forEach((run, place) -> {
            int other = there.getOrDefault(run, -1);
            if (place >= 0 && other >= 0) {
                runs.add(new int[] {place, other});
            }
        });
        return runs;
    }

    /** Returns run → its place, in the order of the first places; -1 if it occurs again. */
    private static Map<Long, Integer> places(List<Integer> units) {
        Map<Long, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i + RUN <= units.size(); i++) {
            long run = (long) units.get(i) << 2 * BITS | (long) units.get(i + 1) << BITS | units.get(i + 2);
            places.merge(run, i, (first, next) -> -1);
        }
        return places;
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
        List<Integer> then = before.subList(beforeEnd, beforeStart);
        List<Integer> now = after.subList(afterEnd, afterStart);
        for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(then, now, null)) {
            changes.add(new UnitChange(
                    beforeEnd + change.startOriginal,
                    beforeEnd + change.endOriginal,
                    afterEnd + change.startRevised,
                    afterEnd + change.endRevised));
        }
    }
}
