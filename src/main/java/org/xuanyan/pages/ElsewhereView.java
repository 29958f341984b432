package org.xuanyan.pages;

import java.util.Optional;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Html;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Where else the words of a paragraph stand.
 *
 * @param route the page of the passage
 * @param words name the other declarations, or the nearest of them
 */
record ElsewhereView(Route route, Html words) {

    static Optional<ElsewhereView> of(Slug slug, AnchorId paragraph, SiteLocale locale) {
        return locale.index()
                .passages()
                .of(slug, paragraph)
                .map(each ->
                        new ElsewhereView(Routes.passage(each.id()), PassageMessages.elsewhere(each, slug, locale)));
    }
}
