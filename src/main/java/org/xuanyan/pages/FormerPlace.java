package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A paragraph that belonged to a passage when its address was published, and does not now.
 *
 * @param route its place in its declaration, which says where it went if it is a former paragraph
 * @param name e.g. 2012年第14段
 */
record FormerPlace(Route route, Html name) {

    /** Returns the places in each language, or an empty list if there are none. */
    static List<List<FormerPlace>> of(List<ParagraphPlace> places, List<SiteLocale> locales) {
        return places.isEmpty()
                ? List.of()
                : locales.stream().map(locale -> of(places, locale)).toList();
    }

    private static List<FormerPlace> of(List<ParagraphPlace> places, SiteLocale locale) {
        return places.stream()
                .map(each -> new FormerPlace(
                        Routes.anchor(each.declaration(), each.paragraph()), PassageMessages.place(each, locale)))
                .toList();
    }
}
