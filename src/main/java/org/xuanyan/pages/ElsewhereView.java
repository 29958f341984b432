package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Html;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Where else the words of a paragraph stand.
 *
 * @param route the page of the passage; if it has none, that of its first place elsewhere
 * @param hasPage whether that is a page of a passage, which is the same in all languages
 * @param words name the other declarations, or the nearest of them
 */
record ElsewhereView(Route route, boolean hasPage, Html words) {

    static Optional<ElsewhereView> of(Slug slug, AnchorId paragraph, SiteLocale locale) {
        List<SharedPassage.Appearance> elsewhere = locale.index().passages().elsewhere(slug, paragraph);
        return elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                        route(slug, paragraph, elsewhere.get(0), locale),
                        PassageMessages.elsewhere(elsewhere, slug, locale)));
    }

    /** Says where one other declaration has words of a paragraph. */
    static Optional<ElsewhereView> in(Slug other, Slug slug, AnchorId paragraph, SiteLocale locale) {
        return locale.index().passages().elsewhere(slug, paragraph).stream()
                .filter(each -> each.declaration().equals(other))
                .findFirst()
                .map(each -> of(route(slug, paragraph, each, locale), PassageMessages.places(List.of(each), locale)));
    }

    private static ElsewhereView of(Route route, Html words) {
        return new ElsewhereView(route, Routes.isShared(route), words);
    }

    private static Route route(Slug slug, AnchorId paragraph, SharedPassage.Appearance first, SiteLocale locale) {
        return locale.index()
                .passages()
                .of(slug, paragraph)
                .filter(SharedPassage::hasPage)
                .map(passage -> Routes.passage(passage.id()))
                .orElseGet(() -> route(first.places().get(0), locale));
    }

    /** Returns the page that shows a paragraph among its kin; if there is none, its place in its declaration. */
    static Route route(ParagraphPlace place, SiteLocale locale) {
        return locale.index()
                .passages()
                .of(place.declaration(), place.paragraph())
                .filter(SharedPassage::hasPage)
                .map(passage -> Routes.passage(passage.id()))
                .orElseGet(() -> Routes.anchor(place.declaration(), place.paragraph()));
    }
}
