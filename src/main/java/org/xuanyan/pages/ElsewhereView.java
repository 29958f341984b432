package org.xuanyan.pages;

import java.util.Optional;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Html;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Where else the words of a paragraph stand.
 *
 * @param route the page of the passage; if it has none, its first paragraph in the other declaration
 * @param hasPage whether the passage has a page, which is the same in all languages
 * @param words name the other declarations, or the nearest of them
 */
record ElsewhereView(Route route, boolean hasPage, Html words) {

    static Optional<ElsewhereView> of(Slug slug, AnchorId paragraph, SiteLocale locale) {
        return locale.index()
                .passages()
                .of(slug, paragraph)
                .map(each -> new ElsewhereView(
                        route(each, slug), each.hasPage(), PassageMessages.elsewhere(each, slug, locale)));
    }

    private static Route route(SharedPassage passage, Slug here) {
        return passage.hasPage()
                ? Routes.passage(passage.id())
                : passage.appearances().stream()
                        .filter(each -> !each.declaration().equals(here))
                        .map(each -> Routes.anchor(
                                each.declaration(), each.paragraphs().get(0)))
                        .findFirst()
                        .orElseThrow();
    }
}
