package org.xuanyan.pages;

import org.xuanyan.locale.PageMessages;
import org.xuanyan.model.Decades;
import org.xuanyan.site.Route;

/**
 * A page of the declarations of one decade or year.
 *
 * @param name of the decade or year, in the language of the page
 */
record PartView(Route route, String name) {

    static PartView of(Decades.DecadeOrYear<?> part, Route route, PageMessages messages) {
        return new PartView(route, messages.say(part.isDecade() ? "decades.decade" : "decades.year", part.firstYear()));
    }
}
