package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Typography;

/** Sorts the passages that were dropped, and removes overlaps. */
final class DroppedPassages {

    private DroppedPassages() {}

    static List<DroppedPassage> tidy(List<DroppedPassage> drops, String raw) {
        List<DroppedPassage> sorted = new ArrayList<>(drops);
        sorted.sort(Comparator.comparingInt(DroppedPassage::start)
                .thenComparing(DroppedPassage::end, Comparator.reverseOrder()));
        List<DroppedPassage> tidy = new ArrayList<>();
        for (DroppedPassage drop : sorted) {
            DroppedPassage last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
            if (last == null || drop.start() >= last.end() && !follows(last, drop, raw)) {
                tidy.add(drop);
            } else if (drop.end() > last.end() && drop.start() >= last.end()) {
                tidy.set(tidy.size() - 1, new DroppedPassage(last.kind(), last.start(), drop.end(), last.reason()));
            } else if (drop.end() > last.end()) {
                tidy.add(new DroppedPassage(drop.kind(), last.end(), drop.end(), drop.reason()));
            }
        }
        return tidy;
    }

    /** Whether two passages of one kind have only blanks between them; each repetition is a passage of its own. */
    private static boolean follows(DroppedPassage last, DroppedPassage next, String raw) {
        if (last.kind() == InterventionKind.DUPLICATE
                || last.kind() != next.kind()
                || !last.reason().equals(next.reason())) {
            return false;
        }
        for (int i = last.end(); i < next.start(); i++) {
            if (!Typography.isBlank(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
