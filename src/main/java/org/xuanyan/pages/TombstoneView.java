package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A tombstone: what a page shows in the place of a former paragraph or section.
 *
 * @param label the name of the paragraph or section, e.g. {@code 第17段}
 * @param fate what became of it, a sentence without its full stop
 * @param linked the sentence with links, for the page of the declaration
 * @param onOwnPage what the page of the paragraph says
 * @param language of all but the reason
 */
record TombstoneView(
        AnchorId id,
        String label,
        String fate,
        Html linked,
        Html onOwnPage,
        String reason,
        String edition,
        LanguageTag language) {

    /** Returns id of the paragraph after which they stand, or empty for the beginning → tombstones. */
    static Map<Optional<AnchorId>, List<TombstoneView>> of(Declaration declaration, SiteLocale locale) {
        Ledger ledger = declaration.anchors().complete();
        Map<AnchorId, Ledger.Row> current = ledger.current();
        Map<AnchorId, ParagraphName> names = declaration.names();
        Map<Optional<AnchorId>, List<TombstoneView>> byPlace = new LinkedHashMap<>();
        List<TombstoneView> atBeginning = byPlace.computeIfAbsent(Optional.empty(), id -> new ArrayList<>());
        current.values().stream()
                .filter(row -> row.id().isSection() && !row.status().isLive())
                .forEach(row -> atBeginning.add(of(row, declaration.metadata(), names, locale)));
        Optional<AnchorId> lastLive = Optional.empty();
        for (AnchorId id : ledger.order()) {
            Ledger.Row row = current.get(id);
            if (row.status().isLive()) {
                lastLive = Optional.of(id);
            } else {
                byPlace.computeIfAbsent(lastLive, each -> new ArrayList<>())
                        .add(of(row, declaration.metadata(), names, locale));
            }
        }
        return byPlace;
    }

    private static TombstoneView of(
            Ledger.Row row, Metadata metadata, Map<AnchorId, ParagraphName> names, SiteLocale locale) {
        PageMessages messages = locale.messages();
        Slug slug = metadata.slug();
        boolean section = row.id().isSection();
        Html label = section
                ? messages.html("tombstone.section", messages.foreign(row.text(), metadata.language()))
                : messages.html("paragraph", ParagraphName.of(row.id()));
        String plain = section
                ? messages.say("tombstone.section", row.text())
                : messages.say("paragraph", ParagraphName.of(row.id()));
        String key = "tombstone." + row.status().key();
        return new TombstoneView(
                row.id(),
                plain,
                messages.say(
                        key,
                        plain,
                        messages.list(row.targets().stream()
                                .map(id -> messages.say("place", names.getOrDefault(id, ParagraphName.of(id))))
                                .toList())),
                messages.html(key, label, links(row, metadata, Routes.declaration(slug), names, locale)),
                messages.html(
                        "tombstone",
                        messages.html(
                                key, label, links(row, metadata, Routes.paragraphPage(slug, row.id()), names, locale)),
                        messages.foreign(row.reason(), locale.site().language()),
                        row.edition()),
                row.reason(),
                row.edition(),
                messages.language());
    }

    private static Html links(
            Ledger.Row row, Metadata metadata, Route here, Map<AnchorId, ParagraphName> names, SiteLocale locale) {
        PageMessages messages = locale.messages();
        return messages.htmlList(row.targets().stream()
                .map(id -> {
                    Html name = messages.name(names.getOrDefault(id, ParagraphName.of(id)), metadata.language());
                    return new Html("<a href=\"" + locale.link(here, Routes.anchor(metadata.slug(), id)) + "\">"
                            + messages.html("place", name).markup() + "</a>");
                })
                .toList());
    }
}
