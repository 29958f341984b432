package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Anchorage;
import org.xuanyan.model.Ledger;

/**
 * What stands at the address of a text that is no longer there.
 *
 * @param label of the id, e.g. {@code 第17段}
 * @param fate in words
 * @param targets the ids to which its text went
 */
record TombstoneView(String id, String label, String fate, List<Target> targets, String reason, String edition) {

    /** Where a part of the text stands now. */
    record Target(String id, String label) {}

    /** Returns id of the paragraph behind which they stand, or an empty string for the beginning → tombstones. */
    static Map<String, List<TombstoneView>> of(Anchorage anchors) {
        Ledger ledger = anchors.complete();
        Map<String, Ledger.Row> current = ledger.current();
        Map<String, List<TombstoneView>> byPlace = new TreeMap<>();
        List<TombstoneView> first = byPlace.computeIfAbsent("", id -> new ArrayList<>());
        current.values().stream()
                .filter(row -> row.id().startsWith("s") && !row.status().isLive())
                .forEach(row -> first.add(of(row)));
        String live = "";
        for (String id : ledger.order()) {
            Ledger.Row row = current.get(id);
            if (row.status().isLive()) {
                live = id;
            } else {
                byPlace.computeIfAbsent(live, each -> new ArrayList<>()).add(of(row));
            }
        }
        return byPlace;
    }

    private static TombstoneView of(Ledger.Row row) {
        return new TombstoneView(
                row.id(),
                row.id().startsWith("s") ? "“" + row.text() + "”一节" : label(row.id()),
                fate(row.status()),
                row.targets().stream().map(id -> new Target(id, label(id))).toList(),
                row.reason(),
                row.edition());
    }

    private static String label(String id) {
        return "第" + id.substring(1) + "段";
    }

    private static String fate(AnchorStatus status) {
        return switch (status) {
            case MOVED -> "已移至";
            case SPLIT -> "已分为";
            case MERGED -> "已并入";
            case WITHDRAWN -> "已撤下";
            case ACTIVE, REVISED -> throw new IllegalArgumentException("a live id has no tombstone");
        };
    }
}
