package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Anchorage;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;

/**
 * What stands at the address of a text that is no longer there.
 *
 * @param label of the id, e.g. {@code 第17段}
 * @param fate what became of it, a sentence without its stop
 * @param linked the same with links on the page of the declaration
 * @param linkedFromOwnPage the same with links from the page of the paragraph
 */
record TombstoneView(
        AnchorId id, String label, String fate, Html linked, Html linkedFromOwnPage, String reason, String edition) {

    /**
     * Returns id of the paragraph behind which they stand, or empty for the beginning → tombstones.
     *
     * @param language of the text
     */
    static Map<Optional<AnchorId>, List<TombstoneView>> of(
            Anchorage anchors, LanguageTag language, PageMessages messages) {
        Ledger ledger = anchors.complete();
        Map<AnchorId, Ledger.Row> current = ledger.current();
        Map<Optional<AnchorId>, List<TombstoneView>> byPlace = new LinkedHashMap<>();
        List<TombstoneView> first = byPlace.computeIfAbsent(Optional.empty(), id -> new ArrayList<>());
        current.values().stream()
                .filter(row -> row.id().isSection() && !row.status().isLive())
                .forEach(row -> first.add(of(row, language, messages)));
        Optional<AnchorId> live = Optional.empty();
        for (AnchorId id : ledger.order()) {
            Ledger.Row row = current.get(id);
            if (row.status().isLive()) {
                live = Optional.of(id);
            } else {
                byPlace.computeIfAbsent(live, each -> new ArrayList<>()).add(of(row, language, messages));
            }
        }
        return byPlace;
    }

    private static TombstoneView of(Ledger.Row row, LanguageTag language, PageMessages messages) {
        boolean section = row.id().isSection();
        Html label = section
                ? messages.html("tombstone.section", messages.foreign(row.text(), language))
                : messages.html("paragraph", row.id().label());
        String plain = section
                ? messages.say("tombstone.section", row.text())
                : messages.say("paragraph", row.id().label());
        String key = "tombstone." + row.status().key();
        return new TombstoneView(
                row.id(),
                plain,
                messages.say(
                        key,
                        plain,
                        messages.list(row.targets().stream()
                                .map(id -> messages.say("place", id.label()))
                                .toList())),
                messages.html(key, label, links(row, "#", messages)),
                messages.html(key, label, links(row, "../#", messages)),
                row.reason(),
                row.edition());
    }

    private static Html links(Ledger.Row row, String way, PageMessages messages) {
        return messages.htmlList(row.targets().stream()
                .map(id -> new Html("<a href=\"" + way + id + "\">"
                        + messages.html("place", id.label()).markup() + "</a>"))
                .toList());
    }
}
