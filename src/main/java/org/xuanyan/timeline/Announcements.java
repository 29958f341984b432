package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Precision;
import org.xuanyan.text.CharacterNgrams;

/** Finds events that one declaration announces and a later one reports as held. */
final class Announcements {

    /** At least this many runs of four characters must be shared: 高级别会议 and 杜尚别进程 have two each. */
    private static final int SAME_RUNS = 3;

    private static final int RUN = 4;

    /** At most this many events are compared with one announcement; a vaguer one is not worth the work. */
    private static final int MOST_COMPARED = 100;

    private Announcements() {}

    /**
     * Returns index of an announcement → indices of the events that were held, in order.
     *
     * @param drafts in chronological order
     */
    static Map<Integer, List<Integer>> find(List<Draft> drafts) {
        NavigableMap<DateSpan, List<Integer>> held = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).isAnnouncement()) {
                held.computeIfAbsent(drafts.get(i).span(), span -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Integer, List<Integer>> announced = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isAnnouncement()) {
                DateSpan first = new DateSpan(draft.span().from(), draft.span().from(), Precision.DAY);
                List<Integer> found = held.tailMap(first, true).entrySet().stream()
                        .takeWhile(each ->
                                !each.getKey().from().isAfter(draft.span().to()))
                        .flatMap(each -> each.getValue().stream())
                        .filter(each -> drafts.get(each).kind() == draft.kind())
                        .limit(MOST_COMPARED)
                        .filter(each -> isHeldAs(draft, drafts.get(each)))
                        .toList();
                if (!found.isEmpty()) {
                    announced.put(i, found);
                }
            }
        }
        return announced;
    }

    private static boolean isHeldAs(Draft announced, Draft held) {
        boolean within = announced.kind() == held.kind() && announced.span().contains(held.span());
        if (!within || !held.isLaterThan(announced)) {
            return false;
        }
        if (announced.kind() == EventKind.SUMMIT) {
            return held.summit().isPresent();
        }
        boolean place = announced.place().isEmpty()
                || held.place().isEmpty()
                || Places.agree(announced.place().get(), held.place().get());
        return place && sharedRuns(announced.sentence(), held.sentence()) >= SAME_RUNS;
    }

    private static int sharedRuns(String one, String other) {
        return CharacterNgrams.of(one, RUN).shared(CharacterNgrams.of(other, RUN));
    }
}
