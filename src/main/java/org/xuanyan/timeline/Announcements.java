package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Precision;
import org.xuanyan.text.BinarySearch;
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
     * The events of one kind that were held.
     *
     * @param drafts all events, in chronological order
     * @param indices those of the events that were held, ascending
     * @param runs index → the runs of characters of its words, for the events that the last announcements were compared
     *     with
     */
    private record HeldEvents(List<Draft> drafts, List<Integer> indices, NavigableMap<Integer, CharacterNgrams> runs) {

        /** Returns the events that begin in a span of time. */
        private List<Integer> in(DateSpan span) {
            DateSpan first = new DateSpan(span.from(), span.from(), Precision.DAY);
            int start = BinarySearch.firstIndex(indices.size(), i -> span(i).compareTo(first) >= 0);
            int end =
                    BinarySearch.firstIndex(indices.size(), i -> span(i).from().isAfter(span.to()));
            return indices.subList(start, Math.min(Math.max(start, end), start + MOST_COMPARED));
        }

        private DateSpan span(int index) {
            return drafts.get(indices.get(index)).span();
        }

        /** Forgets the runs of earlier events: announcements are in order of time, so nobody will ask for them. */
        private void forgetBefore(int index) {
            runs.headMap(index).clear();
        }

        private CharacterNgrams runs(int index, Draft draft) {
            return runs.computeIfAbsent(index, each -> Announcements.runs(draft));
        }
    }

    /**
     * Returns index of an announcement → indices of the events that were held, in order.
     *
     * @param drafts in chronological order
     */
    static Map<Integer, List<Integer>> find(List<Draft> drafts) {
        Map<EventKind, HeldEvents> held = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            HeldEvents ofKind = held.computeIfAbsent(
                    draft.kind(), kind -> new HeldEvents(drafts, new ArrayList<>(), new TreeMap<>()));
            if (!draft.isAnnouncement()) {
                ofKind.indices().add(i);
            }
        }
        Map<Integer, List<Integer>> announced = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isAnnouncement()) {
                List<Integer> found =
                        heldAs(drafts.get(i), drafts, held.get(drafts.get(i).kind()));
                if (!found.isEmpty()) {
                    announced.put(i, found);
                }
            }
        }
        return announced;
    }

    private static List<Integer> heldAs(Draft announced, List<Draft> drafts, HeldEvents held) {
        List<Integer> compared = held.in(announced.span());
        if (compared.isEmpty()) {
            return List.of();
        }
        held.forgetBefore(compared.get(0));
        CharacterNgrams runs = runs(announced);
        return compared.stream()
                .filter(each -> mayBeHeldAs(announced, drafts.get(each)))
                .filter(each -> announced.kind() == EventKind.SUMMIT
                        || runs.shared(held.runs(each, drafts.get(each))) >= SAME_RUNS)
                .toList();
    }

    /** Whether everything agrees but the words. */
    private static boolean mayBeHeldAs(Draft announced, Draft held) {
        boolean within = announced.span().contains(held.span());
        if (!within || !held.isLaterThan(announced)) {
            return false;
        }
        if (announced.kind() == EventKind.SUMMIT) {
            return held.summit().isPresent();
        }
        return announced.place().isEmpty()
                || held.place().isEmpty()
                || Places.agree(announced.place().get(), held.place().get());
    }

    private static CharacterNgrams runs(Draft draft) {
        return CharacterNgrams.of(draft.sentence(), RUN);
    }
}
