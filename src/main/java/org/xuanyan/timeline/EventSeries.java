package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Events that are held again and again under one name, with numbers or without them: 第19届上合组织论坛, 上合组织论坛第二十次会议.
 *
 * @param ids of all events
 * @param before index of an event → that of the one before it in its series
 * @param after index of an event → that of the one after it
 */
record EventSeries(List<String> ids, Map<Integer, Integer> before, Map<Integer, Integer> after) {

    /**
     * An event of a series.
     *
     * @param number 0 if it has none
     */
    private record Edition(int index, int number) {}

    /** Finds the series among events, which are in chronological order. */
    static EventSeries of(List<Draft> drafts) {
        Map<String, List<Edition>> all = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            add(i, drafts.get(i), all);
        }
        EventSeries series = new EventSeries(drafts.stream().map(Draft::id).toList(), new TreeMap<>(), new TreeMap<>());
        all.values().forEach(each -> series.link(each, drafts));
        return series;
    }

    private static void add(int index, Draft draft, Map<String, List<Edition>> all) {
        boolean recurs = switch (draft.kind()) {
            case MEETING, EXERCISE, SPORT, CULTURE -> true;
            case SUMMIT, SIGNATURE, ATTACK, WAR, OBSERVANCE, PRESIDENCY, PLAN, OTHER -> false;
        };
        if (!recurs || draft.name().isEmpty()) {
            return;
        }
        SeriesName name = draft.seriesName();
        if (name.isSeries()) {
            all.computeIfAbsent(
                            draft.kind().key() + " " + name.numbered() + " " + name.key(), each -> new ArrayList<>())
                    .add(new Edition(index, name.number()));
        }
    }

    private void link(List<Edition> editions, List<Draft> drafts) {
        List<Edition> sorted = new ArrayList<>(editions);
        sorted.sort(Comparator.comparingInt(Edition::number).thenComparingInt(Edition::index));
        for (int i = 1; i < sorted.size(); i++) {
            Edition one = sorted.get(i - 1);
            Edition two = sorted.get(i);
            boolean later = drafts.get(one.index())
                    .span()
                    .to()
                    .isBefore(drafts.get(two.index()).span().from());
            boolean counted = one.number() < two.number() || two.number() == 0;
            if (later && counted) {
                after.put(one.index(), two.index());
                before.put(two.index(), one.index());
            }
        }
    }

    /** Returns the id of the event before another one in its series. */
    Optional<String> before(int index) {
        return Optional.ofNullable(before.get(index)).map(ids::get);
    }

    /** Returns the id of the event after another one in its series. */
    Optional<String> after(int index) {
        return Optional.ofNullable(after.get(index)).map(ids::get);
    }
}
