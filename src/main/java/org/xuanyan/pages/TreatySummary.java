package org.xuanyan.pages;

import org.xuanyan.locale.Dates;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * An instrument as lists show it.
 *
 * @param route its page
 * @param name its English name on English pages if it has one, otherwise its title
 * @param kind in words
 * @param date in words, or an empty string
 * @param registered whether the authority file contains it
 * @param citations the number of its citations
 * @param summits the number of declarations that cite it
 */
record TreatySummary(
        TreatyId id,
        Route route,
        NameInLanguage name,
        String kind,
        String date,
        boolean registered,
        int citations,
        int summits) {

    static TreatySummary of(Treaty treaty, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        Route route = Routes.treaty(treaty.id());
        return new TreatySummary(
                treaty.id(),
                route,
                TreatyMessages.name(treaty, locale),
                TreatyMessages.kind(treaty.kind(), messages),
                treaty.date().map(date -> Dates.of(date, messages)).orElse(""),
                treaty.registered(),
                index.places(treaty.id()).size(),
                index.citingDeclarations(treaty.id()));
    }
}
